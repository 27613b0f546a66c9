package io.evenrung.measure;

import io.evenrung.model.LevelId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a measure is of.
 *
 * @param kind what sort of thing it is
 * @param key the same in every run and under every wording; unique among all subjects
 * @param label for people to read
 * @param levels the rungs it is made of, so that a finding can say where they are declared; often none
 */
public record Subject(Kind kind, String key, String label, List<LevelId> levels) implements Comparable<Subject> {

    /** Sorts of things, from the widest to the narrowest. */
    public enum Kind {
        ORGANIZATION,
        FAMILY,
        TEAM,
        LEVEL,
        PAIR,
        STEP,
        SWITCH,
        /** A unit, or the group that answered a survey. */
        UNIT,
        /** A layer of the organisation, counted from the top. */
        LAYER,
        ROLE,
        /** One person. Reports show counts of them, and no identifier unless they are asked for people. */
        PERSON
    }

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::key);

    public static Subject organization() {
        return new Subject(Kind.ORGANIZATION, "organization", "the organisation", List.of());
    }

    /** A part of the organisation-wide view that is judged by itself, as one kind of givers. */
    public static Subject organization(String part) {
        return new Subject(Kind.ORGANIZATION, "organization/" + part, part, List.of());
    }

    public static Subject family(String family) {
        return new Subject(Kind.FAMILY, "family/" + part(family), family, List.of());
    }

    public static Subject team(String team) {
        return new Subject(Kind.TEAM, "team/" + part(team), "team " + team, List.of());
    }

    public static Subject level(LevelId level) {
        return new Subject(Kind.LEVEL, "level/" + key(level), level.label(), List.of(level));
    }

    /** A level in one pay zone; the level itself where the organisation has no pay zones and the name is empty. */
    public static Subject level(LevelId level, String payZone) {
        return payZone.isEmpty()
                ? level(level)
                : new Subject(
                        Kind.LEVEL,
                        "level/" + key(level) + "/" + part(payZone),
                        level.label() + ", pay zone " + payZone,
                        List.of(level));
    }

    public static Subject pair(RungPair pair) {
        return new Subject(Kind.PAIR, "pair/" + pair.key(), pair.label(), rungs(pair));
    }

    public static Subject pair(RungPair pair, String payZone) {
        return new Subject(
                Kind.PAIR,
                "pair/" + pair.key() + "/" + part(payZone),
                pair.label() + ", pay zone " + payZone,
                rungs(pair));
    }

    /** The step from one pair to the next one up. */
    public static Subject step(RungPair from, RungPair to, String payZone) {
        return new Subject(
                Kind.STEP,
                "step/" + from.key() + "/" + to.key() + "/" + part(payZone),
                from.label() + " to " + to.label() + (payZone.isEmpty() ? "" : ", pay zone " + payZone),
                Stream.concat(rungs(from).stream(), rungs(to).stream()).toList());
    }

    /** The step from one rung of a ladder to the next one up. */
    public static Subject step(LevelId from, LevelId to, String payZone) {
        return new Subject(
                Kind.STEP,
                "step/" + key(from) + "/" + key(to) + "/" + part(payZone),
                from.label() + " to " + to.code() + (payZone.isEmpty() ? "" : ", pay zone " + payZone),
                List.of(from, to));
    }

    public static Subject switchOf(String family, String fromTrack, String toTrack) {
        return new Subject(
                Kind.SWITCH,
                "switch/" + part(family) + "/" + part(fromTrack) + "/" + part(toTrack),
                family + ": " + fromTrack + " to " + toTrack,
                List.of());
    }

    public static Subject unit(String unit) {
        return new Subject(Kind.UNIT, "unit/" + part(unit), "unit " + unit, List.of());
    }

    /** A layer of the organisation: 1 is the top. */
    public static Subject layer(int layer) {
        // two digits keep the order of the layers in that of the keys
        return new Subject(Kind.LAYER, String.format(Locale.ROOT, "layer/%02d", layer), "layer " + layer, List.of());
    }

    public static Subject role(String role) {
        return new Subject(Kind.ROLE, "role/" + part(role), "role " + role, List.of());
    }

    /** One person; the identifier stands in the key alone, and never in what people read. */
    public static Subject person(String worker) {
        return new Subject(Kind.PERSON, "person/" + part(worker), "one person", List.of());
    }

    /**
     * One change of level of one person; the identifier stands in the key alone.
     *
     * @param nth which change of that day, from 1
     */
    public static Subject levelChange(String worker, LocalDate day, int nth) {
        return new Subject(
                Kind.PERSON,
                "person/" + part(worker) + "/" + day + (nth == 1 ? "" : "/" + nth),
                "one change of level",
                List.of());
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    private static List<LevelId> rungs(RungPair pair) {
        return List.of(pair.individualContributor(), pair.management());
    }

    static String key(LevelId level) {
        return part(level.family()) + "/" + (level.track() == null ? "" : part(level.track())) + "/"
                + part(level.code());
    }

    /** A part of a key: the separator is doubled out, so that no two subjects can share a key. */
    static String part(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
