package io.evenrung.measure.pay;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How differently the midpoints of the two tracks rise from one rung pair to the next.
 *
 * @param subject the step from pair to pair, by pay zone where there are any
 * @param difference management midpoint progression − IC midpoint progression, in share points
 * @param distance its absolute value
 * @param operands the four midpoints and the two progressions
 * @param conditions what the pairings rest on
 */
public record ProgressionGap(
        Subject subject, double difference, double distance, List<Operand> operands, List<String> conditions)
        implements Measure {

    public ProgressionGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(difference);
    }

    @Override
    public Favours favours() {
        return Favours.bySign(difference);
    }
}
