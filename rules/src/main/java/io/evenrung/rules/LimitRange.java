package io.evenrung.rules;

import java.math.BigDecimal;

/**
 * A number that the user can set, and within which bounds.
 *
 * @param id the rule's or setting's id
 * @param byDefault the value where the user sets none
 * @param least the least value allowed
 * @param most the greatest value allowed; {@link Double#MAX_VALUE} where there is none
 * @param unit what the value counts
 */
public record LimitRange(String id, double byDefault, double least, double most, String unit) {

    public boolean allows(double value) {
        return value >= least && value <= most;
    }

    /** The same range around another default. */
    LimitRange withDefault(double value) {
        return new LimitRange(id, value, least, most, unit);
    }

    /** In words, as {@code a number from 0 to 1}. */
    public String text() {
        return "a number " + (most == Double.MAX_VALUE ? "of at least " : "from ") + plain(least)
                + (most == Double.MAX_VALUE ? "" : " to " + plain(most));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
