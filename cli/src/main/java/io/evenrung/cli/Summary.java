package io.evenrung.cli;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import java.util.List;
import java.util.StringJoiner;

/** How an audit ended, in one line that says no more than its reports do. */
final class Summary {

    private static final List<Severity> WORST_FIRST =
            List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO);

    private Summary() {}

    static String of(Disclosure shown) {
        return shown.count(Finding::isViolation) + " violated" + severities(shown) + ", "
                + count(shown, Outcome.INSUFFICIENT_EVIDENCE) + " with insufficient evidence, "
                + count(shown, Outcome.NOT_EVALUATED) + " not evaluated, "
                + count(shown, Outcome.HOLDS) + " hold";
    }

    private static int count(Disclosure shown, Outcome outcome) {
        return shown.count(f -> f.outcome() == outcome);
    }

    private static String severities(Disclosure shown) {
        StringJoiner words = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (Severity severity : WORST_FIRST) {
            int count = shown.count(f -> f.isViolation() && f.rule().severity() == severity);
            if (count > 0) {
                words.add(count + " " + Words.of(severity));
            }
        }
        return words.toString();
    }
}
