package io.evenrung.formats;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the input, in words for the person who can mend it.
 *
 * @param file the file as the user knows it, relative to the organisation's folder
 * @param line line of the physical file, 1 or more
 * @param column character of that line at which the cell or the YAML value begins, 1 or more
 * @param value what stands there; null where nothing does
 * @param message what is wrong
 * @param expected what would be right
 * @param suggestion what was probably meant; null where nothing is near
 */
public record Problem(
        String file,
        int line,
        int column,
        @Nullable String value,
        String message,
        String expected,
        @Nullable String suggestion)
        implements Comparable<Problem> {

    private static final int LONGEST_VALUE = 80;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(expected, "expected");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + ", column " + column + ": both start at 1");
        }
        value = value == null ? null : printable(value);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As {@code file:line:column: message: 'value'; expected …; did you mean '…'?}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + (value == null ? "" : ": '" + value + "'")
                + "; expected " + expected + (suggestion == null ? "" : "; did you mean '" + suggestion + "'?");
    }

    /** Short enough for one line, and without characters that would steer a terminal. */
    private static String printable(String value) {
        StringBuilder text = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < value.length() && taken < LONGEST_VALUE; taken++) {
            int c = value.codePointAt(i);
            boolean harmless = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            text.appendCodePoint(harmless ? c : '\uFFFD');
            i += Character.charCount(c);
        }
        return text.length() < value.length() ? text + "…" : text.toString();
    }
}
