package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Evidence;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Value;
import org.jspecify.annotations.Nullable;

/** A GAP in the size of awards: the difference between the tracks in the mean log award of those who were given one. */
public interface AwardGap extends Measure {

    /** exp(difference) − 1; positive where managers are given more. */
    double gap();

    /** Plain confidence interval of {@link #gap()}. */
    @Override
    Interval interval();

    /** How many awards it was measured on. */
    long people();

    @Override
    default Value measured() {
        return new Value.Share(gap());
    }

    @Override
    default Favours favours() {
        return Favours.bySign(gap());
    }

    /** Too few awards, where the interval leaves the margin from 1 ÷ (1 + limit) − 1 to limit. */
    @Override
    default @Nullable Doubt doubtAt(double limit) {
        if (interval().low() >= 1 / (1 + limit) - 1 && interval().high() <= limit) {
            return null;
        }
        return Doubt.thin(Evidence.more(
                Math.log1p(gap()),
                Math.log1p(interval().low()),
                Math.log1p(interval().high()),
                Math.log1p(limit),
                people(),
                "people"));
    }
}
