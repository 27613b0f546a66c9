package io.evenrung.measure.org;

import io.evenrung.measure.BurdenMeasure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * The RATE of regretted exits: per person-year on the IC track ÷ on the management track. A ratio above 1 favours managers, who
 * leave more rarely.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance
 * @param disparityAtLeast 1 if one person could make the difference go away, else how far from 1 the ratio is at least
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record RegrettedExitRate(
        Subject subject,
        boolean significant,
        double disparityAtLeast,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions)
        implements BurdenMeasure {

    public RegrettedExitRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
