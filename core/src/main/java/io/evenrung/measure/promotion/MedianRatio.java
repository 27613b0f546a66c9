package io.evenrung.measure.promotion;

import io.evenrung.measure.Interval;
import io.evenrung.measure.statistics.KaplanMeier;
import io.evenrung.measure.statistics.KaplanMeier.Median;
import java.util.ArrayList;
import java.util.List;

/**
 * The ratio of two Kaplan–Meier medians and its interval. Where both medians are reached, their intervals are joined on the log
 * scale by the method of variance estimates recovery: lower edge log r − √((log m1 − log l1)² + (log u2 − log m2)²), and the
 * upper one likewise (Zou and Donner, Statistics in Medicine 27, 2008). Where one is not, the ratio is only bounded, by the
 * longest time on record; so is its interval, from the lower limit of the one median to the upper of the other, which covers
 * more than is asked.
 *
 * @param ratio first ÷ second, or the bound on it
 * @param bound whether it is a bound, and on which side
 * @param interval of the ratio; may reach 0 or infinity
 */
record MedianRatio(double ratio, Stagnation.Bound bound, Interval interval) {

    /** Neither median may be unreached at once. */
    static MedianRatio of(Median first, Median second, double confidence) {
        double low1 = first.low().orElse(first.last());
        double low2 = second.low().orElse(second.last());
        double high1 = first.high().orElse(Double.POSITIVE_INFINITY);
        double high2 = second.high().orElse(Double.POSITIVE_INFINITY);
        if (first.time().isEmpty()) {
            double bound = first.last() / second.time().orElseThrow();
            return new MedianRatio(
                    bound, Stagnation.Bound.AT_LEAST, new Interval(low1 / high2, Double.POSITIVE_INFINITY, confidence));
        }
        if (second.time().isEmpty()) {
            double bound = first.time().orElseThrow() / second.last();
            return new MedianRatio(bound, Stagnation.Bound.AT_MOST, new Interval(0, high1 / low2, confidence));
        }
        double m1 = first.time().getAsDouble();
        double m2 = second.time().getAsDouble();
        double log = StrictMath.log(m1 / m2);
        double down = hypotenuse(StrictMath.log(m1 / low1), StrictMath.log(high2 / m2));
        double up = hypotenuse(StrictMath.log(high1 / m1), StrictMath.log(m2 / low2));
        return new MedianRatio(
                m1 / m2,
                Stagnation.Bound.NONE,
                new Interval(StrictMath.exp(log - down), StrictMath.exp(log + up), confidence));
    }

    /**
     * Hull of the interval and of those if one person had fared otherwise: one promotion more or less, on either track, at the
     * times at which that counts most, the median and its limits.
     */
    static Interval sturdy(KaplanMeier first, KaplanMeier second, double confidence) {
        Median one = first.median(confidence);
        Median two = second.median(confidence);
        Interval hull = of(one, two, confidence).interval();
        for (KaplanMeier changed : changes(first, one)) {
            hull = hull.hull(intervalOf(changed.median(confidence), two, confidence));
        }
        for (KaplanMeier changed : changes(second, two)) {
            hull = hull.hull(intervalOf(one, changed.median(confidence), confidence));
        }
        return hull;
    }

    private static Interval intervalOf(Median first, Median second, double confidence) {
        return first.time().isEmpty() && second.time().isEmpty()
                ? new Interval(0, Double.POSITIVE_INFINITY, confidence)
                : of(first, second, confidence).interval();
    }

    private static List<KaplanMeier> changes(KaplanMeier curve, Median median) {
        List<KaplanMeier> changes = new ArrayList<>();
        for (var time : List.of(median.low(), median.time(), median.high())) {
            if (time.isPresent()) {
                changes.add(curve.withEventsAt(time.getAsDouble(), 1));
                changes.add(curve.withEventsAt(time.getAsDouble(), -1));
            }
        }
        return changes;
    }

    private static double hypotenuse(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
