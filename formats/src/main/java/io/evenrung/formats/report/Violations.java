package io.evenrung.formats.report;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is beyond its limit: the gravest first, and within a rule what is furthest from the limit first. */
final class Violations {

    /** The gravest rules first, and of one rule what is furthest from the limit. */
    static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding f) -> f.rule().severity(), Comparator.reverseOrder())
            .thenComparing(f -> f.rule().id())
            .thenComparing(Violations::distance, Comparator.reverseOrder())
            .thenComparing(Finding::subject);

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
        for (Finding finding : violations.stream().sorted(WORST_FIRST).toList()) {
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

    /** How far the figure is from the limit, whatever its direction; 0 where it has no size. */
    private static double distance(Finding finding) {
        Value measured = finding.measured();
        double limit = finding.limit() == null ? 0 : finding.limit().value();
        double size;
        if (measured instanceof Value.Count count) {
            size = count.count();
        } else if (measured instanceof Value.Number number) {
            size = number.number();
        } else if (measured instanceof Value.Share share) {
            size = share.share();
        } else if (measured instanceof Value.Months months) {
            size = months.months();
        } else {
            return 0;
        }
        return Math.abs(Math.abs(size) - limit);
    }
}
