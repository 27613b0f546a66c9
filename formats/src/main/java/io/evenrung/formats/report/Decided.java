package io.evenrung.formats.report;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;
import java.util.List;

/** What is within its limit, with the figures that say so. */
final class Decided {

    private Decided() {}

    static void write(Paper paper, List<Finding> findings) {
        List<Finding> held = Undecided.with(Outcome.HOLDS, findings);
        paper.gap().line(0, Ink.HEADING, "HOLDS (" + held.size() + ")");
        Groups.byRule(paper, held);
    }
}
