package io.evenrung.measure.statistics;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Exact tests of two groups with each other, given how many events there are in all.
 *
 * @param p two-sided: the probability of all outcomes that are no likelier than the observed one, as R's {@code fisher.test}
 *     and {@code binom.test} define it
 * @param midP the same with half the probability of those that are just as likely, which is less conservative (Lancaster,
 *     Journal of the American Statistical Association 56, 1961)
 */
public record ExactTest(double p, double midP) {

    /** Probabilities that differ by less, relatively, are equal: the tolerance of R. */
    private static final double AS_LIKELY = 1e-7;

    /**
     * Fisher's exact test of a two-by-two table: each member has the event or has not.
     *
     * @param firstEvents members of the first group with the event
     * @param first members of the first group
     * @param secondEvents members of the second group with the event
     * @param second members of the second group
     * @throws IllegalArgumentException if a group has more events than members
     */
    public static ExactTest fisher(int firstEvents, int first, int secondEvents, int second) {
        if (firstEvents > first || secondEvents > second || firstEvents < 0 || secondEvents < 0) {
            throw new IllegalArgumentException("a group has more events than members, or fewer than none");
        }
        if (first == 0 || second == 0) {
            return new ExactTest(1, 1);
        }
        int events = firstEvents + secondEvents;
        HypergeometricDistribution law = HypergeometricDistribution.of(first + second, first, events);
        return of(firstEvents, law.getSupportLowerBound(), law.getSupportUpperBound(), law::probability);
    }

    /**
     * The conditional binomial test of two rates with person-time: at equal rates each event falls to the first group with the
     * probability of its share of the exposure (Przyborowski and Wilenski, Biometrika 31, 1940).
     *
     * @param firstEvents events of the first group
     * @param firstExposure its exposure, above 0
     * @param secondEvents events of the second group
     * @param secondExposure its exposure, above 0
     */
    public static ExactTest rates(int firstEvents, double firstExposure, int secondEvents, double secondExposure) {
        int events = firstEvents + secondEvents;
        BinomialDistribution law = BinomialDistribution.of(events, firstExposure / (firstExposure + secondExposure));
        return of(firstEvents, 0, events, law::probability);
    }

    private static ExactTest of(int observed, int least, int most, IntToDoubleFunction probability) {
        double own = probability.applyAsDouble(observed);
        double lessLikely = 0;
        double asLikely = 0;
        for (int outcome = least; outcome <= most; outcome++) {
            double its = probability.applyAsDouble(outcome);
            if (outcome == observed || Math.abs(its - own) <= AS_LIKELY * own) {
                asLikely += its;
            } else if (its < own) {
                lessLikely += its;
            }
        }
        return new ExactTest(Math.min(1, lessLikely + asLikely), Math.min(1, lessLikely + asLikely / 2));
    }
}
