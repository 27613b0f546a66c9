package io.evenrung.measure.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A median of changes some of which are not known.
 *
 * @param median over the known ones
 * @param atLeast over all, the unknown ones below any number
 * @param atMost over all, the unknown ones above any number
 */
public record MedianChange(double median, double atLeast, double atMost) {

    /** Ratios of amounts come with an error in the last digits, which must not carry them over a limit. */
    private static final int DECIMALS = 12;

    /**
     * Bounds the median of changes.
     *
     * @param known the changes that are known; 1 or more
     * @param unknown how many are not
     */
    public static MedianChange of(List<Double> known, int unknown) {
        double[] sorted =
                known.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new MedianChange(
                median(sorted), median(padded(sorted, unknown, true)), median(padded(sorted, unknown, false)));
    }

    private static double[] padded(double[] sorted, int unknown, boolean below) {
        double[] all = new double[sorted.length + unknown];
        Arrays.fill(all, below ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        System.arraycopy(sorted, 0, all, below ? unknown : 0, sorted.length);
        return all;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Double.isInfinite(median)
                ? median
                : BigDecimal.valueOf(median)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
