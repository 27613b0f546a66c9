package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first drawing of a family: two ladders, rails and rungs at their grades, and the beads between paired rungs. */
final class LadderPart {

    static final double WIDTH = 320;

    private static final double GRADE_RIGHT = 34;
    private static final double LABEL_ROOM = 56;
    private static final double HEADING_ROOM = 100;
    private static final double LABEL_SIZE = PartWriter.USUAL;
    private static final double LABEL_STEP = 13;
    private static final double BEAD_X = 181;
    private static final double BEAD = 10;

    private final TwinLadder ladder;
    private final Rows rows;
    private final List<Mark> marks = new ArrayList<>();

    private LadderPart(TwinLadder ladder, Rows rows) {
        this.ladder = ladder;
        this.rows = rows;
    }

    static Part of(TwinLadder ladder, Rows rows) {
        return new LadderPart(ladder, rows).laidOut();
    }

    private Part laidOut() {
        marks.addAll(rows.lines(WIDTH));
        heading(Side.IC, ladder.ics());
        heading(Side.MANAGEMENT, ladder.managers());
        for (Rows.Band band : rows.bands()) {
            grade(band);
        }
        Rails.of(rows, Side.IC).forEach(marks::add);
        Rails.of(rows, Side.MANAGEMENT).forEach(marks::add);
        for (Rows.Rung row : rows.rungs()) {
            rungs(row, Side.IC);
            rungs(row, Side.MANAGEMENT);
            bead(row);
        }
        return new Part(
                "ladders",
                WIDTH,
                rows.height(),
                "The two ladders of " + ladder.family(),
                InWords.ladders(ladder),
                marks);
    }

    private void heading(Side side, Heads heads) {
        marks.add(new Mark.Words(
                side.middle(), rows.top() - 28, Mark.Align.MIDDLE, PartWriter.USUAL, true, side.heading, side.style));
        String people = Letters.fit(InWords.people(heads), HEADING_ROOM, PartWriter.SMALL, false);
        if (!people.isEmpty()) {
            marks.add(words(side.middle(), rows.top() - 13, Mark.Align.MIDDLE, PartWriter.SMALL, people, "faint"));
        }
    }

    private void grade(Rows.Band band) {
        if (band instanceof Rows.Skipped skipped) {
            marks.add(words(GRADE_RIGHT, band.middle() + 4, Mark.Align.END, PartWriter.SMALL, skipped.label(), "skip"));
            marks.add(new Mark.Line(GRADE_RIGHT + 4, band.middle(), GRADE_RIGHT + 9, band.middle(), "skip"));
        } else if (band instanceof Rows.Rung rung) {
            String grade = rung.row().grade();
            String label = grade != null ? grade : rung.row().isPlaced() ? "" : "?";
            marks.add(new Mark.Words(
                    GRADE_RIGHT,
                    band.middle() + 4.5,
                    Mark.Align.END,
                    13,
                    true,
                    Letters.fit(label, GRADE_RIGHT, 13, true),
                    "faint"));
        }
    }

    private void rungs(Rows.Rung band, Side side) {
        List<TwinLadder.Rung> rungs = side.of(band.row());
        if (rungs.isEmpty() && side.hole == band.row().hole()) {
            marks.add(new Mark.Block(side.left - 3, band.middle() - 11, side.right - side.left + 6, 22, 5, "hole"));
            marks.add(words(side.middle(), band.middle() + 4, Mark.Align.MIDDLE, PartWriter.SMALL, "no rung", "bad"));
        }
        for (int i = 0; i < rungs.size(); i++) {
            double y = band.middle() + (i - (rungs.size() - 1) / 2.0) * Rows.RUNG_STEP;
            rung(rungs.get(i), side, y);
        }
    }

    private void rung(TwinLadder.Rung rung, Side side, double y) {
        List<Mark> drawn = new ArrayList<>();
        drawn.add(new Mark.Line(side.left, y, side.right, y, "rung " + side.style + (rung.isPaper() ? " paper" : "")));
        String count = rung.heads().isNobody() ? "nobody" : rung.heads().text();
        if (!count.isEmpty()) {
            boolean isBold = !rung.heads().isNobody();
            double size = isBold ? PartWriter.USUAL : PartWriter.SMALL;
            String text = Letters.fit(count, side.right - side.left, size, isBold);
            drawn.add(new Mark.Words(side.middle(), y - 5.5, Mark.Align.MIDDLE, size, isBold, text, "halo"));
        }
        if (rung.isDeadEnd()) {
            drawn.add(new Mark.Line(side.left - 5, y - Rails.OVERHANG, side.right + 5, y - Rails.OVERHANG, "cap"));
        }
        label(rung, side, y, drawn);
        marks.add(new Mark.Hinted(InWords.rung(rung), drawn));
    }

    /** The name of the rung outside of its ladder, and what is wrong with it. */
    private static void label(TwinLadder.Rung rung, Side side, double y, List<Mark> drawn) {
        boolean isMarked = rung.isDeadEnd() || rung.isPaper() && !rung.heads().isNobody();
        List<String> lines = new ArrayList<>(Letters.wrap(rung.code(), LABEL_ROOM, LABEL_SIZE, isMarked ? 1 : 2));
        if (isMarked) {
            lines.add(rung.isDeadEnd() ? "dead end" : "on paper");
        }
        for (int i = 0; i < lines.size(); i++) {
            double line = y + 4 + (i - (lines.size() - 1) / 2.0) * LABEL_STEP;
            boolean isMark = isMarked && i == lines.size() - 1;
            String style = isMark ? rung.isDeadEnd() ? "bad" : "faint" : "";
            double size = isMark ? PartWriter.SMALL : LABEL_SIZE;
            drawn.add(words(side.labelX, line, side.labelAlign, size, lines.get(i), style));
        }
    }

    private void bead(Rows.Rung band) {
        TwinLadder.@Nullable Pair pair = band.row().pair();
        if (pair == null) {
            return;
        }
        double y = band.middle();
        String verdict = Verdict.style(pair.outcome());
        List<Mark> drawn = new ArrayList<>();
        if (!band.row().ic().isEmpty()) {
            drawn.add(new Mark.Line(Side.IC.right, y, BEAD_X - BEAD, y, "link " + verdict));
        }
        if (!band.row().management().isEmpty()) {
            drawn.add(new Mark.Line(BEAD_X + BEAD, y, Side.MANAGEMENT.left, y, "link " + verdict));
        }
        drawn.addAll(Signs.bead(BEAD_X, y, BEAD, pair.outcome()));
        if (pair.outcome() == Outcome.VIOLATED && pair.favours() != Favours.NEITHER) {
            double tip = pair.favours() == Favours.MANAGEMENT ? Side.MANAGEMENT.left - 3 : Side.IC.right + 3;
            double base = pair.favours() == Favours.MANAGEMENT ? tip - 10 : tip + 10;
            drawn.add(new Mark.Outline(List.of(tip, y, base, y - 6, base, y + 6), "arrow " + verdict));
        }
        marks.add(new Mark.Hinted(InWords.pair(pair), drawn));
    }

    private static Mark.Words words(double x, double y, Mark.Align align, double size, String text, String style) {
        return new Mark.Words(x, y, align, size, false, text, style);
    }
}
