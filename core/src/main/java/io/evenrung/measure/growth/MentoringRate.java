package io.evenrung.measure.growth;

import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.RateMeasure;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * The RATE of mentoring others: people who became a mentor in the window per head on the IC track ÷ on the management track. A
 * ratio under 1 favours managers. Whether ICs find mentors is judged by {@link MentorMatch}; this is the other direction.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance
 * @param parityAtMost 1 if one person could make the difference go away, else how near to 1 the ratio may be at most
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record MentoringRate(
        Subject subject,
        boolean significant,
        double parityAtMost,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions)
        implements RateMeasure {

    public MentoringRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
