package io.evenrung.measure.growth;

import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.RateMeasure;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * The RATE of development plans: people with a co-signed plan per head on the IC track ÷ on the management track. A ratio
 * under 1 favours managers.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance
 * @param parityAtMost 1 if one person could make the difference go away, else how near to 1 the ratio may be at most
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record PlanRate(
        Subject subject,
        boolean significant,
        double parityAtMost,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions)
        implements RateMeasure {

    public PlanRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
