package io.evenrung.formats.internal.plain;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What could not be decided, and what would decide it. None of it is a pass. */
final class Undecided {

    private Undecided() {}

    static void write(Paper paper, Disclosure shown) {
        List<Finding> thin = shown.findings(Outcome.INSUFFICIENT_EVIDENCE);
        paper.gap().line(0, Ink.HEADING, heading(shown, Outcome.INSUFFICIENT_EVIDENCE));
        if (!thin.isEmpty()) {
            paper.line(0, Ink.FAINT, "The facts are there and too few to decide. This is no pass.");
            Groups.byRule(paper, thin);
        }
        List<Finding> missing = shown.findings(Outcome.NOT_EVALUATED);
        paper.gap().line(0, Ink.HEADING, heading(shown, Outcome.NOT_EVALUATED));
        if (!missing.isEmpty()) {
            paper.line(0, Ink.FAINT, "A needed fact was not supplied. This is no pass. What would supply it:");
            byNeed(paper, missing);
        }
        List<Finding> inapplicable = shown.findings(Outcome.NOT_APPLICABLE);
        paper.gap().line(0, Ink.HEADING, heading(shown, Outcome.NOT_APPLICABLE));
        if (!inapplicable.isEmpty()) {
            paper.line(0, Ink.FAINT, "There is nothing here that the rule speaks of.");
            Reasons.write(paper, inapplicable);
        }
    }

    private static void byNeed(Paper paper, List<Finding> missing) {
        Map<String, List<Finding>> byNeed = new TreeMap<>();
        for (Finding finding : missing) {
            String needs = String.join(
                    "\n", finding.needs().stream().map(Need::toString).toList());
            byNeed.computeIfAbsent(needs, n -> new ArrayList<>()).add(finding);
        }
        byNeed.forEach((needs, findings) -> {
            paper.gap();
            for (String need : (needs.isEmpty() ? "no file that this release reads" : needs).split("\n", -1)) {
                paper.line(0, Ink.HEADING, SafeText.name(need));
            }
            Reasons.write(paper, findings);
        });
    }

    /** The outcome in capitals, and how many checks ended so. */
    static String heading(Disclosure shown, Outcome outcome) {
        return Words.of(outcome).toUpperCase(Locale.ROOT) + " (" + shown.count(f -> f.outcome() == outcome) + ")";
    }
}
