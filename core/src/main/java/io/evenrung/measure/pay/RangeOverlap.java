package io.evenrung.measure.pay;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How much of the written pay ranges of a rung pair is common to both.
 *
 * @param subject the pair, by pay zone where there are any
 * @param overlap Jaccard index: length of the intersection ÷ length of the union; 0 to 1
 * @param favours the track whose range lies higher on the whole
 * @param operands the four ends
 * @param conditions what the pairing rests on
 */
public record RangeOverlap(
        Subject subject, double overlap, Favours favours, List<Operand> operands, List<String> conditions)
        implements Measure {

    public RangeOverlap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(overlap);
    }
}
