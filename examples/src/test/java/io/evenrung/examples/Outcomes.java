package io.evenrung.examples;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks an audit how single rules ended. */
final class Outcomes {

    private Outcomes() {}

    /** One line for each finding: rule, outcome, subject; those about single people counted. */
    static List<String> lines(Audit audit) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Finding finding : audit.findings()) {
            boolean isPerson = finding.subject().kind() == Subject.Kind.PERSON;
            String subject = isPerson ? "people:" : finding.subject().key();
            lines.merge(finding.rule().id() + " " + finding.outcome() + " " + subject, 1, Integer::sum);
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + (line.getKey().endsWith("people:") ? " " + line.getValue() : ""))
                .toList();
    }

    /** The finding of a rule on a subject. */
    static Finding of(Audit audit, String rule, String subject) {
        return audit.findings().stream()
                .filter(f -> f.rule().id().equals(rule) && f.subject().key().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " says nothing of " + subject + " but of "
                        + of(audit, rule).stream().map(f -> f.subject().key()).toList()));
    }

    /** All findings of a rule. */
    static List<Finding> of(Audit audit, String rule) {
        return audit.findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
    }

    /** The labels of the subjects for which a rule ended so. */
    static List<String> subjects(Audit audit, String rule, Outcome outcome) {
        return of(audit, rule).stream()
                .filter(f -> f.outcome() == outcome)
                .map(f -> f.subject().label())
                .toList();
    }

    /** The measured share or relative difference, in percent. */
    static double percent(Finding finding) {
        return finding.measured() instanceof Value.Share share ? 100 * share.share() : Double.NaN;
    }

    /** The measured number. */
    static double number(Finding finding) {
        return finding.measured() == null ? Double.NaN : number(finding.measured());
    }

    /** The number of the operand of that name. */
    static double operand(Finding finding, String name) {
        return number(value(finding, name));
    }

    /** The operand of that name in major units of its currency. */
    static String amount(Finding finding, String name) {
        return value(finding, name) instanceof Value.Amount amount
                ? amount.money().amount().toPlainString()
                : "no amount";
    }

    private static Value value(Finding finding, String name) {
        return finding.operands().stream()
                .filter(o -> o.name().equals(name))
                .map(Operand::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operand " + name + " among "
                        + finding.operands().stream().map(Operand::name).toList()));
    }

    private static double number(Value value) {
        if (value instanceof Value.Number number) {
            return number.number();
        }
        return value instanceof Value.Count count ? count.count() : Double.NaN;
    }
}
