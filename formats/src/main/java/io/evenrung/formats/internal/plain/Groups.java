package io.evenrung.formats.internal.plain;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.report.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of which the same is to be said, said once: forty families of which a fact is missing make one paragraph. */
final class Groups {

    private record Key(String figures, String operands, List<String> conditions, String reason) {}

    private Groups() {}

    /** Expects findings in the order of reports. */
    static void byRule(Paper paper, List<Finding> findings) {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(
                f -> byRule.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
        byRule.forEach((rule, ofRule) -> {
            paper.gap().line(0, Ink.HEADING, rule.id());
            paper.line(2, Ink.PLAIN, rule.title());
            paper.hanging(2, "Limit   ", Ink.PLAIN, Figures.limit(ofRule.get(0).limit()));
            grouped(ofRule).forEach((key, group) -> write(paper, key, group));
        });
    }

    private static Map<Key, List<Finding>> grouped(List<Finding> findings) {
        Map<Key, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String reason = finding.reason() == null ? "" : finding.reason();
            Key key = new Key(
                    Figures.measured(finding), Figures.operands(finding.operands()), finding.conditions(), reason);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        return groups;
    }

    private static void write(Paper paper, Key key, List<Finding> group) {
        String subjects = String.join("; ", group.stream().map(Figures::subject).toList());
        if (key.figures().isEmpty()) {
            paper.hanging(2, "- ", Ink.PLAIN, Figures.subjects(group));
        } else if (group.size() == 1) {
            paper.hanging(2, "- ", Ink.PLAIN, subjects + ": " + key.figures());
        } else {
            paper.hanging(2, "- ", Ink.PLAIN, key.figures() + " (" + group.size() + " subjects): " + subjects);
        }
        if (!key.operands().isEmpty()) {
            paper.hanging(4, "from  ", Ink.PLAIN, key.operands());
        }
        key.conditions().forEach(c -> paper.hanging(4, "if    ", Ink.PLAIN, SafeText.sentence(c)));
        if (!key.reason().isEmpty()) {
            paper.hanging(4, "why   ", Ink.PLAIN, SafeText.sentence(key.reason()));
        }
    }
}
