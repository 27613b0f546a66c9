package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.internal.text.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    static void write(Paper paper, Audit audit) {
        paper.line(0, Ink.HEADING, "EVENRUNG AUDIT").gap();
        paper.hanging(
                0,
                "Organisation  ",
                Ink.PLAIN,
                SafeText.name(audit.organization().name()));
        paper.hanging(0, "As of         ", Ink.PLAIN, audit.asOf().toString());
        String rules = audit.ruleSet().id() + " " + audit.ruleSet().version();
        paper.hanging(0, "Rule set      ", Ink.PLAIN, rules);
        if (audit.organization().provenance().invented()) {
            paper.gap().line(0, Ink.MAJOR, "INVENTED: this organisation does not exist.");
        }
        List<String> conditions = audit.organization().provenance().conditions();
        if (!conditions.isEmpty()) {
            paper.gap().line("To be read under these conditions:");
            conditions.forEach(c -> paper.hanging(2, "- ", Ink.PLAIN, SafeText.sentence(c)));
        }
        paper.gap().line(0, Ink.HEADING, "HOW THE CHECKS ENDED").gap();
        counts(paper, audit);
        paper.gap();
        table(paper, audit);
    }

    private static void counts(Paper paper, Audit audit) {
        Map<Outcome, Integer> counts = audit.counts();
        for (Outcome outcome : COLUMNS) {
            int count = counts.getOrDefault(outcome, 0);
            String severities = outcome == Outcome.VIOLATED && count > 0 ? ": " + severities(audit.violations()) : "";
            paper.hanging(0, padded(Integer.toString(count), 6) + "  ", Ink.PLAIN, Words.of(outcome) + severities);
        }
        paper.hanging(0, padded(Integer.toString(audit.findings().size()), 6) + "  ", Ink.PLAIN, "in all");
    }

    static String severities(List<Finding> violations) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        violations.forEach(v -> counts.merge(v.rule().severity(), 1, Integer::sum));
        StringJoiner words = new StringJoiner(", ");
        List<Severity> worstFirst = List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO);
        for (Severity severity : worstFirst) {
            if (counts.containsKey(severity)) {
                words.add(counts.get(severity) + " " + Words.of(severity));
            }
        }
        return words.toString();
    }

    private static void table(Paper paper, Audit audit) {
        List<Rule> rules = audit.ruleSet().rules().stream()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        int longest = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        paper.line("By rule; V violated, I insufficient evidence, N not evaluated, H holds, - not applicable:");
        paper.gap();
        paper.row(Ink.HEADING, "", row("", longest, List.of("V", "I", "N", "H", "-")));
        for (Rule rule : rules) {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            audit.findings().stream()
                    .filter(f -> f.rule().id().equals(rule.id()))
                    .forEach(f -> counts.merge(f.outcome(), 1, Integer::sum));
            List<String> cells = COLUMNS.stream()
                    .map(o -> counts.containsKey(o) ? counts.get(o).toString() : ".")
                    .toList();
            Ink ink = counts.containsKey(Outcome.VIOLATED) ? Ink.HEADING : Ink.PLAIN;
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
