package io.evenrung.measure.pay;

import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * How far apart the written equity targets of a rung pair lie, both as shares of base pay.
 *
 * @param subject the pair
 * @param gap management target ÷ IC target − 1
 * @param excess higher target ÷ lower target − 1; 0 or more
 * @param operands the two targets
 * @param conditions what the pairing rests on
 */
public record EquityTargetGap(
        Subject subject, double gap, double excess, List<Operand> operands, List<String> conditions)
        implements TargetGap {

    public EquityTargetGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
