package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Evidence;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The GAP: the difference between the tracks in mean log pay of persons, like with like, over rung pairs and pay zones.
 *
 * @param subject the organisation
 * @param gap exp(difference) − 1; positive where managers earn more
 * @param significant whether a difference as large could hardly arise by chance, in this and all cohorts looked at
 * @param excessAtLeast 0 if the sturdy interval contains no gap, else the excess of the higher paid track at its nearest edge
 * @param interval plain confidence interval of {@code gap}
 * @param people how many people it was measured on
 * @param operands all that is needed to work it out again
 * @param conditions what the pairings rest on
 */
public record PayGap(
        Subject subject,
        double gap,
        boolean significant,
        double excessAtLeast,
        Interval interval,
        long people,
        List<Operand> operands,
        List<String> conditions)
        implements Measure {

    public PayGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(gap);
    }

    @Override
    public Favours favours() {
        return Favours.bySign(gap);
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        if (interval.low() >= 1 / (1 + limit) - 1 && interval.high() <= limit) {
            return null;
        }
        return Doubt.thin(Evidence.more(
                Math.log1p(gap),
                Math.log1p(interval.low()),
                Math.log1p(interval.high()),
                Math.log1p(limit),
                people,
                "people"));
    }
}
