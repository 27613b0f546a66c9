package io.evenrung.measure.statistics;

import io.evenrung.measure.statistics.KaplanMeier.Spell;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The stratified log-rank test of whether something takes as long in two groups (Mantel, Cancer Chemotherapy Reports 50, 1966;
 * Peto and Peto, Journal of the Royal Statistical Society A 135, 1972): at each time the events of the first group are held
 * against its share of those at risk in its stratum.
 *
 * @param observed events of the first group, in strata that hold both groups
 * @param expected those that it would have at equal hazards
 * @param variance of the difference between the two, hypergeometric
 * @param chiSquare one degree of freedom, no continuity correction
 * @param p two-sided
 * @param sturdyP the same if one person had fared otherwise in the way that most favours equality: that changes the difference
 *     between observed and expected by less than 1
 * @param leastP the least p that these margins allow: all events in one group
 */
public record LogRank(
        long observed, double expected, double variance, double chiSquare, double p, double sturdyP, double leastP) {

    /** Two groups that are alike in all that the stratum stands for. */
    public record Stratum(List<Spell> first, List<Spell> second) {

        public Stratum {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /**
     * Compares the two groups.
     *
     * @return empty if nowhere both groups are at risk when something happens
     */
    public static Optional<LogRank> test(List<Stratum> strata) {
        Sums sums = new Sums();
        strata.forEach(sums::add);
        if (!(sums.variance > 0)) {
            return Optional.empty();
        }
        double distance = Math.abs(sums.observed - sums.expected);
        double furthest = Math.max(sums.expected, sums.events - sums.expected);
        return Optional.of(new LogRank(
                sums.observed,
                sums.expected,
                sums.variance,
                distance * distance / sums.variance,
                upperTail(distance, sums.variance),
                upperTail(Math.max(0, distance - 1), sums.variance),
                upperTail(furthest, sums.variance)));
    }

    private static double upperTail(double distance, double variance) {
        return ChiSquaredDistribution.of(1).survivalProbability(distance * distance / variance);
    }

    private static final class Sums {

        private long observed;
        private long events;
        private double expected;
        private double variance;

        private void add(Stratum stratum) {
            if (stratum.first().isEmpty() || stratum.second().isEmpty()) {
                return;
            }
            // of each time: events of the first and of the second group, then those who leave, of either
            SortedMap<Double, long[]> times = new TreeMap<>();
            stratum.first().forEach(s -> count(s, 0, times));
            stratum.second().forEach(s -> count(s, 1, times));
            long first = stratum.first().size();
            long second = stratum.second().size();
            for (long[] at : times.values()) {
                double all = first + second;
                long now = at[0] + at[1];
                if (now > 0) {
                    double share = first / all;
                    observed += at[0];
                    events += now;
                    expected += now * share;
                    variance += all > 1 ? now * share * (1 - share) * (all - now) / (all - 1) : 0;
                }
                first -= at[2];
                second -= at[3];
            }
        }

        private static void count(Spell spell, int group, SortedMap<Double, long[]> times) {
            long[] at = times.computeIfAbsent(spell.time(), t -> new long[4]);
            at[group] += spell.event() ? 1 : 0;
            at[2 + group]++;
        }
    }
}
