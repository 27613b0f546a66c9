package io.evenrung.measure.pay;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * The GAP between the tracks in annual equity awards, at their value when granted, among those who were given any, over rung pairs and pay zones.
 *
 * @param subject the organisation
 * @param gap exp(difference in mean log award) − 1; positive where managers are given more
 * @param significant whether a difference as large could hardly arise by chance
 * @param excessAtLeast 0 if the sturdy interval contains no gap, else the excess of the favoured track at its nearest edge
 * @param interval plain confidence interval of {@code gap}
 * @param people how many awards it was measured on
 * @param operands all that is needed to work it out again, and how many were given any
 * @param conditions who is left out, and what the pairings rest on
 */
public record EquityGap(
        Subject subject,
        double gap,
        boolean significant,
        double excessAtLeast,
        Interval interval,
        long people,
        List<Operand> operands,
        List<String> conditions)
        implements AwardGap {

    public EquityGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
