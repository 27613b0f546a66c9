package io.evenrung.testkit.mutation;

import io.evenrung.finding.Outcome;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as text: the score, then what no test notices, then what tests have not seen. */
final class MutationText {

    private MutationText() {}

    static String of(MutationReport report) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Mutation score of %s: %.1f %%. Tests notice %d of %d changes of %d rules.",
                report.title(),
                100 * report.score(),
                report.noticed(),
                report.mutants(),
                report.rules().size());
        if (!report.failing().isEmpty()) {
            line(text, "%nThese checks no longer hold, and say nothing of changes:");
            report.failing().forEach(check -> line(text, "  %s", check));
        }
        line(text, "%nChanges that no test notices: %d", report.survivors().size());
        for (RuleMutations rule : report.rules()) {
            if (!rule.survivors().isEmpty()) {
                line(
                        text,
                        "  %s: %d of %d",
                        rule.rule(),
                        rule.survivors().size(),
                        rule.mutants().size());
                rule.survivors().forEach(survivor -> line(text, "    %s", survivor.mutant()));
            }
        }
        line(text, "%nWhat tests have seen of each rule (subjects by outcome)");
        report.rules().forEach(rule -> coverage(text, rule.coverage()));
        line(text, "%nChanges that were not tried: %d", spared(report));
        for (RuleMutations rule : report.rules()) {
            for (Spared spared : rule.spared()) {
                line(
                        text,
                        "  %s:%d:%d: '%s' %s",
                        spared.file(),
                        spared.at().line(),
                        spared.at().column(),
                        spared.part(),
                        spared.reason());
            }
        }
        return text.toString();
    }

    private static int spared(MutationReport report) {
        return report.rules().stream().mapToInt(rule -> rule.spared().size()).sum();
    }

    private static void coverage(StringBuilder text, RuleCoverage coverage) {
        line(
                text,
                "  %s: %d checks%s",
                coverage.rule(),
                coverage.checks(),
                coverage.outcomes().entrySet().stream()
                        .map(MutationText::outcome)
                        .collect(Collectors.joining()));
        if (!coverage.hasFired()) {
            line(text, "    never fired");
        }
        for (RuleCoverage.Part part : coverage.parts()) {
            if (!part.isDecisive()) {
                line(text, "    '%s' never was what alone kept it from firing", part.text());
            }
        }
    }

    private static String outcome(Map.Entry<Outcome, Integer> entry) {
        return ", " + entry.getValue() + " "
                + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values))
                .append('\n');
    }
}
