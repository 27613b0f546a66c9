package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far hiring onto the lowest IC rungs went down over the window of {@code method.window-months}. Favours neither track.
 *
 * @param subject the organisation
 * @param decline 1 − hires of the last year ÷ hires of the year that ended when the window began; at most 1, below 0 where
 *     hiring went up. Hires onto rungs that are not known count as it is to be wished
 * @param atMost the decline with these counted as it is not to be wished
 * @param unplanned whether the policy is known to hold no plan for it
 * @param operands the hires of both years
 * @param openHires what would place the hires onto unknown rungs; null if there are none
 * @param openPlan what would tell whether there is a plan; null if that is known
 */
public record EntryHires(
        Subject subject,
        double decline,
        double atMost,
        boolean unplanned,
        List<Operand> operands,
        @Nullable Doubt openHires,
        @Nullable Doubt openPlan)
        implements Measure {

    public EntryHires {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Share(decline);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    /** A plan makes any decline one that was thought of, and is asked for only where there is one. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        if (openPlan != null) {
            return decline > limit ? openPlan : atMost > limit ? openHires : null;
        }
        return unplanned && atMost > limit ? openHires : null;
    }
}
