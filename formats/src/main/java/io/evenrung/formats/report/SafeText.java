package io.evenrung.formats.report;

import java.util.Locale;

/**
 * Names that come from outside, made safe to show. A job title may hold an escape sequence that recolours a terminal, a mark
 * that reverses the reading direction, or ten thousand letters.
 */
public final class SafeText {

    /** The most characters of one name that are shown. */
    public static final int LONGEST_NAME = 300;

    /** The most characters of one sentence that are shown. */
    public static final int LONGEST_SENTENCE = 2000;

    private SafeText() {}

    /**
     * A name on one line, with everything that cannot be seen written out by its number in braces, cut after
     * {@value #LONGEST_NAME} characters with a note of the full length.
     */
    public static String name(String untrusted) {
        return cut(untrusted, LONGEST_NAME);
    }

    /** A sentence, which may hold names, on one line and cut after {@value #LONGEST_SENTENCE} characters. */
    public static String sentence(String untrusted) {
        return cut(untrusted, LONGEST_SENTENCE);
    }

    private static String cut(String untrusted, int longest) {
        int length = untrusted.codePointCount(0, untrusted.length());
        if (length <= longest) {
            return escaped(untrusted);
        }
        int end = untrusted.offsetByCodePoints(0, longest);
        return escaped(untrusted.substring(0, end)) + "… (" + length + " characters)";
    }

    private static String escaped(String untrusted) {
        StringBuilder safe = new StringBuilder(untrusted.length());
        untrusted.codePoints().forEach(c -> {
            if (isVisible(c)) {
                safe.appendCodePoint(c);
            } else if (c == '\t' || c == '\n' || c == '\r') {
                safe.append(' ');
            } else {
                safe.append("\\u{").append(hex(c)).append('}');
            }
        });
        return safe.toString();
    }

    /** Whether a character shows as itself and does nothing else. */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** A code point by its number, in at least four hexadecimal digits. */
    public static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
