package io.evenrung.measure.scene;

import io.evenrung.model.GradeScale;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ladders of one job family, each from its lowest rung up. Rungs follow one another by their declared rank; where ranks
 * are missing, by grade; what neither orders stands first, in the order of its code. A rung of another ladder, ranked or
 * not, changes nothing.
 *
 * @param family the job family
 * @param individualContributor rungs of its IC tracks
 * @param management rungs of its management tracks
 * @param byTrack all rungs that have a track, by track id
 */
public record FamilyLadders(
        JobFamily family,
        List<Level> individualContributor,
        List<Level> management,
        SortedMap<String, List<Level>> byTrack) {

    public static FamilyLadders of(
            JobFamily family, List<Level> levels, Map<LevelId, TrackKind> kinds, GradeScale grades) {
        List<Level> ics = new ArrayList<>();
        List<Level> managers = new ArrayList<>();
        SortedMap<String, List<Level>> byTrack = new TreeMap<>();
        for (Level level : levels) {
            TrackKind kind = kinds.get(level.id());
            if (kind == TrackKind.INDIVIDUAL_CONTRIBUTOR) {
                ics.add(level);
            } else if (kind == TrackKind.MANAGEMENT) {
                managers.add(level);
            }
            String track = level.id().track();
            if (track != null) {
                byTrack.computeIfAbsent(track, t -> new ArrayList<>()).add(level);
            }
        }
        ics.sort(ascending(ics, grades));
        managers.sort(ascending(managers, grades));
        byTrack.values().forEach(rungs -> rungs.sort(ascending(rungs, grades)));
        return new FamilyLadders(
                family, List.copyOf(ics), List.copyOf(managers), Collections.unmodifiableSortedMap(byTrack));
    }

    public String id() {
        return family.id();
    }

    public boolean hasBothTracks() {
        return !individualContributor.isEmpty() && !management.isEmpty();
    }

    /** By rank where every rung has one; else by position in the grade scale; always total. */
    private static Comparator<Level> ascending(List<Level> levels, GradeScale grades) {
        if (levels.stream().allMatch(l -> l.rank() != null)) {
            return Comparator.comparing((Level l) -> l.rank() == null ? 0 : l.rank())
                    .thenComparing(Level::id);
        }
        Map<LevelId, Integer> position = new HashMap<>();
        for (Level level : levels) {
            int below = 0;
            for (Level other : levels) {
                boolean isBelow = level.grade() != null
                        && other.grade() != null
                        && grades.compare(other.grade(), level.grade()).orElse(0) < 0;
                below += isBelow ? 1 : 0;
            }
            position.put(level.id(), below);
        }
        return Comparator.comparing((Level l) -> position.getOrDefault(l.id(), 0))
                .thenComparing(l -> l.rank() == null ? 0 : l.rank())
                .thenComparing(Level::id);
    }
}
