package io.evenrung.formats.catalogue;

import java.util.regex.Pattern;

/** Pieces of Markdown. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\*<|\\[\\]`]");

    private Markdown() {}

    /** Text that is to be shown as it is. */
    static String text(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** A name that is spelt exactly so. */
    static String code(String name) {
        return "`" + name + "`";
    }

    /** A link to the page of a rule. */
    static String page(String rule) {
        return "[" + code(rule) + "](" + RulePages.file(rule) + ")";
    }
}
