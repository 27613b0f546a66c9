package io.evenrung.measure.statistics;

import java.util.List;

/**
 * The difference between two groups in the mean of a quantity, in two parts: one because they are spread differently over the
 * categories (mix), one because they differ within them (unequal return). Kitagawa (Journal of the American Statistical
 * Association 50, 1955); the same as the two-fold decomposition of Oaxaca and Blinder over categories, with the mean of the two
 * groups' coefficients as the reference, so that neither group is the norm. The parts add up to the difference. The second part
 * is what the categories do not explain, which is not the same as discrimination.
 *
 * @param difference second group − first group, over the categories that hold both
 * @param mix the part due to the spread over the categories
 * @param unequalReturn the part due to differences within the categories
 * @param categories how many categories hold both groups
 * @param first members of the first group in these
 * @param second members of the second group in these
 * @param firstOutside members of the first group in categories that hold nobody of the second
 * @param secondOutside members of the second group in categories that hold nobody of the first
 */
public record Decomposition(
        double difference,
        double mix,
        double unequalReturn,
        int categories,
        long first,
        long second,
        long firstOutside,
        long secondOutside) {

    /** Our judgement: where less than this share of either group has a counterpart, the parts would speak of a remnant. */
    public static final double LEAST_SUPPORT = 0.5;

    /** Decomposes over the categories that hold both groups; without any, nothing is a number. */
    public static Decomposition of(List<GapStratum> categories) {
        List<GapStratum> both = categories.stream().filter(GapStratum::hasBoth).toList();
        long first = firstOf(both);
        long second = secondOf(both);
        double pivot = both.isEmpty() ? 0 : both.get(0).first().mean();
        double firstMean = 0;
        double secondMean = 0;
        double mix = 0;
        double unequalReturn = 0;
        for (GapStratum category : both) {
            double ofFirst = (double) category.first().size() / first;
            double ofSecond = (double) category.second().size() / second;
            double firstHere = category.first().mean() - pivot;
            double secondHere = category.second().mean() - pivot;
            firstMean += ofFirst * firstHere;
            secondMean += ofSecond * secondHere;
            mix += (ofSecond - ofFirst) * (firstHere + secondHere) / 2;
            unequalReturn += (ofFirst + ofSecond) / 2 * (secondHere - firstHere);
        }
        return new Decomposition(
                both.isEmpty() ? Double.NaN : secondMean - firstMean,
                both.isEmpty() ? Double.NaN : mix,
                both.isEmpty() ? Double.NaN : unequalReturn,
                both.size(),
                first,
                second,
                firstOf(categories) - first,
                secondOf(categories) - second);
    }

    /** Whether enough of both groups has a counterpart in the other for the parts to mean anything. */
    public boolean hasCommonSupport() {
        return categories > 0
                && first >= LEAST_SUPPORT * (first + firstOutside)
                && second >= LEAST_SUPPORT * (second + secondOutside);
    }

    private static long firstOf(List<GapStratum> categories) {
        return categories.stream().mapToLong(c -> c.first().size()).sum();
    }

    private static long secondOf(List<GapStratum> categories) {
        return categories.stream().mapToLong(c -> c.second().size()).sum();
    }
}
