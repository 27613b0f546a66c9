package io.evenrung.formats.internal.markdown;

import io.evenrung.formats.report.SafeText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that comes from outside, so that GitHub shows it as it is: no markup, no link, no mention, no picture. Letters that mean
 * something are written as entities, which nothing takes for markup; what GitHub looks for in the text after that, such as
 * {@code @name}, is broken by a space of no width.
 */
public final class MarkdownText {

    /** As much of a name as a cell of a table holds without harm. */
    private static final int LONGEST_IN_A_CELL = 80;

    private static final String BREAK = "&#8203;";
    private static final String SPECIAL = "\\`*_[]<>|~&$";
    /** What would begin a list, a heading or a line across, up to the sign that makes it one. */
    private static final Pattern AT_THE_START = Pattern.compile("^(?:[#+=:-]|\\d{1,9}[.)](?=\\s|$))");

    private static final Pattern SOUGHT =
            Pattern.compile("@|#(?=\\d)|(?i:\\bGH-)(?=\\d)|:(?=[\\w+-]+:)|:(?=//)|(?i:\\b(?:www|mailto|xmpp))(?=[.:])");

    private MarkdownText() {}

    /** A name within a sentence. */
    static String name(String untrusted) {
        return escaped(SafeText.name(untrusted));
    }

    /** A name in a table, cut where it is long. */
    static String cell(String untrusted) {
        String name = SafeText.name(untrusted);
        int length = name.codePointCount(0, name.length());
        return escaped(
                length <= LONGEST_IN_A_CELL
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, LONGEST_IN_A_CELL)) + "…");
    }

    /** A sentence, which may hold names. */
    public static String sentence(String untrusted) {
        return escaped(SafeText.sentence(untrusted));
    }

    /** An id or a name of a file or column, spelt exactly so. */
    static String code(String id) {
        String safe = SafeText.name(id);
        return safe.contains("`") || safe.contains("|") || safe.isBlank() ? escaped(safe) : "`" + safe + "`";
    }

    private static String escaped(String safe) {
        // four spaces before a block make code of it
        String broken = SOUGHT.matcher(safe.replaceFirst("^ +", "")).replaceAll("$0\u200b");
        Matcher start = AT_THE_START.matcher(broken);
        int sign = start.find() ? start.end() - 1 : -1;
        StringBuilder text = new StringBuilder(broken.length() + 16);
        for (int i = 0; i < broken.length(); i++) {
            char c = broken.charAt(i);
            if (c == '\u200b') {
                text.append(BREAK);
            } else if (i == sign || SPECIAL.indexOf(c) >= 0) {
                text.append("&#").append((int) c).append(';');
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
