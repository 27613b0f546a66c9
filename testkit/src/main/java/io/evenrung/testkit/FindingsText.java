package io.evenrung.testkit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.measure.Value;
import io.evenrung.rules.internal.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a failed test says: how the rule ended for every subject, on which facts, and what came near its limit. */
final class FindingsText {

    /** The outcome that decides over a rule stands first. */
    static final Comparator<Outcome> WORST_FIRST = Comparator.comparing(List.of(
            Outcome.VIOLATED,
            Outcome.INSUFFICIENT_EVIDENCE,
            Outcome.NOT_EVALUATED,
            Outcome.HOLDS,
            Outcome.NOT_APPLICABLE)::indexOf);

    private static final int FINDINGS = 20;
    private static final int NEAR_MISSES = 3;

    private FindingsText() {}

    static String of(Rule rule, Trial trial, String expected, @Nullable String subject, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + ": expected that it " + expected + ", of '"
                + trial.organization().name() + "'" + limits(trial));
        if (subject != null) {
            String near = Spelling.closest(
                    subject, findings.stream().map(f -> f.subject().label()).toList());
            if (near != null && !near.equals(subject)) {
                lines.add("no subject is called '" + subject + "'; did you mean '" + near + "'?");
            }
        }
        lines.add("found: " + summary(findings));
        lines.addAll(listed(findings));
        List<String> near = nearMisses(findings);
        if (!near.isEmpty()) {
            lines.add("near misses:");
            near.forEach(miss -> lines.add("  " + miss));
        }
        return String.join("\n", lines);
    }

    /** The worst first; what reads the same stands once, since people are all called the same. */
    private static List<String> listed(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::outcome, WORST_FIRST).thenComparing(Finding.ORDER))
                .map(finding -> "  " + finding.explain() + facts(finding))
                .forEach(text -> counts.merge(text, 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        counts.entrySet().stream()
                .limit(FINDINGS)
                .map(text ->
                        text.getValue() == 1 ? text.getKey() : text.getKey() + "\n      " + text.getValue() + " times")
                .forEach(lines::add);
        if (counts.size() > FINDINGS) {
            lines.add("  and " + (counts.size() - FINDINGS) + " more");
        }
        return lines;
    }

    static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String limits(Trial trial) {
        return trial.limits().isEmpty()
                ? ""
                : trial.limits().entrySet().stream()
                        .map(limit -> limit.getKey() + " = " + limit.getValue())
                        .collect(Collectors.joining(", ", " with ", ""));
    }

    private static String summary(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = findings.stream().filter(f -> f.outcome() == outcome).count();
            if (count > 0) {
                counts.add(count + " " + words(outcome));
            }
        }
        return counts.isEmpty() ? "nothing at all" : String.join(", ", counts);
    }

    private static String facts(Finding finding) {
        List<String> facts = finding.operands().stream()
                .map(operand -> operand.name() + " " + ValueText.of(operand.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        finding.needs().forEach(need -> facts.add("needs " + need));
        return facts.isEmpty() ? "" : "\n      " + String.join("; ", facts);
    }

    /** What holds and would not at a slightly other limit: the nearest first. */
    private static List<String> nearMisses(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.HOLDS && Double.isFinite(distance(f)))
                .sorted(Comparator.comparingDouble(FindingsText::distance).thenComparing(Finding.ORDER))
                .limit(NEAR_MISSES)
                .map(FindingsText::nearMiss)
                .toList();
    }

    private static String nearMiss(Finding finding) {
        Value measured = finding.measured();
        Limit limit = finding.limit();
        return measured == null || limit == null
                ? ""
                : finding.subject().label() + " is "
                        + ValueText.withUnit(distance(finding), limit.unit()) + " within the limit: "
                        + ValueText.of(measured) + " is " + ValueText.ofLimit(limit);
    }

    /** Infinite where one of the two is no number. */
    private static double distance(Finding finding) {
        Double figure = Figures.of(finding.measured());
        Limit limit = finding.limit();
        return figure == null || limit == null ? Double.POSITIVE_INFINITY : Math.abs(figure - limit.value());
    }
}
