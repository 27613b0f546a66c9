package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.RateMeasure;
import io.evenrung.measure.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The RATE of consequences of a low review: those that were followed by action, per low review, on the IC track ÷ on the
 * management track. Nobody wishes for consequences: the track that has fewer of them is favoured.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance, in this and all cohorts looked at
 * @param parityAtMost 1 if one person could make the difference go away, else how near to 1 the ratio may be at most
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 * @param open reviews of which it is not known whether they are low or what followed, where that could make the rates equal;
 *     then no difference is beyond doubt. 0 where it could not
 */
public record ConsequenceRate(
        Subject subject,
        boolean significant,
        double parityAtMost,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions,
        long open)
        implements RateMeasure {

    public ConsequenceRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Favours favours() {
        return comparison.favours().mirrored();
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        Doubt doubt = comparison.doubtAt(limit);
        return doubt == null || open == 0
                ? doubt
                : Doubt.missing(
                        "of " + open
                                + " reviews it is not known whether they are low or what followed, and that could tip"
                                + " the result",
                        Consequences.LOW,
                        Consequences.ACTION);
    }
}
