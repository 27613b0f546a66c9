package io.evenrung.measure.statistics;

import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.List;

/**
 * The sums over strata that the Mantel–Haenszel rate ratio needs. One event more or less in one stratum changes them by a
 * closed form.
 *
 * @param firstEvents events of the first group
 * @param secondEvents events of the second group
 * @param numerator sum of a T0 ÷ T
 * @param denominator sum of b T1 ÷ T
 * @param variance sum of M T1 T0 ÷ T²
 * @param expected sum of M T1 ÷ T
 */
record RateSums(
        long firstEvents, long secondEvents, double numerator, double denominator, double variance, double expected) {

    static RateSums of(List<Stratum> strata) {
        long first = 0;
        long second = 0;
        double numerator = 0;
        double denominator = 0;
        double variance = 0;
        double expected = 0;
        for (Stratum s : strata) {
            first += s.firstEvents();
            second += s.secondEvents();
            numerator += s.firstEvents() * s.weightOfFirst();
            denominator += s.secondEvents() * s.weightOfSecond();
            variance += s.events() * s.variance();
            expected += s.events() * s.weightOfSecond();
        }
        return new RateSums(first, second, numerator, denominator, variance, expected);
    }

    long events() {
        return firstEvents + secondEvents;
    }

    /** Of the logarithm of the ratio, where both groups have events. */
    double standardError() {
        return Math.sqrt(variance / (numerator * denominator));
    }

    /** 0 or infinite if one group has no event. */
    double ratio() {
        return secondEvents == 0 ? Double.POSITIVE_INFINITY : firstEvents == 0 ? 0 : numerator / denominator;
    }

    /** After {@code count} more events of the first group in a stratum. */
    RateSums withFirst(Stratum s, long count) {
        return new RateSums(
                firstEvents + count,
                secondEvents,
                numerator + count * s.weightOfFirst(),
                denominator,
                variance + count * s.variance(),
                expected + count * s.weightOfSecond());
    }

    /** After {@code count} more events of the second group in a stratum. */
    RateSums withSecond(Stratum s, long count) {
        return new RateSums(
                firstEvents,
                secondEvents + count,
                numerator,
                denominator + count * s.weightOfSecond(),
                variance + count * s.variance(),
                expected + count * s.weightOfSecond());
    }
}
