package io.evenrung.measure.statistics;

import io.evenrung.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The Mantel–Haenszel rate ratio with person-time denominators: first group ÷ second group over strata (Rothman and Greenland,
 * Modern Epidemiology, chapter 15; variance of Greenland and Robins, Biometrics 41, 1985).
 */
public final class MantelHaenszel {

    private MantelHaenszel() {}

    /** Events and exposure of two groups that are alike in all that the stratum stands for. */
    public record Stratum(long firstEvents, long secondEvents, double firstExposure, double secondExposure) {

        public Stratum {
            if (firstEvents < 0 || secondEvents < 0 || !(firstExposure >= 0) || !(secondExposure >= 0)) {
                throw new IllegalArgumentException("a stratum has negative events or exposure");
            }
        }

        double exposure() {
            return firstExposure + secondExposure;
        }

        long events() {
            return firstEvents + secondEvents;
        }

        /** What one event of the first group adds to the numerator. */
        double weightOfFirst() {
            return secondExposure / exposure();
        }

        /** What one event of the second group adds to the denominator. */
        double weightOfSecond() {
            return firstExposure / exposure();
        }

        /** What one event of either group adds to the variance. */
        double variance() {
            return weightOfFirst() * weightOfSecond();
        }
    }

    /**
     * What was estimated.
     *
     * @param totals events and exposure over the strata that hold exposure of both groups
     * @param expected events of the first group at equal rates
     * @param strata strata that hold exposure of both groups
     * @param strataWithEvents of these, with at least one event
     * @param ratio first rate ÷ second rate; 0 or infinite if one group has no event
     * @param interval confidence interval of the ratio
     * @param sturdy hull of that interval and of the intervals after the worst change of one event
     * @param chiSquare against equal rates, without continuity correction
     * @param p two-sided
     * @param leastP the least p that these margins allow
     */
    public record Estimate(
            Stratum totals,
            double expected,
            int strata,
            int strataWithEvents,
            double ratio,
            Interval interval,
            Interval sturdy,
            double chiSquare,
            double p,
            double leastP) {}

    /**
     * Compares the two groups.
     *
     * @param strata in any order; those without exposure of both groups are left out
     * @param confidence coverage of the intervals
     * @return empty if no stratum that holds both groups has an event
     */
    public static Optional<Estimate> estimate(List<Stratum> strata, double confidence) {
        List<Stratum> both = strata.stream()
                .filter(s -> s.firstExposure() > 0 && s.secondExposure() > 0)
                .toList();
        RateSums sums = RateSums.of(both);
        if (sums.events() == 0) {
            return Optional.empty();
        }
        RateIntervals intervals = new RateIntervals(both, sums, confidence);
        double chiSquare = square(sums.firstEvents() - sums.expected()) / sums.variance();
        double furthest = Math.max(square(sums.events() - sums.expected()), square(sums.expected())) / sums.variance();
        return Optional.of(new Estimate(
                total(both),
                sums.expected(),
                both.size(),
                (int) both.stream().filter(s -> s.events() > 0).count(),
                sums.ratio(),
                intervals.plain(),
                intervals.sturdy(),
                chiSquare,
                upperTail(chiSquare),
                upperTail(furthest)));
    }

    private static Stratum total(List<Stratum> strata) {
        Stratum total = new Stratum(0, 0, 0, 0);
        for (Stratum s : strata) {
            total = new Stratum(
                    total.firstEvents + s.firstEvents,
                    total.secondEvents + s.secondEvents,
                    total.firstExposure + s.firstExposure,
                    total.secondExposure + s.secondExposure);
        }
        return total;
    }

    private static double upperTail(double chiSquare) {
        return ChiSquaredDistribution.of(1).survivalProbability(chiSquare);
    }

    private static double square(double x) {
        return x * x;
    }
}
