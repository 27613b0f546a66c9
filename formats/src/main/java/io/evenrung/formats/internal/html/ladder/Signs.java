package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Draws the signs of outcomes. They are drawn, not written: many fonts lack the unequal sign or have it from elsewhere. */
final class Signs {

    private Signs() {}

    /** A bead with the sign in it. */
    static List<Mark> bead(double x, double y, double radius, Outcome outcome) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(x, y, radius, "bead " + Verdict.style(outcome)));
        marks.addAll(bare(x, y, radius * 0.5, outcome));
        return marks;
    }

    /**
     * The sign alone.
     *
     * @param half of its width
     */
    static List<Mark> bare(double x, double y, double half, Outcome outcome) {
        String style = "sign " + Verdict.style(outcome);
        double apart = half * 0.42;
        return switch (outcome) {
            case VIOLATED ->
                List.of(
                        new Mark.Line(x - half, y - apart, x + half, y - apart, style),
                        new Mark.Line(x - half, y + apart, x + half, y + apart, style),
                        new Mark.Line(x - half * 0.55, y + half, x + half * 0.55, y - half, style));
            case HOLDS ->
                List.of(
                        new Mark.Line(x - half, y - apart, x + half, y - apart, style),
                        new Mark.Line(x - half, y + apart, x + half, y + apart, style));
            case INSUFFICIENT_EVIDENCE ->
                List.of(new Mark.Words(
                        x, y + half * 1.08, Mark.Align.MIDDLE, Math.rint(half * 31) / 10, true, "?", style));
            case NOT_EVALUATED, NOT_APPLICABLE -> List.of(new Mark.Line(x - half * 0.8, y, x + half * 0.8, y, style));
        };
    }
}
