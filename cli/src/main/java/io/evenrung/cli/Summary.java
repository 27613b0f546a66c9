package io.evenrung.cli;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** How an audit ended, in one line. */
final class Summary {

    private static final List<Severity> WORST_FIRST =
            List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO);

    private Summary() {}

    static String of(Audit audit) {
        Map<Outcome, Integer> counts = audit.counts();
        return counts.get(Outcome.VIOLATED) + " violated" + severities(audit) + ", "
                + counts.get(Outcome.INSUFFICIENT_EVIDENCE) + " with insufficient evidence, "
                + counts.get(Outcome.NOT_EVALUATED) + " not evaluated, "
                + counts.get(Outcome.HOLDS) + " hold";
    }

    private static String severities(Audit audit) {
        StringJoiner words = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (Severity severity : WORST_FIRST) {
            long count = audit.violations().stream()
                    .filter(v -> v.rule().severity() == severity)
                    .count();
            if (count > 0) {
                words.add(count + " " + severity.name().toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }
}
