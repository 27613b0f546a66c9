package io.evenrung.formats.internal.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as files have them: digits with a decimal point, in no locale. */
final class Numbers {

    private static final int LONGEST = 30;
    private static final Pattern POINTS_THEN_COMMA = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{3})+),(\\d+)");
    private static final Pattern COMMAS = Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?\\d+),(\\d+)");
    private static final Pattern CURRENCY =
            Pattern.compile("^[A-Z]{3}(?=[\\s\\p{Z}\\d-])|(?<=[\\s\\p{Z}\\d])[A-Z]{3}$");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private Numbers() {}

    /**
     * @return null if it is none
     */
    static @Nullable BigDecimal parse(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || (c != '-' && c != '+')) {
                return null;
            }
        }
        return digits == 0 || points > 1 || text.length() > LONGEST ? null : new BigDecimal(text);
    }

    /** What a number with separators, a decimal comma, or a currency was probably meant to be. */
    static @Nullable String meant(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String bare = CURRENCY.matcher(text).replaceAll("").replaceAll("[\\s\\p{Z}'\u2019_]|\\p{Sc}", "");
        Matcher points = POINTS_THEN_COMMA.matcher(bare);
        if (points.matches()) {
            return points.group(1).replace(".", "") + "." + points.group(2);
        }
        Matcher commas = COMMAS.matcher(bare);
        if (commas.matches()) {
            return commas.group(1).replace(",", "") + (commas.group(2) == null ? "" : commas.group(2));
        }
        Matcher comma = DECIMAL_COMMA.matcher(bare);
        if (comma.matches()) {
            return comma.group(1) + "." + comma.group(2);
        }
        return PLAIN.matcher(bare).matches() ? bare : null;
    }
}
