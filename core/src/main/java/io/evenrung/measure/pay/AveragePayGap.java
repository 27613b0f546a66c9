package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the mean pay of the people on the two rungs of a pair lies: plain arithmetic, without a claim about chance.
 *
 * @param subject the pair, by pay zone where there are any
 * @param gap management mean ÷ IC mean − 1
 * @param excess higher mean ÷ lower mean − 1; 0 or more, the same whichever track is the higher
 * @param excessAtMost the excess, if those whose pay is not known had the least or the most that is known on their rung
 * @param withheld whether the figures are not to be shown, because those of a smaller pair could be got from them by
 *     subtraction
 * @param operands sizes and means; without them where the figures are withheld
 * @param conditions what the pairing rests on
 */
public record AveragePayGap(
        Subject subject,
        double gap,
        double excess,
        double excessAtMost,
        boolean withheld,
        List<Operand> operands,
        List<String> conditions)
        implements Measure {

    public AveragePayGap {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return withheld ? new Value.Text("withheld") : new Value.Share(gap);
    }

    @Override
    public Favours favours() {
        return Favours.bySign(gap);
    }

    /** Missing pay, where it could carry the difference over the limit. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return excessAtMost > limit
                ? Doubt.missing(
                        "the pay of some of these people is not known, and could carry the difference over the limit",
                        new Need("workers.csv", "base_pay"))
                : null;
    }
}
