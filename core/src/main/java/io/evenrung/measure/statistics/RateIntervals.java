package io.evenrung.measure.statistics;

import io.evenrung.measure.Interval;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Confidence intervals of a Mantel–Haenszel rate ratio: on the log scale with the person-time variance; where one group has
 * no event, so that there is no logarithm, the interval of all ratios that the score test does not reject. At a ratio of 1
 * that test is the Mantel–Haenszel chi-square.
 */
final class RateIntervals {

    private static final double WIDEST_LOG_RATIO = 50;
    private static final int BISECTIONS = 80;

    private final List<Stratum> strata;
    private final RateSums sums;
    private final double confidence;
    private final double z;

    RateIntervals(List<Stratum> strata, RateSums sums, double confidence) {
        this.strata = strata;
        this.sums = sums;
        this.confidence = confidence;
        this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    Interval plain() {
        return interval(sums, null);
    }

    /**
     * Hull of the plain interval and of those after one event of the group with the higher rate, in any stratum, did not
     * happen, or one more event of the other group did.
     */
    Interval sturdy() {
        double ratio = sums.ratio();
        Interval hull = plain();
        for (Stratum s : strata) {
            if (ratio >= 1) {
                hull = s.firstEvents() > 0 ? hull.hull(interval(sums.withFirst(s, -1), s)) : hull;
                hull = hull.hull(interval(sums.withSecond(s, 1), null));
            }
            if (ratio <= 1) {
                hull = s.secondEvents() > 0 ? hull.hull(interval(sums.withSecond(s, -1), s)) : hull;
                hull = hull.hull(interval(sums.withFirst(s, 1), null));
            }
        }
        return hull;
    }

    /** {@code without}: a stratum that has one event less than it says. */
    private Interval interval(RateSums of, @Nullable Stratum without) {
        if (of.events() == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY, confidence);
        }
        if (of.firstEvents() == 0) {
            return new Interval(0, highest(true, without), confidence);
        }
        if (of.secondEvents() == 0) {
            return new Interval(1 / highest(false, without), Double.POSITIVE_INFINITY, confidence);
        }
        double log = StrictMath.log(of.ratio());
        double half = z * Math.sqrt(of.variance() / (of.numerator() * of.denominator()));
        return new Interval(StrictMath.exp(log - half), StrictMath.exp(log + half), confidence);
    }

    /** The highest rate of the group without events, as a multiple of the other's, that the score test does not reject. */
    private double highest(boolean firstHasNone, @Nullable Stratum without) {
        double low = -WIDEST_LOG_RATIO;
        double high = WIDEST_LOG_RATIO;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (isRejected(StrictMath.exp(middle), firstHasNone, without)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    private boolean isRejected(double ratio, boolean firstHasNone, @Nullable Stratum without) {
        double expected = 0;
        double variance = 0;
        boolean isTaken = false;
        for (Stratum s : strata) {
            long events = s.events();
            if (!isTaken && s == without) {
                events--;
                isTaken = true;
            }
            double none = firstHasNone ? s.firstExposure() : s.secondExposure();
            double share = none * ratio / (none * ratio + (s.exposure() - none));
            expected += events * share;
            variance += events * share * (1 - share);
        }
        return expected * expected > z * z * variance;
    }
}
