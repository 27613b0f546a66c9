package io.evenrung.formats.internal.html.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Writes amounts of pay.
 *
 * @param power of ten that axes count in
 * @param word for it, empty for ones
 */
record Amounts(int power, String word) {

    private static final List<String> WORDS = List.of("", "thousand", "million", "billion", "trillion");

    /** The unit in which the largest amount of an axis has two digits or more, and no more than it must. */
    static Amounts upTo(double most) {
        int unit = 0;
        for (double limit = 10_000; most >= limit && unit < WORDS.size() - 1; limit *= 1000) {
            unit++;
        }
        return new Amounts(3 * unit, WORDS.get(unit));
    }

    /** As {@code USD thousand}. */
    String unit(String currency) {
        return word.isEmpty() ? currency : currency + " " + word;
    }

    /** A round amount in the unit of the axis, as {@code 112.5}. */
    String tick(BigDecimal amount) {
        BigDecimal scaled = amount.movePointLeft(power).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, scaled.scale()) + "f", scaled);
    }

    /** A whole amount, as {@code 83,900}. */
    static String full(double amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }
}
