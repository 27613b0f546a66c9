package io.evenrung.formats.written;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that some reader of CSV or YAML takes for something else. */
final class Texts {

    private static final String INVISIBLE = "\u200b\u2060\ufeff";

    private Texts() {}

    /** Any text that a name can be, and that does not begin or end with something that cannot be seen. */
    static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(NASTY)),
                        Tuple.of(3, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6)),
                        Tuple.of(2, Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(8)),
                        Tuple.of(2, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8)))
                .filter(Texts::isName);
    }

    /** Those that can stand in a list. */
    static Arbitrary<String> items() {
        return names().filter(name -> !name.contains(";"));
    }

    private static boolean isName(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))
                && isSeen(text.charAt(0))
                && isSeen(text.charAt(text.length() - 1));
    }

    private static boolean isSeen(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && INVISIBLE.indexOf(c) < 0;
    }

    private static final String[] NASTY = {
        "true",
        "No",
        "null",
        "~",
        "NaN",
        ".inf",
        "1e3",
        "0x1F",
        "012",
        "1_000",
        "1.50",
        "-",
        "+1",
        "007",
        "2024-01-01",
        "2024-01-01T00:00:00Z",
        "12:30",
        "=cmd|' /C calc'!A0",
        "@SUM(A1)",
        "a,b",
        "say \"hi\"",
        "\"",
        "'single'",
        "'",
        "# no comment",
        "- item",
        "? key",
        "a: b",
        "a:",
        "&a",
        "*a",
        "!tag",
        "%d",
        "`x",
        "{a}",
        "[b]",
        "|",
        ">",
        "<<",
        "\\u0041",
        "\\",
        "---",
        "...",
        "a;b",
        "I İ ı i ß",
        "مرحبا",
        "abc \u202e cba",
        "x\u2028y",
        "a\u00a0b",
        "\ufffd",
        "Zoë",
        "技術",
        "x".repeat(10_000),
        "y, \"z\" ".repeat(1_500) + "."
    };
}
