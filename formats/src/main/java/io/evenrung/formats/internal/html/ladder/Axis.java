package io.evenrung.formats.internal.html.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A straight scale from amounts to places, with round numbers on it.
 *
 * @param from amount at its left end
 * @param to amount at its right end
 * @param left place of its left end
 * @param right place of its right end
 * @param ticks in rising order, so far apart that their labels do not touch
 */
record Axis(double from, double to, double left, double right, List<Tick> ticks) {

    /** Size of the labels. */
    static final double SIZE = PartWriter.SMALL;

    private static final double BETWEEN_LABELS = 9;
    private static final int MOST_TICKS = 9;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));

    /** A round number on the axis. */
    record Tick(double amount, String label) {}

    Axis {
        if (!(from < to && left < right)) {
            throw new IllegalArgumentException(from + " to " + to + " on " + left + " to " + right);
        }
        ticks = List.copyOf(ticks);
    }

    /**
     * The axis with the finest round steps that there is room for. It holds all amounts from {@code least} to {@code most} and
     * ends on ticks.
     */
    static Axis of(double least, double most, double left, double right, Function<BigDecimal, String> label) {
        double spread = most > least ? most - least : Math.max(Math.abs(most) / 5, 1);
        double low = most > least ? least : least - spread / 2;
        double high = most > least ? most : most + spread / 2;
        int exponent = (int) Math.floor(Math.log10(spread)) - 1;
        for (int power = exponent; ; power++) {
            for (BigDecimal digit : STEPS) {
                BigDecimal step = digit.scaleByPowerOfTen(power);
                List<Tick> ticks = ticks(low, high, step, label);
                if (ticks.size() <= MOST_TICKS && haveRoom(ticks, right - left)) {
                    double from = ticks.get(0).amount();
                    return new Axis(from, ticks.get(ticks.size() - 1).amount(), left, right, ticks);
                }
            }
        }
    }

    double at(double amount) {
        return left + (amount - from) / (to - from) * (right - left);
    }

    /**
     * The label of a tick, moved inwards where it would leave the drawing.
     *
     * @param width of the drawing
     */
    Mark label(Tick tick, double y, double width) {
        double half = Letters.width(tick.label(), SIZE, false) / 2;
        double x = Math.max(half, Math.min(width - half, at(tick.amount())));
        return new Mark.Words(x, y, Mark.Align.MIDDLE, SIZE, false, tick.label(), "faint");
    }

    boolean holds(double amount) {
        return amount >= from && amount <= to;
    }

    private static List<Tick> ticks(double low, double high, BigDecimal step, Function<BigDecimal, String> label) {
        long first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.FLOOR).longValueExact();
        long last =
                BigDecimal.valueOf(high).divide(step, 0, RoundingMode.CEILING).longValueExact();
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last && ticks.size() <= MOST_TICKS; i++) {
            BigDecimal amount = step.multiply(BigDecimal.valueOf(i));
            ticks.add(new Tick(amount.doubleValue(), label.apply(amount)));
        }
        return ticks;
    }

    private static boolean haveRoom(List<Tick> ticks, double length) {
        double widest = ticks.stream()
                .mapToDouble(t -> Letters.width(t.label(), SIZE, false))
                .max()
                .orElse(0);
        // around zero there are never fewer than three
        return ticks.size() <= 3 || length / (ticks.size() - 1) >= widest + BETWEEN_LABELS;
    }
}
