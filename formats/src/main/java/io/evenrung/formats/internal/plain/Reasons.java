package io.evenrung.formats.internal.plain;

import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings by why they could not be decided: what many rules lack for one reason is said once. */
final class Reasons {

    private record Key(String rule, String figures) {}

    private Reasons() {}

    /** Expects findings in the order of reports. */
    static void write(Paper paper, List<Finding> findings) {
        Map<String, List<Finding>> byReason = new TreeMap<>();
        for (Finding finding : findings) {
            String reason = finding.reason() == null ? "" : finding.reason();
            byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(finding);
        }
        byReason.forEach((reason, group) -> {
            paper.hanging(2, "- ", Ink.PLAIN, SafeText.sentence(reason));
            subjects(paper, group);
        });
    }

    /** Rules that were asked about the organisation as a whole share a line. */
    private static void subjects(Paper paper, List<Finding> findings) {
        List<String> whole = findings.stream()
                .filter(Reasons::isBareAndWhole)
                .map(f -> f.rule().id())
                .toList();
        if (!whole.isEmpty()) {
            paper.line(4, Ink.PLAIN, String.join(", ", whole));
        }
        Map<Key, List<Finding>> byRuleAndFigures = new LinkedHashMap<>();
        findings.stream()
                .filter(f -> !isBareAndWhole(f))
                .forEach(f -> byRuleAndFigures
                        .computeIfAbsent(new Key(f.rule().id(), figures(f)), k -> new ArrayList<>())
                        .add(f));
        byRuleAndFigures.forEach((key, group) -> {
            paper.line(4, Ink.PLAIN, key.rule() + ": " + Figures.subjects(group));
            if (!key.figures().isEmpty()) {
                paper.hanging(6, "from  ", Ink.PLAIN, key.figures());
            }
        });
    }

    private static boolean isBareAndWhole(Finding finding) {
        return finding.subject().equals(Subject.organization())
                && figures(finding).isEmpty();
    }

    /** What is known all the same. */
    private static String figures(Finding finding) {
        String measured = Figures.measured(finding);
        String operands = Figures.operands(finding.operands());
        return measured.isEmpty() ? operands : "measured " + measured + (operands.isEmpty() ? "" : "; " + operands);
    }
}
