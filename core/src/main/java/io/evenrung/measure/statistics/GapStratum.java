package io.evenrung.measure.statistics;

/**
 * Two groups that are alike in all that the stratum stands for.
 *
 * @param first the group that the difference is taken from
 * @param second the group that is held against it
 */
public record GapStratum(Sample first, Sample second) {

    boolean hasBoth() {
        return first.size() > 0 && second.size() > 0;
    }

    double weight() {
        return weight(first.size(), second.size());
    }

    double difference() {
        return second.mean() - first.mean();
    }

    static double weight(double first, double second) {
        return first * second / (first + second);
    }
}
