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

        boolean hasBoth() {
            return firstExposure > 0 && secondExposure > 0;
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

        /** Whether exposure could be members of whom each has one event at most. */
        boolean isOfHeads() {
            return firstExposure == Math.rint(firstExposure)
                    && secondExposure == Math.rint(secondExposure)
                    && firstEvents <= firstExposure
                    && secondEvents <= secondExposure
                    && exposure() <= Integer.MAX_VALUE;
        }

        /** Of an exact test against equal rates. */
        double midP(Test test) {
            int first = Math.toIntExact(firstEvents);
            int second = Math.toIntExact(secondEvents);
            return test == Test.FISHER
                    ? ExactTest.fisher(first, (int) firstExposure, second, (int) secondExposure)
                            .midP()
                    : ExactTest.rates(first, firstExposure, second, secondExposure)
                            .midP();
        }

        /** What one event of either group adds to the variance. */
        double variance() {
            return weightOfFirst() * weightOfSecond();
        }
    }

    /**
     * Of the events of a stratum, those of one person.
     *
     * @param stratum one of the strata that are compared
     * @param first events as a member of the first group
     * @param second events as a member of the second group
     */
    public record Share(Stratum stratum, long first, long second) {}

    /**
     * What was estimated.
     *
     * @param totals events and exposure over the strata that hold exposure of both groups
     * @param expected events of the first group at equal rates
     * @param strata strata that hold exposure of both groups
     * @param strataWithEvents of these, with at least one event
     * @param numerator events of the first group, each weighted by the second group's share of the exposure
     * @param denominator events of the second group, each weighted by the first group's share of the exposure
     * @param ratio numerator ÷ denominator; 0 or infinite if one group has no event
     * @param standardError of the logarithm of the ratio; infinite if one group has no event
     * @param interval confidence interval of the ratio
     * @param sturdy hull of that interval and of the intervals after the worst change of one person
     * @param chiSquare against equal rates, without continuity correction
     * @param p two-sided: of the chi-square, never below {@code leastP}; exact, with mid-p, where one group has no event
     * @param leastP the least p that these margins allow
     * @param test the test that suits the number of strata
     * @param testP its two-sided p, never below {@code leastP}; with mid-p where it is exact
     */
    public record Estimate(
            Stratum totals,
            double expected,
            int strata,
            int strataWithEvents,
            double numerator,
            double denominator,
            double ratio,
            double standardError,
            Interval interval,
            Interval sturdy,
            double chiSquare,
            double p,
            double leastP,
            Test test,
            double testP) {}

    /** Tests of equal rates. */
    public enum Test {
        /** Mantel–Haenszel chi-square: events in several strata. */
        CHI_SQUARE,
        /** Exact, given all events: one stratum has events, and exposure is time, or somebody has several events. */
        BINOMIAL,
        /** Fisher's exact test: one stratum has events, and exposure is heads, each with one event at most. */
        FISHER
    }

    /**
     * Compares the two groups.
     *
     * @param strata in any order; those without exposure of both groups are left out
     * @param confidence coverage of the intervals
     * @return empty if no stratum that holds both groups has an event
     */
    public static Optional<Estimate> estimate(List<Stratum> strata, double confidence) {
        return estimate(strata, List.of(), false, confidence);
    }

    /**
     * Compares the two groups.
     *
     * @param strata in any order; those without exposure of both groups are left out
     * @param repeated for each person with several events, where they happened
     * @param ofHeads whether exposure is counted in heads, or in intervals of which each can end in one event
     * @param confidence coverage of the intervals
     * @return empty if no stratum that holds both groups has an event
     */
    public static Optional<Estimate> estimate(
            List<Stratum> strata, List<List<Share>> repeated, boolean ofHeads, double confidence) {
        List<Stratum> both = strata.stream().filter(Stratum::hasBoth).toList();
        RateSums sums = RateSums.of(both);
        if (sums.events() == 0) {
            return Optional.empty();
        }
        RateIntervals intervals = new RateIntervals(both, repeated, sums, confidence);
        double chiSquare = square(sums.firstEvents() - sums.expected()) / sums.variance();
        double leastP = Math.min(intervals.noneOf(true), intervals.noneOf(false));
        boolean oneHasNone = sums.firstEvents() == 0 || sums.secondEvents() == 0;
        double p = oneHasNone ? intervals.noneOf(sums.firstEvents() == 0) : Math.max(upperTail(chiSquare), leastP);
        List<Stratum> eventful = both.stream().filter(s -> s.events() > 0).toList();
        Test test = eventful.size() > 1
                ? Test.CHI_SQUARE
                : ofHeads && repeated.isEmpty() && eventful.get(0).isOfHeads() ? Test.FISHER : Test.BINOMIAL;
        return Optional.of(new Estimate(
                total(both),
                sums.expected(),
                both.size(),
                eventful.size(),
                sums.numerator(),
                sums.denominator(),
                sums.ratio(),
                oneHasNone ? Double.POSITIVE_INFINITY : sums.standardError(),
                intervals.plain(),
                intervals.sturdy(),
                chiSquare,
                p,
                leastP,
                test,
                oneHasNone || test == Test.CHI_SQUARE
                        ? p
                        : Math.max(eventful.get(0).midP(test), leastP)));
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
