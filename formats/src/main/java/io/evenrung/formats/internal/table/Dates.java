package io.evenrung.formats.internal.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as files have them: yyyy-mm-dd. Remembers them, since a large file has few distinct ones. */
final class Dates {

    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final int REMEMBERED = 100_000;

    private final Map<String, LocalDate> known = new HashMap<>();

    /**
     * @return null if it is none
     */
    @Nullable
    LocalDate parse(String text) {
        LocalDate day = known.get(text);
        if (day == null && text.length() == 10) {
            try {
                day = LocalDate.parse(text);
            } catch (DateTimeException e) {
                return null;
            }
            if (known.size() < REMEMBERED) {
                known.put(text, day);
            }
        }
        return day;
    }

    /** The last day of a bare year; null if it is none. */
    static @Nullable LocalDate year(String text) {
        boolean year = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? LocalDate.of(Integer.parseInt(text), 12, 31) : null;
    }

    /** The day that another notation says; null where day and month could be exchanged, or it is no day. */
    static @Nullable String meant(String text) {
        Matcher time = WITH_TIME.matcher(text);
        if (time.matches()) {
            return time.group(1);
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return null;
        }
        String dayFirst = day(last.group(3), last.group(2), last.group(1));
        String monthFirst = day(last.group(3), last.group(1), last.group(2));
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return null;
    }

    private static @Nullable String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
