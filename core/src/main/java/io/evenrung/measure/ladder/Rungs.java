package io.evenrung.measure.ladder;

import io.evenrung.model.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts rungs: levels of one track that share a rank are one rung, and a level without a rank is one by itself. */
final class Rungs {

    private Rungs() {}

    static int count(List<Level> levels) {
        return of(levels).size();
    }

    static int count(List<Level> some, List<Level> more) {
        return count(Stream.concat(some.stream(), more.stream()).toList());
    }

    /** The levels of each rung, in the order in which they are given. */
    static List<List<Level>> of(List<Level> levels) {
        Map<List<Object>, List<Level>> rungs = new LinkedHashMap<>();
        for (Level level : levels) {
            String track = level.id().track();
            Integer rank = level.rank();
            List<Object> key = track == null || rank == null ? List.of(level.id()) : List.of(track, rank);
            rungs.computeIfAbsent(key, k -> new ArrayList<>()).add(level);
        }
        return List.copyOf(rungs.values());
    }
}
