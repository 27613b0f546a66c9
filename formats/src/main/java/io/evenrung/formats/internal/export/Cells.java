package io.evenrung.formats.internal.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How facts are spelt in a table, so that the intake reads them back as they are. */
final class Cells {

    /** Numbers of more characters are none to the intake. */
    static final int LONGEST_NUMBER = 30;

    private static final String LIST_BREAK = ";";

    /** What the intake refuses in an amount, since the point may stand between thousands. */
    private static final Pattern EITHER_WAY = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private Cells() {}

    static String flag(boolean is) {
        return is ? "yes" : "no";
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * In as many digits as tell the number from every other.
     *
     * @param what is a number, in words
     * @throws IllegalArgumentException if the intake would not read it
     */
    static String number(double number, String what) {
        String plain = Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : null;
        if (plain == null || plain.length() > LONGEST_NUMBER) {
            throw new Unwritable(what + " has more digits than a table can hold");
        }
        return plain;
    }

    /** An amount of money, which is never mistaken for one with a point between its thousands. */
    static String amount(BigDecimal amount) {
        String plain = amount.toPlainString();
        return EITHER_WAY.matcher(plain).matches() ? plain + "0" : plain;
    }

    /** Without zeros at its end, and never with an exponent. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * The items of one cell; a separator alone says that there are none, where a blank would say that they are not known.
     *
     * @param what has the items, in words
     * @throws IllegalArgumentException if an item holds the separator
     */
    static @Nullable String list(@Nullable List<String> items, String what) {
        if (items == null) {
            return null;
        }
        if (items.stream().anyMatch(item -> item.contains(LIST_BREAK))) {
            throw new Unwritable(what + " has an item with a semicolon, which would end it");
        }
        return items.isEmpty() ? LIST_BREAK : String.join(LIST_BREAK, items);
    }
}
