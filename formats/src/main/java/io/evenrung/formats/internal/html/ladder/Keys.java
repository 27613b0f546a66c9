package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The signs of the drawings, each alone in a small box, for a legend. */
final class Keys {

    static final double WIDTH = 40;
    static final double HEIGHT = 22;

    private static final double MIDDLE = HEIGHT / 2;

    private Keys() {}

    static List<Mark> rung(boolean isPaper) {
        return List.of(
                new Mark.Line(6, 1, 6, 21, "rail ic"),
                new Mark.Line(34, 1, 34, 21, "rail ic"),
                new Mark.Line(6, MIDDLE, 34, MIDDLE, isPaper ? "rung ic paper" : "rung ic"));
    }

    static List<Mark> hole() {
        return List.of(new Mark.Block(4, 3, 32, 16, 4, "hole"));
    }

    static List<Mark> deadEnd() {
        return List.of(
                new Mark.Line(6, 4, 6, 21, "rail ic"),
                new Mark.Line(34, 4, 34, 21, "rail ic"),
                new Mark.Line(6, 14, 34, 14, "rung ic"),
                new Mark.Line(2, 4, 38, 4, "cap"));
    }

    static List<Mark> bead(Outcome outcome) {
        String verdict = Verdict.style(outcome);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(2, MIDDLE, 11, MIDDLE, "link " + verdict));
        marks.add(new Mark.Line(29, MIDDLE, 38, MIDDLE, "link " + verdict));
        marks.addAll(Signs.bead(20, MIDDLE, 9, outcome));
        if (outcome == Outcome.VIOLATED) {
            marks.add(new Mark.Outline(List.of(40.0, MIDDLE, 31.0, MIDDLE - 5, 31.0, MIDDLE + 5), "arrow " + verdict));
        }
        return marks;
    }

    static List<Mark> ranges() {
        return List.of(
                new Mark.Block(2, 2, 36, 8, 2, "bar ic"),
                new Mark.Line(20, 2, 20, 10, "midpoint ic"),
                new Mark.Block(2, 12, 36, 8, 2, "bar mg"),
                new Mark.Line(20, 12, 20, 20, "midpoint mg"));
    }

    static List<Mark> middles() {
        return List.of(
                new Mark.Line(12, 4, 12, 18, "middle ic"),
                new Mark.Outline(List.of(23.0, 11.0, 28.0, 6.0, 33.0, 11.0, 28.0, 16.0), "middle ic"));
    }

    static List<Mark> margin() {
        return List.of(new Mark.Block(12, 0, 16, HEIGHT, 0, "margin"), new Mark.Line(20, 0, 20, HEIGHT, "zero"));
    }

    static List<Mark> gap() {
        return List.of(
                new Mark.Line(4, MIDDLE, 36, MIDDLE, "interval violated"),
                new Mark.Line(4, 6, 4, 16, "interval violated"),
                new Mark.Line(36, 6, 36, 16, "interval violated"),
                new Mark.Outline(List.of(15.0, 11.0, 20.0, 6.0, 25.0, 11.0, 20.0, 16.0), "point violated"));
    }

    static List<Mark> words(String words) {
        return List.of(new Mark.Words(WIDTH / 2, MIDDLE + 6, Mark.Align.MIDDLE, 14, true, words, ""));
    }
}
