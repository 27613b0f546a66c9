package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;

/** Writes what is worst about a family, and how the checks about it ended. */
final class Tally {

    private Tally() {}

    /** What is worst about the family. */
    static void headline(Svg svg, TwinLadder ladder) {
        if (!ladder.headline().isBlank()) {
            String style = ladder.isHeadlineGrave() ? "headline violated" : "headline";
            svg.start("p").with("class", style).sentence(ladder.headline()).end();
        }
    }

    /** Sign, number and word of each outcome that there is. */
    static void write(Svg svg, TwinLadder.Counts counts) {
        if (counts.violated() + counts.undecided() + counts.notEvaluated() + counts.holds() == 0) {
            return;
        }
        svg.start("ul").with("class", "tally");
        count(svg, Outcome.VIOLATED, counts.violated(), "violated");
        count(svg, Outcome.INSUFFICIENT_EVIDENCE, counts.undecided(), "undecided");
        count(svg, Outcome.NOT_EVALUATED, counts.notEvaluated(), "not evaluated");
        count(svg, Outcome.HOLDS, counts.holds(), counts.holds() == 1 ? "holds" : "hold");
        svg.end();
    }

    private static void count(Svg svg, Outcome outcome, int count, String word) {
        if (count > 0) {
            svg.start("li").with("class", Verdict.style(outcome));
            svg.start("span")
                    .with("aria-hidden", "true")
                    .text(Words.sign(outcome))
                    .end();
            svg.text(" " + count + " " + word).end();
        }
    }
}
