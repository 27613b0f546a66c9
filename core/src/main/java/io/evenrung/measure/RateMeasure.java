package io.evenrung.measure;

import org.jspecify.annotations.Nullable;

/** A measure that is a comparison of rates. */
public interface RateMeasure extends Measure {

    /** The rates themselves. */
    RateComparison comparison();

    @Override
    default Value measured() {
        return comparison().measured();
    }

    @Override
    default Favours favours() {
        return comparison().favours();
    }

    @Override
    default @Nullable Interval interval() {
        return comparison().finiteInterval();
    }

    @Override
    default @Nullable Doubt doubtAt(double limit) {
        return comparison().doubtAt(limit);
    }
}
