package io.evenrung.rules.internal.drl;

import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads rule files. Nothing is compiled or run. What is accepted is much less than Drools reads: whatever is not in the tree is
 * refused here, with what to write instead.
 */
public final class DrlReader {

    private DrlReader() {}

    /** The same, within {@link DrlBounds#standard()}. */
    public static DrlFile read(String name, String text, Consumer<RuleProblem> problems) {
        return read(name, text, DrlBounds.standard(), problems);
    }

    /**
     * Reads one file, and goes on after a mistake with what comes next, so that all mistakes are told at once.
     *
     * @param name the file as its author knows it
     * @param text all of it
     * @param bounds how large it may be
     * @param problems takes everything that is not of the language, by line and column
     * @return what could be read; rules with a problem are left out, but for those whose consequence or end alone is wrong, so that
     *     the rest of them can be looked at
     */
    public static DrlFile read(String name, String text, DrlBounds bounds, Consumer<RuleProblem> problems) {
        List<RuleProblem> found = new ArrayList<>();
        DrlFile file = read(name, text, bounds, found);
        found.stream().sorted().forEach(problems);
        return file;
    }

    private static DrlFile read(String name, String text, DrlBounds bounds, List<RuleProblem> found) {
        DrlFile nothing = new DrlFile(name, text, "", List.of(), List.of());
        if (text.length() > bounds.characters()) {
            found.add(new RuleProblem(
                    name,
                    1,
                    1,
                    "",
                    "the file has " + text.length() + " characters",
                    "at most " + bounds.characters() + ", or several files",
                    null));
            return nothing;
        }
        Problems problems = new Problems(name, text, bounds.problems(), found::add);
        try {
            Tokens tokens = new Tokens(new Lexer(text, problems).read(), problems);
            return new FileParser(tokens, problems, bounds).file(name, text);
        } catch (Problems.TooMany e) {
            return nothing;
        }
    }
}
