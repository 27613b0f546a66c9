package io.evenrung.formats.internal.markdown;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import java.util.List;
import java.util.StringJoiner;

/** What a reader of the pull request wants first: of whom, how the checks ended, and under which conditions. */
final class Answer {

    private static final int ROOM = 8_000;

    private Answer() {}

    static void write(Blocks blocks, Audit audit, Disclosure shown) {
        blocks.paragraph(
                "## Evenrung: " + MarkdownText.name(audit.organization().name()));
        blocks.paragraph("**" + count(shown, Outcome.VIOLATED) + " violated**" + severities(shown) + ", "
                + count(shown, Outcome.INSUFFICIENT_EVIDENCE) + " with insufficient evidence, "
                + count(shown, Outcome.NOT_EVALUATED) + " not evaluated, "
                + count(shown, Outcome.HOLDS) + " hold, "
                + count(shown, Outcome.NOT_APPLICABLE) + " not applicable. As of " + audit.asOf()
                + ". What is undecided or not evaluated is no pass.");
        if (audit.organization().provenance().invented()) {
            blocks.paragraph("**Invented: this organisation does not exist.**");
        }
        List<String> conditions = shown.conditions();
        if (!conditions.isEmpty()) {
            blocks.paragraph("To be read under these conditions:");
            blocks.items(conditions.stream().map(MarkdownText::sentence).toList(), ROOM);
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
