package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.drl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a rule file into tokens. Comments and blanks fall away; characters that could deceive a reader are told as problems. */
final class Lexer {

    /** Longer ones first: of two that begin alike the longer is meant. */
    private static final List<String> SIGNS = List.of(
            "*/", "!.", "!=", "==", "<=", ">=", "&&", "||", ":=", "->", "::", "++", "--", "+=", "-=", "*=", "/=", "<<",
            ">>");

    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int column = 1;
    private int lastLine;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens; the last is the end of the file. */
    List<Token> read() {
        while (offset < text.length()) {
            int c = text.codePointAt(offset);
            if (isBlank(c) || Problems.isHidden(c)) {
                advance();
            } else if (text.startsWith("//", offset)) {
                lineComment();
            } else if (text.startsWith("/*", offset)) {
                blockComment();
            } else if (c == '"' || c == '\'') {
                quoted((char) c);
            } else if (isNameStart(c)) {
                name();
            } else if (isDigit(c)) {
                number();
            } else if (c > '~') {
                foreign();
            } else {
                sign();
            }
        }
        add(Kind.END_OF_FILE, "", here(), false);
        return tokens;
    }

    private void lineComment() {
        advance();
        advance();
        while (offset < text.length() && !atLineEnd()) {
            commentCharacter("*/");
        }
    }

    private void blockComment() {
        Position start = here();
        advance();
        advance();
        while (offset < text.length() && !text.startsWith("*/", offset)) {
            commentCharacter("/*");
        }
        if (offset == text.length()) {
            problems.tell(start, "a comment has no end", "*/");
            return;
        }
        advance();
        advance();
    }

    private void commentCharacter(String trick) {
        if (text.startsWith(trick, offset)) {
            problems.tell(here(), "'" + trick + "' stands within a comment", "comments that hold no other comment");
        }
        advance();
    }

    private void quoted(char quote) {
        Position start = here();
        StringBuilder content = new StringBuilder();
        if (quote == '\'') {
            problems.tell(start, "a text stands in single quotes", "double quotes");
        }
        advance();
        while (offset < text.length() && !atLineEnd() && text.charAt(offset) != quote) {
            if (text.charAt(offset) == '\\') {
                escape(content);
            } else {
                content.appendCodePoint(advance());
            }
        }
        boolean isClosed = offset < text.length() && text.charAt(offset) == quote;
        if (isClosed) {
            advance();
        } else {
            problems.tell(start, "a text has no closing quote in its line", "a quote behind it");
        }
        add(Kind.TEXT, content.toString(), start, !isClosed);
    }

    private void escape(StringBuilder content) {
        Position at = here();
        advance();
        if (offset == text.length() || atLineEnd()) {
            return;
        }
        int c = advance();
        switch (c) {
            case '"', '\\' -> content.append((char) c);
            case 'n' -> content.append('\n');
            case 't' -> content.append('\t');
            case 'r' -> content.append('\r');
            case 'u' -> content.append('?');
            default ->
                problems.tell(
                        at,
                        "'\\" + Character.toString(c) + "' means nothing in a text",
                        "one of \\\" \\\\ \\n \\t \\r; a backslash itself is written twice");
        }
    }

    private void name() {
        Position start = here();
        int from = offset;
        while (offset < text.length() && isNamePart(text.charAt(offset))) {
            advance();
        }
        String name = text.substring(from, offset);
        boolean isBroken = name.lastIndexOf('$') > 0 || name.equals("$");
        if (isBroken) {
            problems.tell(start, "'" + Problems.cropped(name) + "' is no name", "a dollar sign at its beginning only");
        }
        add(Kind.NAME, name, start, isBroken);
    }

    private void number() {
        Position start = here();
        int from = offset;
        digits();
        if (offset + 1 < text.length() && text.charAt(offset) == '.' && isDigit(text.charAt(offset + 1))) {
            advance();
            digits();
        }
        int end = offset;
        while (offset < text.length() && isNamePart(text.charAt(offset))) {
            advance();
        }
        boolean isBroken = offset > end || offset - from > LONGEST_NUMBER;
        String number = text.substring(from, offset);
        if (isBroken) {
            problems.tell(start, "'" + Problems.cropped(number) + "' is no number", "digits, such as 12 or 0.05");
        }
        add(Kind.NUMBER, number, start, isBroken);
    }

    private void digits() {
        while (offset < text.length() && isDigit(text.charAt(offset))) {
            advance();
        }
    }

    private void foreign() {
        Position start = here();
        int first = text.codePointAt(offset);
        while (offset < text.length()
                && text.codePointAt(offset) > '~'
                && !Problems.isHidden(text.codePointAt(offset))) {
            advance();
        }
        boolean isQuote = "\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB".indexOf(first) >= 0;
        problems.tell(
                start,
                "'" + Character.toString(first) + "' (" + code(first) + ") stands outside of texts and comments",
                isQuote ? "straight double quotes" : "a letter, digit or sign of ASCII",
                isQuote ? "\"" : null);
        if (!Character.isSpaceChar(first)) {
            add(Kind.SIGN, "", start, true);
        }
    }

    private void sign() {
        Position start = here();
        String sign = SIGNS.stream()
                .filter(s -> text.startsWith(s, offset))
                .findFirst()
                .orElseGet(() -> text.substring(offset, offset + 1));
        for (int i = 0; i < sign.length(); i++) {
            advance();
        }
        boolean isBroken = sign.equals("*/");
        if (isBroken) {
            problems.tell(start, "a comment ends that has not begun", "/* before it");
        }
        add(Kind.SIGN, sign, start, isBroken);
    }

    /** Goes past one character, which may be a line's end of two, and returns it. */
    private int advance() {
        int c = text.codePointAt(offset);
        if (c == '\\' && text.startsWith("u", offset + 1)) {
            problems.tell(here(), "a backslash stands before a 'u'", "the character itself instead of its code");
        } else if (c != '\n' && c != '\r' && Problems.isHidden(c)) {
            boolean isMark = c == 0xFEFF && offset == 0;
            problems.tell(
                    here(),
                    isMark ? "the file begins with a byte order mark" : code(c) + " is a character that nobody can see",
                    isMark ? "UTF-8 without that mark" : "characters that can be seen");
        }
        offset += Character.charCount(c);
        if (c == '\r' && text.startsWith("\n", offset)) {
            offset++;
        }
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    private void add(Kind kind, String content, Position start, boolean isBroken) {
        tokens.add(new Token(kind, content, start, here(), start.line() != lastLine, isBroken));
        lastLine = start.line();
    }

    private Position here() {
        return new Position(line, column);
    }

    private boolean atLineEnd() {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || isDigit(c);
    }
}
