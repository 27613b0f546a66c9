package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import java.util.List;
import java.util.StringJoiner;

/** What a reader of the pull request wants first: of whom, how the checks ended, and under which conditions. */
final class MarkdownAnswer {

    private static final int ROOM = 8_000;

    private MarkdownAnswer() {}

    static void write(MarkdownPaper paper, Audit audit, Disclosure shown) {
        paper.paragraph("## Evenrung: " + MarkdownText.name(audit.organization().name()));
        paper.paragraph("**" + count(shown, Outcome.VIOLATED) + " violated**" + severities(shown) + ", "
                + count(shown, Outcome.INSUFFICIENT_EVIDENCE) + " with insufficient evidence, "
                + count(shown, Outcome.NOT_EVALUATED) + " not evaluated, "
                + count(shown, Outcome.HOLDS) + " hold, "
                + count(shown, Outcome.NOT_APPLICABLE) + " not applicable. As of " + audit.asOf()
                + ". What is undecided or not evaluated is no pass.");
        if (audit.organization().provenance().invented()) {
            paper.paragraph("**Invented: this organisation does not exist.**");
        }
        List<String> conditions = audit.organization().provenance().conditions();
        if (!conditions.isEmpty()) {
            paper.paragraph("To be read under these conditions:");
            paper.items(conditions.stream().map(MarkdownText::sentence).toList(), ROOM);
        }
    }

    private static int count(Disclosure shown, Outcome outcome) {
        return shown.count(f -> f.outcome() == outcome);
    }

    private static String severities(Disclosure shown) {
        StringJoiner words = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (Severity severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO)) {
            int count = shown.count((Finding f) -> f.isViolation() && f.rule().severity() == severity);
            if (count > 0) {
                words.add(count + " " + Words.of(severity));
            }
        }
        return words.toString();
    }
}
