package io.evenrung.measure.statistics;

import io.evenrung.measure.Interval;
import io.evenrung.measure.statistics.MantelHaenszel.Share;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Confidence intervals of a Mantel–Haenszel rate ratio: on the log scale with the person-time variance; where one group has
 * no event, so that there is no logarithm, the interval of all ratios that the exact test given the number of events in each
 * stratum, with mid-p, does not reject.
 */
final class RateIntervals {

    private static final double WIDEST_LOG_RATIO = 50;
    private static final int BISECTIONS = 80;

    /** Rates that differ by less are equal: what is left of them is rounding, which depends on the unit of exposure. */
    private static final double ROUNDING = 1e-9;

    private final List<Stratum> strata;
    private final List<List<Share>> repeated;
    private final RateSums sums;
    private final double confidence;
    private final double z;

    /**
     * @param strata those with exposure of both groups
     * @param repeated for each person with several events, where they happened, in these strata or others
     */
    RateIntervals(List<Stratum> strata, List<List<Share>> repeated, RateSums sums, double confidence) {
        this.strata = strata;
        this.repeated = repeated;
        this.sums = sums;
        this.confidence = confidence;
        this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    Interval plain() {
        return interval(sums, List.of());
    }

    /** How likely it is, at equal rates, that one of the groups has none of the events of each stratum. */
    double noneOf(boolean first) {
        return StrictMath.exp(logOfNone(1, first, List.of()));
    }

    /**
     * Hull of the plain interval and of those after the worst change of one person: nothing of what happened to somebody of
     * the group with the higher rate did, or one more event of the other group happened, in any stratum.
     */
    Interval sturdy() {
        boolean firstIsHigher = sums.ratio() >= 1 - ROUNDING;
        boolean secondIsHigher = sums.ratio() <= 1 + ROUNDING;
        Interval hull = plain();
        for (Stratum s : strata) {
            if (firstIsHigher) {
                hull = s.firstEvents() > 0 ? hull.hull(without(true, List.of(new Share(s, 1, 0)))) : hull;
                hull = hull.hull(interval(sums.withSecond(s, 1), List.of()));
            }
            if (secondIsHigher) {
                hull = s.secondEvents() > 0 ? hull.hull(without(false, List.of(new Share(s, 0, 1)))) : hull;
                hull = hull.hull(interval(sums.withFirst(s, 1), List.of()));
            }
        }
        for (List<Share> person : repeated) {
            hull = firstIsHigher ? hull.hull(without(true, ofGroup(true, person))) : hull;
            hull = secondIsHigher ? hull.hull(without(false, ofGroup(false, person))) : hull;
        }
        return hull;
    }

    private static List<Share> ofGroup(boolean first, List<Share> person) {
        return person.stream()
                .filter(share -> share.stratum().hasBoth() && (first ? share.first() : share.second()) > 0)
                .map(share -> new Share(share.stratum(), first ? share.first() : 0, first ? 0 : share.second()))
                .toList();
    }

    private Interval without(boolean first, List<Share> person) {
        RateSums left = sums;
        for (Share share : person) {
            left = first
                    ? left.withFirst(share.stratum(), -share.first())
                    : left.withSecond(share.stratum(), -share.second());
        }
        return interval(left, person);
    }

    /** {@code without}: events that the strata count and the sums no longer do. */
    private Interval interval(RateSums of, List<Share> without) {
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
        double half = z * of.standardError();
        return new Interval(StrictMath.exp(log - half), StrictMath.exp(log + half), confidence);
    }

    /** The highest rate of the group without events, as a multiple of the other's, that the exact test does not reject. */
    private double highest(boolean firstHasNone, List<Share> without) {
        double rejected = StrictMath.log(1 - confidence);
        double low = -WIDEST_LOG_RATIO;
        double high = WIDEST_LOG_RATIO;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            // mid-p is half the probability, and so is the share of the error on this side
            if (logOfNone(StrictMath.exp(middle), firstHasNone, without) < rejected) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /** Logarithm of the probability that a group has none of the events, if its rate is a multiple of the other's. */
    private double logOfNone(double ratio, boolean first, List<Share> without) {
        double log = 0;
        for (Stratum s : strata) {
            log += s.events() == 0 ? 0 : s.events() * logOfOther(s, ratio, first);
        }
        for (Share share : without) {
            log -= (share.first() + share.second()) * logOfOther(share.stratum(), ratio, first);
        }
        return log;
    }

    /** Logarithm of the probability that one event falls to the other group. */
    private static double logOfOther(Stratum s, double ratio, boolean first) {
        double own = (first ? s.firstExposure() : s.secondExposure()) * ratio;
        double other = first ? s.secondExposure() : s.firstExposure();
        return -StrictMath.log1p(own / other);
    }
}
