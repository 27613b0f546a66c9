package io.evenrung.measure.recognition;

import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.RateMeasure;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * The RATE of being recognised: recognitions per person-year on the IC track ÷ on the management track.
 *
 * @param subject all givers, or executive givers
 * @param significant whether a difference as large could hardly arise by chance, in this and all cohorts looked at
 * @param parityAtMost 1 if one person could make the difference go away, else how near to 1 the ratio may be at most
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record RecognitionRate(
        Subject subject,
        boolean significant,
        double parityAtMost,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions)
        implements RateMeasure {

    public RecognitionRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
