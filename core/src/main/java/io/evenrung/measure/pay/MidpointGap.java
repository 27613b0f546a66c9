package io.evenrung.measure.pay;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How far apart the written midpoints of a rung pair lie.
 *
 * @param subject the pair, by pay zone where there are any
 * @param gap management midpoint ÷ IC midpoint − 1
 * @param excess higher midpoint ÷ lower midpoint − 1; 0 or more, the same whichever track is the higher
 * @param operands the two midpoints
 * @param conditions what the pairing rests on
 */
public record MidpointGap(Subject subject, double gap, double excess, List<Operand> operands, List<String> conditions)
        implements Measure {

    public MidpointGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(gap);
    }

    @Override
    public Favours favours() {
        return Favours.bySign(gap);
    }
}
