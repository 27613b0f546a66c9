package io.evenrung.rules.internal.load;

import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.language.RuleProblem;
import org.jspecify.annotations.Nullable;

/**
 * One file of a rule set.
 *
 * @param name relative to the rule set's folder, its parts parted by a slash
 * @param text all of it
 */
public record RuleText(String name, String text) {

    /** The file that says what a rule set is. */
    public static final String MANIFEST = "evenrung-rules.properties";

    /** How the names of files of rules end. */
    public static final String RULES = ".drl";

    public boolean isManifest() {
        return name.equals(MANIFEST);
    }

    /** A problem at one place of this file. */
    public RuleProblem problem(Position at, String message, String expected, @Nullable String suggestion) {
        return new RuleProblem(name, at.line(), at.column(), line(at.line()), message, expected, suggestion);
    }

    /** Without cutting up the whole text, for there may be many problems in it. */
    private String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = end(start);
            if (start == text.length()) {
                return "";
            }
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return text.substring(start, end(start));
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** A problem of a file as a whole. */
    public static RuleProblem problem(String name, String message, String expected) {
        return new RuleProblem(name, 1, 1, "", message, expected, null);
    }
}
