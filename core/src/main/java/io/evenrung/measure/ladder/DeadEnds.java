package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.TrackKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rungs of a ladder from which no rung follows. Whether a rung follows can only be told by rank. */
final class DeadEnds {

    private DeadEnds() {}

    static void measure(Scene scene, Sink sink) {
        for (FamilyLadders family : scene.families()) {
            long unranked = 0;
            for (List<Level> ladder : family.byTrack().values()) {
                if (ladder.size() > 1) {
                    unranked += ladder.stream().filter(l -> l.rank() == null).count();
                    ladder(scene, ladder, sink);
                }
            }
            if (unranked > 0) {
                sink.add(
                        Successors.class,
                        Subject.family(family.id()),
                        noRank("which rung follows which is not declared: rungs without a rank"),
                        Operand.count("rungs without a rank", unranked));
            }
        }
    }

    private static void ladder(Scene scene, List<Level> ladder, Sink sink) {
        SortedMap<Integer, Integer> rungsOfRank = new TreeMap<>();
        for (Level level : ladder) {
            if (level.rank() != null) {
                rungsOfRank.merge(level.rank(), 1, Integer::sum);
            }
        }
        boolean complete = ladder.stream().allMatch(l -> l.rank() != null);
        for (Level level : ladder) {
            Integer rank = level.rank();
            TrackKind kind = scene.kind(level.id());
            if (rank == null || kind == null || rank.equals(rungsOfRank.lastKey())) {
                continue;
            }
            int successors = rungsOfRank.getOrDefault(rank + 1, 0);
            Subject subject = Subject.level(level.id());
            if (successors == 0 && !complete) {
                sink.add(
                        Successors.class,
                        subject,
                        noRank("its successor may be a rung of its ladder that has no rank"));
            } else {
                sink.add(new Successors(subject, kind, rank, successors, rungsOfRank.lastKey()));
            }
        }
    }

    private static Doubt noRank(String reason) {
        return Doubt.missing(reason, new Need("levels.csv", "rank"));
    }
}
