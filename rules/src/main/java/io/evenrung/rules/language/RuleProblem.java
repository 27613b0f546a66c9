package io.evenrung.rules.language;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a rule set, in words for its author.
 *
 * @param file the file as the author knows it, relative to the rule set's folder
 * @param line line of the file, 1 or more
 * @param column character of that line, 1 or more
 * @param text the line itself; empty where the file has no such line
 * @param message what is wrong, with the names and values concerned
 * @param expected what would be right
 * @param suggestion what was probably meant; null where nothing is near
 */
public record RuleProblem(
        String file,
        int line,
        int column,
        String text,
        String message,
        String expected,
        @Nullable String suggestion) implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> ORDER = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column)
            .thenComparing(RuleProblem::message);

    public RuleProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(expected, "expected");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + ", column " + column + ": both start at 1");
        }
    }

    @Override
    public int compareTo(RuleProblem other) {
        return ORDER.compare(this, other);
    }

    /** As {@code file:line:column: message; expected …; did you mean '…'?}, in one line. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + "; expected " + expected
                + (suggestion == null ? "" : "; did you mean '" + suggestion + "'?");
    }
}
