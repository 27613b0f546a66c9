package io.evenrung.measure.mobility;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether the way back from management is used as well as the way into it.
 *
 * @param subject the organisation
 * @param ratio moves from management to an IC track ÷ moves from an IC track to management
 * @param operands the moves both ways, and the managers there are
 */
public record ReturnFlow(Subject subject, double ratio, List<Operand> operands) implements Measure {

    public ReturnFlow {
        operands = List.copyOf(operands);
    }

    @Override
    public Value measured() {
        return new Value.Number(ratio);
    }

    /** More ways into management than back favour management; a ratio above 1 favours the IC track. */
    @Override
    public Favours favours() {
        return Favours.bySign(1 - ratio);
    }
}
