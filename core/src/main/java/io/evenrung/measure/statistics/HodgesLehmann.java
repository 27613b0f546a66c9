package io.evenrung.measure.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The stratified Hodges–Lehmann shift: the median of all differences between a member of the second group and one of the first
 * within a stratum, every such pair of people weighing the same (Hodges and Lehmann, Annals of Mathematical Statistics 34,
 * 1963). A few extreme values hardly move it.
 */
public final class HodgesLehmann {

    private HodgesLehmann() {}

    /**
     * The shift. The differences are counted, never held: a median is found by bisection over the numbers there are, each count
     * being one pass over the people.
     *
     * @param strata in any order; those without both groups are left out
     * @return second group − first group; the mean of the two middle differences where their number is even; empty if there are
     *     none
     */
    public static OptionalDouble shift(List<GapStratum> strata) {
        List<Rising> both =
                strata.stream().filter(GapStratum::hasBoth).map(Rising::new).toList();
        long pairs = 0;
        for (Rising stratum : both) {
            pairs += stratum.pairs();
        }
        if (pairs == 0) {
            return OptionalDouble.empty();
        }
        double lower = smallest((pairs + 1) / 2, both);
        boolean isMiddle = pairs % 2 == 1 || atMost(lower, both) > pairs / 2;
        double upper = isMiddle
                ? lower
                : both.stream().mapToDouble(s -> s.leastAbove(lower)).min().orElseThrow();
        return OptionalDouble.of(lower + (upper - lower) / 2);
    }

    /** The values of a stratum in rising order. */
    private static final class Rising {

        private final double[] first;
        private final double[] second;

        private Rising(GapStratum stratum) {
            this.first = stratum.first().rising();
            this.second = stratum.second().rising();
        }

        long pairs() {
            return (long) first.length * second.length;
        }

        /** How many differences are at most so large: both counts rise together, so one pass over each group is enough. */
        long atMost(double difference) {
            long count = 0;
            int reached = 0;
            for (double value : first) {
                while (reached < second.length && second[reached] - value <= difference) {
                    reached++;
                }
                count += reached;
            }
            return count;
        }

        /** The least difference that is larger; infinite if there is none. */
        double leastAbove(double difference) {
            double least = Double.POSITIVE_INFINITY;
            int reached = 0;
            for (double value : first) {
                while (reached < second.length && second[reached] - value <= difference) {
                    reached++;
                }
                least = reached < second.length ? Math.min(least, second[reached] - value) : least;
            }
            return least;
        }
    }

    private static long atMost(double difference, List<Rising> strata) {
        long count = 0;
        for (Rising stratum : strata) {
            count += stratum.atMost(difference);
        }
        return count;
    }

    /** The least difference that at least {@code rank} differences do not exceed. */
    private static double smallest(long rank, List<Rising> strata) {
        long low = ordinal(Double.NEGATIVE_INFINITY);
        long high = ordinal(Double.POSITIVE_INFINITY);
        while (low < high) {
            long middle = low + ((high - low) >>> 1);
            if (atMost(number(middle), strata) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return number(low);
    }

    /** The position of a number among all numbers of this type, from the lowest to the highest. */
    private static long ordinal(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double number(long ordinal) {
        return Double.longBitsToDouble(ordinal < 0 ? Long.MIN_VALUE - ordinal : ordinal);
    }
}
