package io.evenrung.measure.mobility;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The median change of the appraisal rating of those who went back from management to an IC track.
 *
 * @param subject the organisation
 * @param median first rating after the switch less the last one before it, where both are known, in points of the
 *     organisation's own scale
 * @param atLeast the median if all the others had lost
 * @param atMost the median if all the others had won
 * @param operands how many went back, and of how many the change is known
 * @param unknown what would let the others be counted; null where there are none
 */
public record SwitchRatingChange(
        Subject subject,
        double median,
        double atLeast,
        double atMost,
        List<Operand> operands,
        @Nullable Doubt unknown) implements SwitchChange {

    public SwitchRatingChange {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Number(median);
    }
}
