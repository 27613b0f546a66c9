package io.evenrung.measure;

import org.jspecify.annotations.Nullable;

/**
 * A comparison of the rates of something that nobody wants, as leaving for want of a path. Its rules allow a ratio of at most
 * some number above 1, to either side: whoever has the lower rate is favoured.
 */
public interface BurdenMeasure extends RateMeasure {

    /** 1 if the sturdy interval contains 1, else the least max(r, 1 / r) over that interval. */
    double disparityAtLeast();

    @Override
    default Favours favours() {
        return comparison().favours().mirrored();
    }

    /**
     * @param limit the greatest ratio allowed; 1 or more
     */
    @Override
    default @Nullable Doubt doubtAt(double limit) {
        return comparison().doubtAt(1 / limit);
    }
}
