package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.figure.Svg;
import java.util.List;

/** Writes what the signs of the drawings mean; those of pay and gaps only where there are any. */
final class Legend {

    private final Svg svg;

    Legend(Svg svg) {
        this.svg = svg;
    }

    void write(List<TwinLadder> ladders, int leastCell) {
        svg.start("ul").with("class", "ladder-legend");
        entry(Keys.rung(false), "a rung, and the people on it");
        entry(Keys.rung(true), "a rung on paper: nobody is on it");
        entry(Keys.hole(), "no rung where the other ladder has one");
        entry(Keys.deadEnd(), "a dead end: no rung follows");
        entry(
                Keys.bead(Outcome.VIOLATED),
                "pay of the pair is not equal; the arrow points to the track that is favoured");
        entry(Keys.bead(Outcome.INSUFFICIENT_EVIDENCE), "insufficient evidence");
        entry(Keys.bead(Outcome.NOT_EVALUATED), "not evaluated: a fact was not supplied");
        entry(Keys.bead(Outcome.HOLDS), "holds");
        if (ladders.stream().anyMatch(ladder -> !PayBars.currencies(ladder).isEmpty())) {
            entry(Keys.ranges(), "pay range with its midpoint, of ICs and of managers");
            entry(Keys.middles(), "median pay of those on the rung; mean pay where only that was supplied");
        }
        if (ladders.stream().flatMap(l -> l.rows().stream()).anyMatch(row -> GapPart.gap(row) != null)) {
            entry(Keys.margin(), "no gap, and the margin around it");
            entry(Keys.gap(), "the gap and its interval: right of zero managers earn more");
        }
        entry(
                Keys.words(Cell.WITHHELD),
                "withheld: fewer than " + leastCell + " people, or a number that would tell of so few");
        svg.end();
    }

    private void entry(List<Mark> marks, String words) {
        svg.start("li");
        new PartWriter(svg).ornament(new Part("key", Keys.WIDTH, Keys.HEIGHT, words, words, marks));
        svg.start("span").text(words).end().end();
    }
}
