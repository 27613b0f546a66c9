package io.evenrung.cli;

import io.evenrung.formats.report.SafeText;
import io.evenrung.rules.language.RuleProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Problems of rules as a terminal shows them: where, what, the line itself with a caret, and what would be right. */
final class RuleProblems {

    /** A longer line is shown in part. */
    private static final int WIDEST = 100;

    private RuleProblems() {}

    static List<String> lines(BadRulesException e) {
        List<String> lines = new ArrayList<>();
        int count = 0;
        for (BadRulesException.Place place : e.places()) {
            for (RuleProblem problem : place.problems()) {
                lines.addAll(lines(place.path(), problem));
                count++;
            }
        }
        lines.add("evenrung: " + (count == 1 ? "1 problem" : count + " problems") + " in the rules; nothing was run.");
        return lines;
    }

    private static List<String> lines(Path place, RuleProblem problem) {
        List<String> lines = new ArrayList<>();
        String where = file(place, problem.file()) + ":" + problem.line() + ":" + problem.column();
        lines.add(SafeText.sentence(where + ": " + problem.message()));
        String text = problem.text();
        if (!text.isBlank()) {
            int caret = Math.min(problem.column() - 1, text.codePointCount(0, text.length()));
            int from = Math.max(0, caret - WIDEST / 2);
            String before = part(text, from, caret);
            lines.add("    " + before + part(text, caret, from + WIDEST));
            lines.add("    " + " ".repeat(before.codePointCount(0, before.length())) + "^");
        }
        String suggestion = problem.suggestion();
        lines.add("  expected " + SafeText.sentence(problem.expected())
                + (suggestion == null ? "" : "; did you mean '" + SafeText.name(suggestion) + "'?"));
        return lines;
    }

    /** So that an editor finds it from where the command was given. */
    private static String file(Path place, String file) {
        if (file.equals(place.toString())) {
            return file;
        }
        return Files.isDirectory(place) ? place.resolve(file).toString() : place + "!/" + file;
    }

    /** Some code points of a line. */
    private static String part(String text, int from, int to) {
        int last = Math.min(to, text.codePointCount(0, text.length()));
        return SafeText.sentence(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, last)));
    }
}
