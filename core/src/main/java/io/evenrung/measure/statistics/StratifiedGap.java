package io.evenrung.measure.statistics;

import io.evenrung.measure.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference between two groups in the mean of a quantity, over strata weighted n1 n0 ÷ (n1 + n0): the coefficient of the
 * group in an ordinary least squares regression with an effect for each stratum, with its classical standard error and
 * Student's t.
 */
public final class StratifiedGap {

    private StratifiedGap() {}

    /**
     * What was estimated.
     *
     * @param difference second group − first group
     * @param standardError its classical standard error
     * @param degreesOfFreedom people − strata − 1
     * @param first people of the first group, in strata that hold both
     * @param second people of the second group, in the same strata
     * @param strata strata that hold both groups
     * @param p two-sided, against no difference
     * @param leastP the least p that re-dealing the groups within the strata could give: 2 ÷ the number of ways to deal. A
     *     Student's p below that rests on the normal shape of pay alone, which so few people cannot bear out; so it is the bound
     *     by which a comparison leaves the family (Tarone), for any data
     * @param interval confidence interval of the difference
     * @param sturdy hull of that interval and of those after leaving out any one person; unbounded if the comparison hangs on
     *     one person
     */
    public record Estimate(
            double difference,
            double standardError,
            long degreesOfFreedom,
            long first,
            long second,
            int strata,
            double p,
            double leastP,
            Interval interval,
            Interval sturdy) {}

    /**
     * Compares the two groups. Linear in the number of people, leaving one out included.
     *
     * @param strata in any order; those without both groups are left out
     * @param confidence coverage of the intervals
     * @return empty if no degree of freedom is left
     */
    public static Optional<Estimate> estimate(List<GapStratum> strata, double confidence) {
        List<GapStratum> both = strata.stream().filter(GapStratum::hasBoth).toList();
        GapSums sums = GapSums.of(both);
        if (sums.degreesOfFreedom() <= 0) {
            return Optional.empty();
        }
        Quantiles quantiles = new Quantiles(confidence);
        Interval plain = quantiles.around(sums);
        Interval sturdy = plain;
        for (GapStratum stratum : both) {
            for (int person = 0; person < stratum.first().size(); person++) {
                sturdy = sturdy.hull(quantiles.around(sums.withoutFirst(stratum, person)));
            }
            for (int person = 0; person < stratum.second().size(); person++) {
                sturdy = sturdy.hull(quantiles.around(sums.withoutSecond(stratum, person)));
            }
        }
        return Optional.of(new Estimate(
                sums.difference(),
                sums.standardError(),
                sums.degreesOfFreedom(),
                both.stream().mapToLong(s -> s.first().size()).sum(),
                both.stream().mapToLong(s -> s.second().size()).sum(),
                both.size(),
                p(sums),
                2 / ways(both),
                plain,
                sturdy));
    }

    private static double p(GapSums sums) {
        if (sums.difference() == 0) {
            return 1;
        }
        double t = Math.abs(sums.difference()) / sums.standardError();
        return 2 * TDistribution.of(sums.degreesOfFreedom()).survivalProbability(t);
    }

    /** In how many ways the groups could be dealt within the strata; infinite where that is beyond counting. */
    private static double ways(List<GapStratum> strata) {
        double ways = 1;
        for (GapStratum stratum : strata) {
            int few = Math.min(stratum.first().size(), stratum.second().size());
            int all = stratum.first().size() + stratum.second().size();
            for (int i = 1; i <= few && Double.isFinite(ways); i++) {
                ways *= (double) (all - few + i) / i;
            }
        }
        return ways;
    }

    /** Quantiles of Student's t, worked out once for each number of degrees of freedom. */
    private static final class Quantiles {

        private final double confidence;
        private final Map<Long, Double> known = new HashMap<>();

        private Quantiles(double confidence) {
            this.confidence = confidence;
        }

        private Interval around(GapSums sums) {
            if (sums.degreesOfFreedom() <= 0) {
                return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, confidence);
            }
            double quantile = known.computeIfAbsent(
                    sums.degreesOfFreedom(),
                    df -> TDistribution.of(df).inverseSurvivalProbability((1 - confidence) / 2));
            double half = quantile * sums.standardError();
            return new Interval(sums.difference() - half, sums.difference() + half, confidence);
        }
    }
}
