package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import io.evenrung.rules.internal.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rungs that were read, and how each is found: by job code, by job title, or by family and level.
 *
 * @param head the tracks
 * @param levels the rungs
 * @param byCode the rung of each job code
 * @param byTitle the rung of each job title
 * @param byFamily the rungs of each family, by level code; several where tracks share a code
 * @param levelsNamed whether the table of levels names levels, so that a job's level can be compared with it
 */
record Ladder(
        Head head,
        Supplied<Level> levels,
        Map<String, LevelId> byCode,
        Map<String, LevelId> byTitle,
        SortedMap<String, SortedMap<String, List<LevelId>>> byFamily,
        boolean levelsNamed) {

    /** The job families: all that have levels, and all that have a display name. */
    List<JobFamily> families(Head names) {
        Set<String> ids = new TreeSet<>(byFamily.keySet());
        ids.addAll(names.familyNames().keySet());
        return ids.stream()
                .map(id -> new JobFamily(id, names.familyNames().getOrDefault(id, id)))
                .toList();
    }

    boolean isFamily(String id) {
        return byFamily.containsKey(id) || head.familyNames().containsKey(id);
    }

    /** The rungs of a family that have a code; none if there is no such family or code. */
    List<LevelId> rungs(String family, String code) {
        return byFamily.getOrDefault(family, new TreeMap<>()).getOrDefault(code, List.of());
    }

    /** Refuses a family that does not exist; null if it was refused or not given. */
    @Nullable
    String family(YamlEntry entry) {
        String family = entry.text();
        if (family != null && !isFamily(family)) {
            Set<String> known = new TreeSet<>(byFamily.keySet());
            known.addAll(head.familyNames().keySet());
            String near = Spelling.closest(family, known);
            entry.refuse("there is no such job family", "a job_family of levels.csv", near);
            return null;
        }
        return family;
    }

    /**
     * The one rung of a family that an entry of the YAML file names.
     *
     * @param kind what its track must be; null for any
     * @param track its track; null where the code says it all
     * @return null if it was refused or not given
     */
    @Nullable
    LevelId rung(@Nullable String family, YamlEntry entry, @Nullable TrackKind kind, @Nullable String track) {
        String code = entry.text();
        if (family == null || code == null) {
            return null;
        }
        List<LevelId> all = rungs(family, code);
        List<LevelId> fitting = all.stream()
                .filter(id -> kind == null || kindOf(id) == kind)
                .filter(id -> track == null || track.equals(id.track()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.size() > 1) {
            String expected = "a code that one track of " + family + " has, or track: beside it";
            entry.refuse("several rungs of " + family + " have this code", expected, null);
        } else if (!all.isEmpty()) {
            String expected = kind == null ? "a rung of track " + track : "a rung of " + words(kind) + " track";
            entry.refuse("the track of this rung is " + trackWords(all.get(0)), expected, near(family, code, kind));
        } else {
            String elsewhere = familyWith(code, kind);
            String message = elsewhere == null
                    ? "family " + family + " has no such rung"
                    : "this rung stands in family " + elsewhere + ", not in " + family;
            String expected = "a rung of family " + family + " in levels.csv";
            entry.refuse(message, expected, near(family, code, kind));
        }
        return null;
    }

    @Nullable
    TrackKind kindOf(LevelId id) {
        Track track = head.track(id.track());
        return track == null ? null : track.kind();
    }

    private String trackWords(LevelId id) {
        TrackKind kind = kindOf(id);
        return kind == null ? "not known" : "'" + id.track() + "', which is " + words(kind) + " track";
    }

    private @Nullable String near(String family, String code, @Nullable TrackKind kind) {
        List<String> codes = new ArrayList<>();
        byFamily.getOrDefault(family, new TreeMap<>()).forEach((known, ids) -> {
            if (kind == null || ids.stream().anyMatch(id -> kindOf(id) == kind)) {
                codes.add(known);
            }
        });
        return Spelling.closest(code, codes);
    }

    private @Nullable String familyWith(String code, @Nullable TrackKind kind) {
        for (Map.Entry<String, SortedMap<String, List<LevelId>>> family : byFamily.entrySet()) {
            List<LevelId> ids = family.getValue().getOrDefault(code, List.of());
            if (ids.stream().anyMatch(id -> kind == null || kindOf(id) == kind)) {
                return family.getKey();
            }
        }
        return null;
    }

    private static String words(TrackKind kind) {
        return switch (kind) {
            case INDIVIDUAL_CONTRIBUTOR -> "an individual_contributor";
            case MANAGEMENT -> "a management";
            case OTHER -> "an other";
        };
    }
}
