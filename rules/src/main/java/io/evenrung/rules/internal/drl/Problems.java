package io.evenrung.rules.internal.drl;

import io.evenrung.rules.language.RuleProblem;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with one file. What it tells can be shown anywhere: no control and no direction character gets out. */
final class Problems {

    /** Thrown where the parser can make no sense of a part, after that has been told; there is nothing more to say of it. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    /** Thrown where there are so many problems that reading on helps nobody. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    /** Longer names are shown by their beginning. */
    private static final int SHOWN = 60;

    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final List<String> lines;
    private final int most;
    private final Consumer<RuleProblem> taker;
    private int count;

    Problems(String file, String text, int most, Consumer<RuleProblem> taker) {
        this.file = file;
        this.lines = text.lines().toList();
        this.most = most;
        this.taker = taker;
    }

    int count() {
        return count;
    }

    void tell(Position at, String message, String expected) {
        tell(at, message, expected, null);
    }

    void tell(Position at, String message, String expected, @Nullable String suggestion) {
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        taker.accept(new RuleProblem(
                file, at.line(), at.column(), showable(line), sentence(message), sentence(expected), suggestion));
        count++;
        if (count == most) {
            taker.accept(new RuleProblem(
                    file,
                    at.line(),
                    at.column(),
                    showable(line),
                    "so far " + most + " problems; the rest of the file was not read",
                    "a rule file",
                    null));
            throw new TooMany();
        }
    }

    /** Tells it and throws. */
    Refused refused(Position at, String message, String expected) {
        tell(at, message, expected, null);
        return new Refused();
    }

    static String cropped(String name) {
        return name.length() <= SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Math.min(SHOWN, name.codePointCount(0, name.length()))))
                        + "...";
    }

    private static String sentence(String text) {
        return showable(text).replace('\t', ' ');
    }

    /** The same number of characters, none of which moves the cursor, ends the line or turns its direction. */
    private static String showable(String text) {
        if (text.codePoints().noneMatch(Problems::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isHidden(c) ? REPLACEMENT : c));
        return shown.toString();
    }

    /** Whether a character cannot be seen, and so could make a file look other than it is. Tab is not one of them. */
    static boolean isHidden(int character) {
        if (character == '\t') {
            return false;
        }
        int nonCharacter = character & 0xFFFF;
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> nonCharacter >= 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        };
    }
}
