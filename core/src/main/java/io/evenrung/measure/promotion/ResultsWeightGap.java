package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the tracks are in how much results weigh in appraisal.
 *
 * @param subject the organisation
 * @param points the largest difference between an IC track's weight and a management track's, among those that are known; share
 *     points from 0 to 1
 * @param unknown tracks whose weight is not known
 * @param operands the weight of each track, as a share of the whole appraisal
 */
public record ResultsWeightGap(Subject subject, double points, int unknown, List<Operand> operands) implements Measure {

    public ResultsWeightGap {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Share(points);
    }

    /** Neither: a greater weight of results is no advantage by itself. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return unknown == 0
                ? null
                : Doubt.missing(
                        "how much results weigh is not known of " + unknown + (unknown == 1 ? " track" : " tracks"),
                        Need.policy("policy.results_weight"));
    }
}
