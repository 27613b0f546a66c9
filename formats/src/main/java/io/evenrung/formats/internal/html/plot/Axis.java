package io.evenrung.formats.internal.html.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where values stand on a line, in per cent of its length: a drawing is as wide as the page lets it be, and its text keeps its
 * size.
 *
 * @param kind how distances are true
 * @param low the value at 0 %
 * @param high the value at 100 %
 * @param ticks marked values, rising, all between {@code low} and {@code high}
 */
record Axis(Kind kind, double low, double high, List<Double> ticks) {

    /** More labels than this run into one another where a drawing is as wide as a narrow screen. */
    static final int MOST_TICKS = 7;

    /** The same for a drawing that has names and figures beside it even there. */
    static final int FEW_TICKS = 4;

    private static final double FARTHEST_DIFFERENCE = 0.5;
    private static final double NEAREST_DIFFERENCE = 0.1;
    private static final int FARTHEST_DOUBLING = 3;
    private static final int NEAREST_DOUBLING = 1;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** How distances on an axis are true. */
    enum Kind {
        /** Equal distances are equal differences. */
        LINEAR,
        /** Equal distances are equal ratios. */
        LOGARITHMIC
    }

    /** Where a value is when seen from the axis. */
    enum Side {
        BELOW,
        WITHIN,
        ABOVE
    }

    Axis {
        ticks = List.copyOf(ticks);
        if (!(low < high) || (kind == Kind.LOGARITHMIC && low <= 0)) {
            throw new IllegalArgumentException("no axis from " + low + " to " + high);
        }
    }

    /** From 0 to the least round number that is not below {@code highest}. */
    static Axis fromZero(double highest) {
        return linear(0, highest > 0 ? highest : 1, FEW_TICKS);
    }

    /** Of shares about 0, wide enough for the values that are not far off. */
    static Axis ofDifferences(List<Double> values) {
        double low = -NEAREST_DIFFERENCE;
        double high = NEAREST_DIFFERENCE;
        for (double value : values) {
            low = Math.min(low, Math.max(value, -FARTHEST_DIFFERENCE));
            high = Math.max(high, Math.min(value, FARTHEST_DIFFERENCE));
        }
        return linear(low, high, MOST_TICKS);
    }

    /** Of ratios about 1, from a power of two to a power of two. */
    static Axis ofRatios(List<Double> values) {
        int low = -NEAREST_DOUBLING;
        int high = NEAREST_DOUBLING;
        for (double value : values) {
            if (value > 0 && Double.isFinite(value)) {
                double doublings = Math.log(value) / Math.log(2);
                low = Math.min(low, (int) Math.max(Math.floor(doublings), -FARTHEST_DOUBLING));
                high = Math.max(high, (int) Math.min(Math.ceil(doublings), FARTHEST_DOUBLING));
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (int doubling = low; doubling <= high; doubling++) {
            ticks.add(Math.scalb(1.0, doubling));
        }
        return new Axis(Kind.LOGARITHMIC, Math.scalb(1.0, low), Math.scalb(1.0, high), ticks);
    }

    private static Axis linear(double low, double high, int most) {
        double step = step(low, high, most);
        long first = Math.round(Math.floor(low / step));
        long last = Math.round(Math.ceil(high / step));
        List<Double> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(i * step);
        }
        return new Axis(Kind.LINEAR, first * step, last * step, ticks);
    }

    /** The least round step that needs no more ticks than there is room for. */
    private static double step(double low, double high, int most) {
        double magnitude = Math.pow(10, Math.floor(Math.log10((high - low) / most)));
        for (double nice : STEPS) {
            double step = nice * magnitude;
            if (Math.ceil(high / step) - Math.floor(low / step) < most) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1] * 2 * magnitude;
    }

    /** The place of a value, in per cent; values off the axis are at its end. */
    double at(double value) {
        return switch (side(value)) {
            case BELOW -> 0;
            case ABOVE -> 100;
            case WITHIN -> 100 * (along(value) - along(low)) / (along(high) - along(low));
        };
    }

    Side side(double value) {
        return value < low ? Side.BELOW : value > high ? Side.ABOVE : Side.WITHIN;
    }

    private double along(double value) {
        return kind == Kind.LINEAR ? value : Math.log(value);
    }
}
