package io.evenrung.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tracks, job families, levels and declared pairs of an organisation, and its grade scale. Held in canonical order, so
 * that the order of the input cannot show in anything derived from it.
 *
 * @param tracks none where the organisation maps its jobs to no tracks
 * @param families at least those that the levels name
 * @param levels the rungs
 * @param pairs the pairs that the organisation declares; pairs by grade are derived
 * @param pairByGrade whether rungs of one family with the same grade count as paired
 * @param grades the order of the grades
 */
public record JobArchitecture(
        List<Track> tracks,
        List<JobFamily> families,
        Supplied<Level> levels,
        List<LevelPair> pairs,
        boolean pairByGrade,
        GradeScale grades) {

    public JobArchitecture {
        tracks = sorted(tracks, Comparator.comparing(Track::id));
        families = sorted(families, Comparator.comparing(JobFamily::id));
        levels = levels.isAbsent() ? levels : Supplied.of(sorted(levels.values(), Comparator.comparing(Level::id)));
        pairs = sorted(
                pairs, Comparator.comparing(LevelPair::individualContributor).thenComparing(LevelPair::management));
        Map<String, Track> trackById = unique(tracks, Track::id, "track");
        Map<String, JobFamily> familyById = unique(families, JobFamily::id, "job family");
        Map<LevelId, Level> levelById = unique(levels.values(), Level::id, "level");
        for (Level level : levels) {
            Require.that(
                    familyById.containsKey(level.id().family()),
                    "level " + level.id().label() + " stands in an undeclared job family");
            String track = level.id().track();
            Require.that(
                    track == null || trackById.containsKey(track),
                    "level " + level.id().label() + " stands on undeclared track '" + track + "'");
        }
        unique(pairs, p -> List.of(p.individualContributor(), p.management()), "pair");
        for (LevelPair pair : pairs) {
            requireKind(pair.individualContributor(), TrackKind.INDIVIDUAL_CONTRIBUTOR, levelById, trackById);
            requireKind(pair.management(), TrackKind.MANAGEMENT, levelById, trackById);
        }
    }

    /** Tracks and levels, in the job families that the levels name; rungs of one family and grade are paired. */
    public static JobArchitecture of(List<Track> tracks, List<Level> levels) {
        List<JobFamily> families = levels.stream()
                .map(level -> level.id().family())
                .distinct()
                .map(JobFamily::of)
                .toList();
        return new JobArchitecture(tracks, families, Supplied.of(levels), List.of(), true, GradeScale.numeric());
    }

    public Optional<TrackKind> kindOf(LevelId level) {
        return tracks.stream()
                .filter(t -> t.id().equals(level.track()))
                .map(Track::kind)
                .findFirst();
    }

    private static void requireKind(LevelId id, TrackKind kind, Map<LevelId, Level> levels, Map<String, Track> tracks) {
        Require.that(levels.containsKey(id), "a pair names " + id.label() + ", which is no declared level");
        Track track = id.track() == null ? null : tracks.get(id.track());
        Require.that(
                track != null && track.kind() == kind,
                "a pair names " + id.label() + " on its " + kind + " side, but its track is "
                        + (track == null ? "undeclared" : track.kind()));
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }

    private static <T, K> Map<K, T> unique(List<T> values, Function<T, K> key, String what) {
        Map<K, T> byKey = new HashMap<>();
        for (T value : values) {
            Require.that(
                    byKey.put(key.apply(value), value) == null,
                    what + " '" + key.apply(value) + "' is declared twice: keep one");
        }
        return byKey;
    }
}
