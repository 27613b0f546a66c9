package io.evenrung.formats.internal.plain;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.rules.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** The top of a report: what was audited, what its reader must know, and how the checks ended. */
final class Overview {

    private static final List<Outcome> COLUMNS = List.of(
            Outcome.VIOLATED,
            Outcome.INSUFFICIENT_EVIDENCE,
            Outcome.NOT_EVALUATED,
            Outcome.HOLDS,
            Outcome.NOT_APPLICABLE);
    private static final int COLUMN = 6;

    private Overview() {}

    static void write(Paper paper, Audit audit, Disclosure shown) {
        paper.line(0, Ink.HEADING, "EVENRUNG AUDIT").gap();
        paper.hanging(
                0,
                "Organisation  ",
                Ink.PLAIN,
                SafeText.name(audit.organization().name()));
        paper.hanging(0, "As of         ", Ink.PLAIN, audit.asOf().toString());
        String label = "Rule set      ";
        for (RuleSet rules : audit.ruleSets().all()) {
            paper.hanging(0, label, Ink.PLAIN, rules.id() + " " + rules.version());
            label = " ".repeat(label.length());
        }
        if (audit.organization().provenance().invented()) {
            paper.gap().line(0, Ink.MAJOR, "INVENTED: this organisation does not exist.");
        }
        List<String> conditions = shown.conditions();
        if (!conditions.isEmpty()) {
            paper.gap().line("To be read under these conditions:");
            conditions.forEach(c -> paper.hanging(2, "- ", Ink.PLAIN, SafeText.sentence(c)));
        }
        paper.gap().line(0, Ink.HEADING, "HOW THE CHECKS ENDED").gap();
        counts(paper, shown);
        paper.gap();
        table(paper, audit, shown);
    }

    private static void counts(Paper paper, Disclosure shown) {
        for (Outcome outcome : COLUMNS) {
            int count = shown.count(f -> f.outcome() == outcome);
            String severities = outcome == Outcome.VIOLATED && count > 0 ? ": " + severities(shown) : "";
            paper.hanging(0, padded(Integer.toString(count), 6) + "  ", Ink.PLAIN, Words.of(outcome) + severities);
        }
        paper.hanging(0, padded(Integer.toString(shown.count(f -> true)), 6) + "  ", Ink.PLAIN, "in all");
    }

    private static String severities(Disclosure shown) {
        StringJoiner words = new StringJoiner(", ");
        List<Severity> worstFirst = List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO);
        for (Severity severity : worstFirst) {
            int count = shown.count(f -> f.isViolation() && f.rule().severity() == severity);
            if (count > 0) {
                words.add(count + " " + Words.of(severity));
            }
        }
        return words.toString();
    }

    private static void table(Paper paper, Audit audit, Disclosure shown) {
        List<Rule> rules = audit.ruleSets().rules().stream()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        int longest = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        paper.line("By rule; V violated, I insufficient evidence, N not evaluated, H holds, - not applicable:");
        paper.gap();
        paper.row(Ink.HEADING, "", row("", longest, List.of("V", "I", "N", "H", "-")));
        for (Rule rule : rules) {
            List<Integer> counts = COLUMNS.stream()
                    .map(o -> shown.count(f -> f.outcome() == o && f.rule().equals(rule)))
                    .toList();
            List<String> cells =
                    counts.stream().map(n -> n == 0 ? "." : n.toString()).toList();
            Ink ink = counts.get(0) > 0 ? Ink.HEADING : Ink.PLAIN;
            paper.row(ink, rule.id(), row(rule.id(), longest, cells));
        }
    }

    private static String row(String rule, int longest, List<String> cells) {
        StringBuilder row = new StringBuilder(rule).append(" ".repeat(longest - rule.length()));
        cells.forEach(cell -> row.append(padded(cell, COLUMN)));
        return row.toString();
    }

    private static String padded(String number, int width) {
        return " ".repeat(Math.max(0, width - number.length())) + number;
    }
}
