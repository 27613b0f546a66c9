package io.evenrung.measure.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The permutation test of a stratified difference in means: in how many of the ways in which the two groups could have been
 * dealt within the strata the difference is as large as the observed one, either way. All ways are gone through where there are
 * few enough; else so many random ones, and the observed one counts among them (Phipson and Smyth, Statistical Applications in
 * Genetics and Molecular Biology 9, 2010).
 *
 * <p>With the weights n1 n0 ÷ (n1 + n0), the difference is a constant times the sum, over the second group, of the deviations
 * from the means of the strata. So that sum is all that is dealt anew.
 */
public final class StratifiedPermutation {

    /** Where the ways are more than this, random ones stand for them. */
    public static final long MOST_ENUMERATED = 50_000;

    /** How many random ways are gone through. */
    public static final int RANDOM_WAYS = 9_999;

    /** From where the random numbers start, so that the same people always give the same p. */
    public static final long SEED = 1935;

    /** Sums that differ by less, relative to the sum of all distances, are equal: what is left of them is rounding. */
    private static final double ROUNDING = 1e-10;

    private StratifiedPermutation() {}

    /**
     * What was found.
     *
     * @param p two-sided
     * @param leastP the least p that these people could give, however they are dealt
     * @param ways how many ways were gone through
     * @param exact whether these are all; else they are random, from {@link #SEED}
     */
    public record Result(double p, double leastP, long ways, boolean exact) {}

    /** One stratum: the deviations from its mean, and which of the two groups is dealt. */
    private static final class Deal {

        private final double[] deviations;
        private final int size;
        private final double observed;
        private final int sign;

        /**
         * The smaller group is dealt, and where they are equal the one with the higher mean, so that mirroring the groups only
         * turns the sign.
         */
        private Deal(GapStratum stratum) {
            double[] first = stratum.first().rising();
            double[] second = stratum.second().rising();
            double[] all = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, all, first.length, second.length);
            Arrays.sort(all);
            double mean = Sample.of(all).mean();
            double sum = 0;
            for (double value : second) {
                sum += value - mean;
            }
            for (int i = 0; i < all.length; i++) {
                all[i] -= mean;
            }
            boolean dealsSecond = second.length == first.length ? sum >= 0 : second.length < first.length;
            this.deviations = all;
            this.size = Math.min(first.length, second.length);
            this.observed = sum;
            this.sign = dealsSecond ? 1 : -1;
        }

        double distances() {
            return Arrays.stream(deviations).map(Math::abs).sum();
        }

        /** n choose k; infinite where that is beyond counting. */
        double ways() {
            double ways = 1;
            for (int i = 1; i <= size && Double.isFinite(ways); i++) {
                ways = ways * (deviations.length - size + i) / i;
            }
            return Math.rint(ways);
        }

        /** The sums of all ways to deal. */
        double[] sums() {
            List<Double> sums = new ArrayList<>();
            add(0, 0, 0, sums);
            return sums.stream().mapToDouble(sum -> sign * sum).toArray();
        }

        private void add(int from, int dealt, double sum, List<Double> sums) {
            if (dealt == size) {
                sums.add(sum);
                return;
            }
            for (int i = from; i <= deviations.length - (size - dealt); i++) {
                add(i + 1, dealt + 1, sum + deviations[i], sums);
            }
        }

        /** The sum of a random way to deal: the first of a shuffle that goes no further than them, whatever their order was. */
        double random(SplittableRandom random) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                int drawn = i + random.nextInt(deviations.length - i);
                double value = deviations[drawn];
                deviations[drawn] = deviations[i];
                deviations[i] = value;
                sum += value;
            }
            return sign * sum;
        }
    }

    /**
     * Tests against no difference.
     *
     * @param strata in a fixed order; those without both groups are left out
     * @return empty if no stratum holds both groups
     */
    public static Optional<Result> test(List<GapStratum> strata) {
        List<Deal> deals =
                strata.stream().filter(GapStratum::hasBoth).map(Deal::new).toList();
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        double ways = 1;
        double observed = 0;
        double distances = 0;
        for (Deal deal : deals) {
            ways *= deal.ways();
            observed += deal.observed;
            distances += deal.distances();
        }
        double rounding = ROUNDING * distances;
        return Optional.of(
                ways <= MOST_ENUMERATED
                        ? exact(deals, Math.abs(observed) - rounding, rounding)
                        : random(deals, Math.abs(observed) - rounding));
    }

    private static Result exact(List<Deal> deals, double observed, double rounding) {
        double[] sums = {0};
        for (Deal deal : deals) {
            double[] own = deal.sums();
            double[] all = new double[sums.length * own.length];
            for (int i = 0; i < sums.length; i++) {
                for (int j = 0; j < own.length; j++) {
                    all[i * own.length + j] = sums[i] + own[j];
                }
            }
            sums = all;
        }
        double furthest = Arrays.stream(sums).map(Math::abs).max().orElse(0) - rounding;
        return new Result(shareBeyond(observed, sums), shareBeyond(furthest, sums), sums.length, true);
    }

    private static double shareBeyond(double distance, double[] sums) {
        return (double) Arrays.stream(sums)
                        .filter(sum -> Math.abs(sum) >= distance)
                        .count()
                / sums.length;
    }

    private static Result random(List<Deal> deals, double observed) {
        SplittableRandom random = new SplittableRandom(SEED);
        int beyond = 0;
        for (int i = 0; i < RANDOM_WAYS; i++) {
            double sum = 0;
            for (Deal deal : deals) {
                sum += deal.random(random);
            }
            beyond += Math.abs(sum) >= observed ? 1 : 0;
        }
        return new Result((1.0 + beyond) / (1 + RANDOM_WAYS), 1.0 / (1 + RANDOM_WAYS), RANDOM_WAYS, false);
    }
}
