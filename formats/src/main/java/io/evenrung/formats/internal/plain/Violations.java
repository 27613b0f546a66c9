package io.evenrung.formats.internal.plain;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.disclosure.WorstFirst;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import java.util.List;
import java.util.Locale;

/** What is beyond its limit: the gravest first, and within a rule what is furthest from the limit first. */
final class Violations {

    private Violations() {}

    static void write(Paper paper, Disclosure shown) {
        List<Finding> violations = shown.findings(Outcome.VIOLATED);
        paper.gap()
                .line(0, Ink.HEADING, "VIOLATED (" + shown.count(Finding::isViolation) + ")")
                .gap();
        if (violations.isEmpty()) {
            paper.line("Nothing that could be decided is beyond its limit.");
            return;
        }
        Severity severity = null;
        Rule rule = null;
        for (Finding finding : violations.stream().sorted(WorstFirst.ORDER).toList()) {
            if (finding.rule().severity() != severity) {
                severity = finding.rule().severity();
                paper.gap().line(0, Ink.of(severity), severityHeading(shown, severity));
            }
            if (!finding.rule().equals(rule)) {
                rule = finding.rule();
                heading(paper, finding);
            }
            body(paper, finding);
        }
    }

    private static String severityHeading(Disclosure shown, Severity severity) {
        int count = shown.count(f -> f.isViolation() && f.rule().severity() == severity);
        return Words.of(severity).toUpperCase(Locale.ROOT) + " (" + count + ")";
    }

    private static void heading(Paper paper, Finding finding) {
        Rule rule = finding.rule();
        paper.gap().line(0, Ink.of(rule.severity()), rule.id());
        paper.line(2, Ink.HEADING, rule.title());
        paper.hanging(2, "Limit   ", Ink.PLAIN, Figures.limit(finding.limit()));
        paper.hanging(
                2, "Asked   ", Ink.PLAIN, Words.of(rule.layer()) + "; source: " + String.join(", ", rule.source()));
        paper.hanging(2, "Remedy  ", Ink.PLAIN, rule.remedy());
    }

    private static void body(Paper paper, Finding finding) {
        String measured = Figures.measured(finding);
        paper.gap()
                .hanging(2, "* ", Ink.HEADING, Figures.subject(finding) + (measured.isEmpty() ? "" : ": " + measured));
        if (!finding.operands().isEmpty()) {
            paper.hanging(4, "from  ", Ink.PLAIN, Figures.operands(finding.operands()));
        }
        finding.conditions().forEach(c -> paper.hanging(4, "if    ", Ink.PLAIN, SafeText.sentence(c)));
        Figures.sources(finding.sources()).forEach(s -> paper.hanging(4, "see   ", Ink.PLAIN, s));
        paper.hanging(4, "id    ", Ink.FAINT, finding.fingerprint());
    }
}
