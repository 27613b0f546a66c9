package io.evenrung.formats.internal.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an export writes numbers and days. Each way is named by an example of itself, so that nobody has to know a pattern
 * language, and none is ever guessed: 01/02/2024 is two different days.
 *
 * @param numbers an example, as {@code 1.234,56}
 * @param days an example, as {@code 31/12/2024}
 */
record Notation(String numbers, String days) {

    /** What files have where nothing else is said. */
    static final Notation PLAIN = new Notation("1234.56", "2024-12-31");

    /** Digits in groups of three or in one, with the separators of each notation put in. */
    private static final String NUMBER = "([+-]?)(\\d{1,3}(?:%1$s\\d{3})+|\\d+)(?:%2$s(\\d+))?";

    private static final Map<String, Pattern> NUMBERS = Map.of(
            "1,234.56", number(",", "\\."),
            "1.234,56", number("\\.", ","),
            "1 234,56", number("[ \u00a0\u202f]", ","),
            "1'234.56", number("['\u2019]", "\\."));

    private static final Map<String, Pattern> DAYS = Map.of(
            "31/12/2024", Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})"),
            "12/31/2024", Pattern.compile("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})"),
            "31.12.2024", Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})"),
            "20241231", Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"));

    /** The number; null if it is none in this notation. */
    @Nullable
    BigDecimal number(String text) {
        Pattern pattern = NUMBERS.get(numbers);
        if (pattern == null) {
            return Numbers.parse(text);
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String fraction = matcher.group(3);
        return Numbers.parse(
                matcher.group(1) + matcher.group(2).replaceAll("\\D", "") + (fraction == null ? "" : "." + fraction));
    }

    /**
     * The day; null if it is none in this notation.
     *
     * @param plain reads the notation of our own files
     */
    @Nullable
    LocalDate day(String text, Dates plain) {
        Pattern pattern = DAYS.get(days);
        if (pattern == null) {
            return plain.parse(text);
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group("y")),
                    Integer.parseInt(matcher.group("m")),
                    Integer.parseInt(matcher.group("d")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Pattern number(String grouping, String decimal) {
        return Pattern.compile(NUMBER.replace("%1$s", grouping).replace("%2$s", decimal));
    }
}
