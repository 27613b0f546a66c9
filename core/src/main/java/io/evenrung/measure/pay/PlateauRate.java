package io.evenrung.measure.pay;

import io.evenrung.measure.BurdenMeasure;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much oftener the pay of ICs stands still than that of managers, per head of those at work on the as-of date, like with
 * like. Pay stands still that was not raised within {@link io.evenrung.measure.Setting#PLATEAU_MONTHS}, or that is at or above
 * the maximum of the range in force.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance
 * @param disparityAtLeast 1 if one person could make the difference go away, else how far from 1 the ratio is at least, on
 *     whichever side
 * @param comparison the rates themselves
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record PlateauRate(
        Subject subject,
        boolean significant,
        double disparityAtLeast,
        RateComparison comparison,
        List<Operand> operands,
        List<String> conditions)
        implements BurdenMeasure {

    public PlateauRate {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    /** Missing facts, where the people of whom they are missing could carry the ratio out of the margin. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        Doubt doubt = BurdenMeasure.super.doubtAt(limit);
        return doubt != null && doubt.kind() == Doubt.Kind.MISSING
                ? new Doubt(
                        Doubt.Kind.MISSING,
                        "of some people it is not known whether their pay stands still, or on which track they are",
                        doubt.needs())
                : doubt;
    }
}
