package io.evenrung.measure.ladder;

import io.evenrung.model.GradeScale;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the rungs of one ladder from the bottom. */
final class Positions {

    private Positions() {}

    /**
     * The position of each rung, 0 at the bottom; rungs of the same rank, or without ranks of the same grade, share one.
     *
     * @param ladder rungs of one track, from the lowest up
     * @return empty if neither ranks nor grades order all of them
     */
    static Optional<Map<LevelId, Integer>> of(List<Level> ladder, GradeScale grades) {
        Map<LevelId, Integer> positions = new HashMap<>();
        int position = 0;
        for (int i = 0; i < ladder.size(); i++) {
            if (i > 0) {
                Optional<Integer> step = step(ladder.get(i - 1), ladder.get(i), grades);
                if (step.isEmpty()) {
                    return Optional.empty();
                }
                position += step.get();
            }
            positions.put(ladder.get(i).id(), position);
        }
        return Optional.of(positions);
    }

    private static Optional<Integer> step(Level low, Level high, GradeScale grades) {
        Integer lowRank = low.rank();
        Integer highRank = high.rank();
        if (lowRank != null && highRank != null) {
            return Optional.of(Integer.signum(highRank.compareTo(lowRank)));
        }
        String lowGrade = low.grade();
        String highGrade = high.grade();
        return lowGrade == null || highGrade == null ? Optional.empty() : grades.compare(highGrade, lowGrade);
    }
}
