package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Evidence;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much longer it takes on the IC track to be promoted: the ratio of the Kaplan–Meier median times in level, IC ÷ management,
 * over rungs that are not the top of their ladder. Its interval joins those of the two medians on the log scale (Zou and Donner,
 * Statistics in Medicine 27, 2008). It is beyond a limit only if that interval is, whoever one person is taken for, and the
 * stratified log-rank test finds the tracks different, in this and all cohorts looked at; within it only if the whole interval
 * is.
 *
 * @param subject the organisation, or a job family
 * @param significant whether a difference as large could hardly arise by chance, or hang on one person
 * @param ratioAtLeast 1 if the sturdy interval contains 1, else the least max(r, 1 / r) over that interval
 * @param ratio of the medians; where one track's is not reached, the bound that the longest time on record sets
 * @param bound whether {@code ratio} is such a bound, and on which side
 * @param interval plain confidence interval of {@code ratio}; may reach 0 or infinity
 * @param spread half the width of the interval on the log scale; where that has no end, as the log-rank test has it
 * @param stays how many stays it was measured on
 * @param more what would decide it where that cannot be told from the interval; else empty
 * @param operands all that is needed to work it out again
 * @param conditions what the verdict rests on
 */
public record Stagnation(
        Subject subject,
        boolean significant,
        double ratioAtLeast,
        double ratio,
        Bound bound,
        Interval interval,
        double spread,
        long stays,
        String more,
        List<Operand> operands,
        List<String> conditions)
        implements Measure {

    /** What is known of a ratio. */
    public enum Bound {
        /** The ratio itself. */
        NONE,
        /** It is more than the figure: the median of the IC track is not reached. */
        AT_LEAST,
        /** It is less than the figure: the median of the management track is not reached. */
        AT_MOST
    }

    public Stagnation {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return switch (bound) {
            case NONE -> new Value.Number(ratio);
            case AT_LEAST -> new Value.Text("over " + decimal(ratio));
            case AT_MOST -> new Value.Text("under " + decimal(ratio));
        };
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Override
    public Favours favours() {
        if (bound == Bound.NONE) {
            return Favours.bySign(ratio - 1);
        }
        return interval.contains(1) ? Favours.NEITHER : Favours.bySign(interval.low() > 1 ? 1 : -1);
    }

    /** The interval where both its edges are numbers. */
    @Override
    public @Nullable Interval interval() {
        return bound != Bound.NONE || Double.isInfinite(interval.high()) ? null : interval;
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        if (bound == Bound.NONE && interval.low() >= 1 / limit && interval.high() <= limit) {
            return null;
        }
        return Doubt.thin(
                !more.isEmpty()
                        ? more
                        : Evidence.more(
                                Math.log(ratio),
                                Math.log(ratio) - spread,
                                Math.log(ratio) + spread,
                                Math.log(limit),
                                (double) stays,
                                "stays in level"));
    }
}
