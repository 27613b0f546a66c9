package io.evenrung.formats.internal.html.ladder;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Writes amounts of pay.
 *
 * @param power of ten that axes count in
 * @param word for it, empty for ones
 */
record Amounts(int power, String word) {

    /** The unit in which the largest amount of an axis reads well. */
    static Amounts upTo(double most) {
        return most >= 10_000_000
                ? new Amounts(6, "million")
                : most >= 10_000 ? new Amounts(3, "thousand") : new Amounts(0, "");
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
