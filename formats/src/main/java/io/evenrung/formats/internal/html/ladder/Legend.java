package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.Svg;
import java.util.ArrayList;
import java.util.List;

/** Writes what the signs of the drawings mean; those of pay and gaps only where there are any. */
final class Legend {

    private static final double WIDTH = 40;
    private static final double HEIGHT = 22;
    private static final double MIDDLE = HEIGHT / 2;

    private final Svg svg;

    Legend(Svg svg) {
        this.svg = svg;
    }

    void write(List<TwinLadder> ladders, int leastCell) {
        svg.start("ul").with("class", "ladder-legend");
        entry(rung(""), "a rung, and the people on it");
        entry(rung(" paper"), "a rung on paper: nobody is on it");
        entry(List.of(new Mark.Block(4, 3, 32, 16, 4, "hole")), "no rung where the other ladder has one");
        entry(cap(), "a dead end: no rung follows");
        bead(Outcome.VIOLATED, "pay of the pair is not equal; the arrow points to the track that is favoured");
        bead(Outcome.INSUFFICIENT_EVIDENCE, "insufficient evidence");
        bead(Outcome.NOT_EVALUATED, "not evaluated: a fact was not supplied");
        bead(Outcome.HOLDS, "holds");
        if (ladders.stream().anyMatch(ladder -> !PayBars.currencies(ladder).isEmpty())) {
            pay();
        }
        if (ladders.stream().flatMap(l -> l.rows().stream()).anyMatch(row -> GapPart.gap(row) != null)) {
            gap();
        }
        entry(
                List.of(new Mark.Words(WIDTH / 2, MIDDLE + 6, Mark.Align.MIDDLE, 14, true, Cell.WITHHELD, "")),
                "withheld: fewer than " + leastCell + " people, or a number that would tell of so few");
        svg.end();
    }

    private void pay() {
        entry(
                List.of(
                        new Mark.Block(2, 2, 36, 8, 2, "bar ic"),
                        new Mark.Line(20, 2, 20, 10, "midpoint ic"),
                        new Mark.Block(2, 12, 36, 8, 2, "bar mg"),
                        new Mark.Line(20, 12, 20, 20, "midpoint mg")),
                "pay range with its midpoint, of ICs and of managers");
        entry(
                List.of(
                        new Mark.Line(12, 4, 12, 18, "middle ic"),
                        new Mark.Outline(List.of(23.0, 11.0, 28.0, 6.0, 33.0, 11.0, 28.0, 16.0), "middle ic")),
                "median pay of those on the rung; mean pay where only that was supplied");
    }

    private void gap() {
        entry(
                List.of(new Mark.Block(12, 0, 16, HEIGHT, 0, "margin"), new Mark.Line(20, 0, 20, HEIGHT, "zero")),
                "no gap, and the margin around it");
        entry(
                List.of(
                        new Mark.Line(4, MIDDLE, 36, MIDDLE, "interval violated"),
                        new Mark.Line(4, 6, 4, 16, "interval violated"),
                        new Mark.Line(36, 6, 36, 16, "interval violated"),
                        new Mark.Outline(List.of(14.0, 11.0, 20.0, 5.0, 26.0, 11.0, 20.0, 17.0), "point violated")),
                "the gap and its interval: right of zero managers earn more");
    }

    private void bead(Outcome outcome, String words) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(2, MIDDLE, 38, MIDDLE, "link " + Verdict.style(outcome)));
        marks.addAll(Signs.bead(20, MIDDLE, 9, outcome));
        entry(marks, words);
    }

    private void entry(List<Mark> marks, String words) {
        svg.start("li");
        new PartWriter(svg).ornament(new Part("key", WIDTH, HEIGHT, words, words, marks));
        svg.start("span").text(words).end().end();
    }

    private static List<Mark> rung(String more) {
        return List.of(
                new Mark.Line(6, 1, 6, 21, "rail ic"),
                new Mark.Line(34, 1, 34, 21, "rail ic"),
                new Mark.Line(6, MIDDLE, 34, MIDDLE, "rung ic" + more));
    }

    private static List<Mark> cap() {
        return List.of(
                new Mark.Line(6, 4, 6, 21, "rail ic"),
                new Mark.Line(34, 4, 34, 21, "rail ic"),
                new Mark.Line(6, 14, 34, 14, "rung ic"),
                new Mark.Line(2, 4, 38, 4, "cap"));
    }
}
