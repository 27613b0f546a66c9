package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By how much more base pay rises for those who become managers than for those who go up as ICs: the median relative change
 * of pay on moves from an IC track to management, less that on moves to a higher IC rung of the same job family, within the
 * window.
 *
 * @param subject the organisation
 * @param points the difference, as a share of the pay before: 0.02 is 2 points; below 0 where ICs rise by more
 * @param pointsAtLeast the same over all moves, if those of unknown change to management had brought less than any other, and
 *     those to a higher IC rung more; minus infinity where they are half of either or more
 * @param pointsAtMost the same the other way round
 * @param operands the moves and the medians
 * @param conditions the moves that are left out
 * @param unknown what would let them be counted; null where there are none
 */
public record RaiseAdvantage(
        Subject subject,
        double points,
        double pointsAtLeast,
        double pointsAtMost,
        List<Operand> operands,
        List<String> conditions,
        @Nullable Doubt unknown)
        implements Measure {

    public RaiseAdvantage {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(points);
    }

    @Override
    public Favours favours() {
        return Favours.bySign(points);
    }

    /** Missing facts, where they could carry the difference over the limit. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return pointsAtMost > limit ? unknown : null;
    }
}
