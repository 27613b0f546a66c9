package io.evenrung.measure.mobility;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The median change of base pay on the day of going back from management to an IC track.
 *
 * @param subject the organisation
 * @param median base pay after ÷ before − 1, where both are known; −0.02 is a loss of 2 %
 * @param atLeast the median if all the others had lost
 * @param atMost the median if all the others had won
 * @param operands how many went back, and of how many the change is known
 * @param unknown what would let the others be counted; null where there are none
 */
public record SwitchPayChange(
        Subject subject,
        double median,
        double atLeast,
        double atMost,
        List<Operand> operands,
        @Nullable Doubt unknown) implements SwitchChange {

    public SwitchPayChange {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Share(median);
    }
}
