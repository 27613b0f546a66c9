package io.evenrung.measure.promotion;

import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.RateMeasure;
import io.evenrung.measure.Subject;
import java.util.List;

/**
 * The RATE of announcement: announced promotions per promotion on the IC track ÷ on the management track. Promotions are to a
 * higher rung of the own job family and track; a first step into management is none of either.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance
 * @param parityAtMost 1 if one person could make the difference go away, else how near to 1 the ratio may be at most
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record AnnouncementRate(
        Subject subject,
        boolean significant,
        double parityAtMost,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions)
        implements RateMeasure {

    public AnnouncementRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }
}
