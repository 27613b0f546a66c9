package io.evenrung.formats.internal.markdown;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.disclosure.WorstFirst;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with a row for each rule that is violated, the gravest first. */
final class Violations {

    private static final int ROOM = 26_000;
    private static final int SUBJECTS = 3;

    private Violations() {}

    static void write(Blocks blocks, Disclosure shown) {
        blocks.paragraph("### Violated");
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        shown.findings(Outcome.VIOLATED).stream()
                .sorted(WorstFirst.ORDER)
                .forEach(f ->
                        byRule.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
        if (byRule.isEmpty()) {
            blocks.paragraph("Nothing that could be decided is beyond its limit.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        byRule.forEach((rule, findings) -> rows.add(List.of(
                Words.of(rule.severity()),
                MarkdownText.sentence(rule.title()) + "<br>" + MarkdownText.code(rule.id()),
                where(findings),
                MarkdownText.name(Figures.limit(findings.get(0).limit())),
                MarkdownText.sentence(rule.remedy()))));
        blocks.table(List.of("Severity", "What is asked", "Where it is not so", "Limit", "Remedy"), rows, ROOM);
    }

    private static String where(List<Finding> findings) {
        List<String> words = new ArrayList<>();
        findings.stream().limit(SUBJECTS).forEach(f -> {
            String measured = Figures.measured(f);
            String subject = MarkdownText.cell(f.subject().label());
            words.add(measured.isEmpty() ? subject : subject + ": " + MarkdownText.cell(measured));
        });
        if (findings.size() > SUBJECTS) {
            words.add("and " + (findings.size() - SUBJECTS) + " more");
        }
        return String.join("<br>", words);
    }
}
