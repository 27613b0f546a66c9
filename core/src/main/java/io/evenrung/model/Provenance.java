package io.evenrung.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the facts come from and under what conditions they may be read.
 *
 * @param invented whether the organisation does not exist
 * @param conditions what every reader of an audit must know of the facts, in the organisation's own words
 * @param notes what was left out or read otherwise on intake, and how often
 * @param sources where things were read: levels under {@link #level}, all else under its kind and id
 */
public record Provenance(
        boolean invented, List<String> conditions, List<String> notes, SortedMap<String, Source> sources) {

    public Provenance {
        conditions = List.copyOf(conditions);
        notes = notes.stream().sorted().toList();
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** Facts that were handed over by a program. */
    public static Provenance none() {
        return new Provenance(false, List.of(), List.of(), new TreeMap<>(Map.of()));
    }

    /** The key under which the source of a level is kept. */
    public static String level(LevelId id) {
        String track = id.track();
        return "level/" + part(id.family()) + "/" + (track == null ? "" : part(track)) + "/" + part(id.code());
    }

    /** The separator is doubled out, so that no two levels can share a key. */
    private static String part(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }
}
