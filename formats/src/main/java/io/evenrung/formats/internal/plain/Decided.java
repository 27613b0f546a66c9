package io.evenrung.formats.internal.plain;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Ink;
import io.evenrung.formats.internal.text.Paper;

/** What is within its limit, with the figures that say so. */
final class Decided {

    private Decided() {}

    static void write(Paper paper, Disclosure shown) {
        paper.gap().line(0, Ink.HEADING, Undecided.heading(shown, Outcome.HOLDS));
        Groups.byRule(paper, shown.findings(Outcome.HOLDS));
    }
}
