package io.evenrung.measure.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which of several findings still stand when it is remembered how many were looked for. */
public final class MultipleTesting {

    private MultipleTesting() {}

    /**
     * Rejects hypotheses at a false discovery rate, among those that could be rejected at all: one whose least attainable
     * p-value is above the rate leaves the family first, whatever its p-value, since no data could have rejected it.
     *
     * @param p two-sided p-values
     * @param leastP for each, the least p-value that its margins allow (Tarone, Biometrics 46, 1990)
     * @param rate false discovery rate, as 0.05
     * @return for each hypothesis whether it is rejected
     */
    public static boolean[] rejected(double[] p, double[] leastP, double rate) {
        int[] attainable =
                IntStream.range(0, p.length).filter(i -> leastP[i] <= rate).toArray();
        boolean[] among =
                rejected(Arrays.stream(attainable).mapToDouble(i -> p[i]).toArray(), rate);
        boolean[] rejected = new boolean[p.length];
        for (int i = 0; i < attainable.length; i++) {
            rejected[attainable[i]] = among[i];
        }
        return rejected;
    }

    /**
     * The step-up procedure of Benjamini and Hochberg (Journal of the Royal Statistical Society B 57, 1995): with the p-values
     * in rising order, all up to the last with p(i) ≤ i ÷ m × rate are rejected.
     *
     * @param p p-values in any order
     * @param rate false discovery rate, as 0.05
     * @return for each hypothesis whether it is rejected
     */
    public static boolean[] rejected(double[] p, double rate) {
        double[] rising = p.clone();
        Arrays.sort(rising);
        double threshold = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rising.length; i++) {
            if (rising[i] <= (i + 1) * rate / rising.length) {
                threshold = rising[i];
            }
        }
        boolean[] rejected = new boolean[p.length];
        for (int i = 0; i < p.length; i++) {
            rejected[i] = p[i] <= threshold;
        }
        return rejected;
    }
}
