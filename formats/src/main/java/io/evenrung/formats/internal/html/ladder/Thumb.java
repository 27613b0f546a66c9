package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A family as a small drawing for the contact sheet: its two ladders on the scale that all families share. */
final class Thumb {

    static final double WIDTH = 136;

    private static final double PADDING = 14;
    private static final double TALLEST = 190;
    private static final double WIDEST_STEP = 15;
    private static final double NARROWEST_STEP = 8;
    private static final double LABEL_RIGHT = 26;
    private static final double HALF = 10;
    private static final double IC = 52;
    private static final double MANAGEMENT = 112;
    private static final double BEAD = 82;

    private final TwinLadder ladder;
    private final List<TwinLadder.Row> rows;
    private final List<Double> places;
    private final SheetScale scale;
    private final double step;
    private final List<Mark> marks = new ArrayList<>();

    private Thumb(TwinLadder ladder, SheetScale scale) {
        this.ladder = ladder;
        this.scale = scale;
        this.rows = SheetScale.placed(ladder);
        this.places = Objects.requireNonNull(scale.places().get(ladder));
        this.step = step(scale);
    }

    static Part of(TwinLadder ladder, SheetScale scale) {
        return new Thumb(ladder, scale).laidOut();
    }

    /** From one grade to the next. */
    static double step(SheetScale scale) {
        double span = Math.max(1, scale.high() - scale.low());
        return Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, TALLEST / span));
    }

    private Part laidOut() {
        for (SheetScale.Label label : scale.labels()) {
            double y = y(label.at());
            marks.add(new Mark.Line(LABEL_RIGHT + 4, y, WIDTH, y, "row"));
            String grade = Letters.fit(label.grade(), LABEL_RIGHT, PartWriter.SMALL, false);
            marks.add(new Mark.Words(LABEL_RIGHT, y + 4, Mark.Align.END, PartWriter.SMALL, false, grade, "faint"));
        }
        ladder(IC, Side.IC);
        ladder(MANAGEMENT, Side.MANAGEMENT);
        for (int i = 0; i < rows.size(); i++) {
            bead(rows.get(i).pair(), y(places.get(i)));
        }
        double height = 2 * PADDING + (scale.high() - scale.low()) * step;
        return new Part("thumb", WIDTH, height, "Twin ladder of " + ladder.family(), InWords.ladders(ladder), marks);
    }

    private double y(double place) {
        return PADDING + (scale.high() - place) * step;
    }

    private void ladder(double middle, Side side) {
        int highest = -1;
        for (int i = 0; i < rows.size(); i++) {
            List<TwinLadder.Rung> rungs = side.of(rows.get(i));
            boolean isHole = rungs.isEmpty() && rows.get(i).hole() == side.hole;
            if (isHole) {
                highest = -1;
                marks.add(new Mark.Block(
                        middle - HALF - 2, y(places.get(i)) - step * 0.32, 2 * HALF + 4, step * 0.64, 2, "hole"));
            } else if (!rungs.isEmpty()) {
                if (highest >= 0) {
                    rails(middle, y(places.get(highest)), y(places.get(i)), side);
                }
                rails(middle, y(places.get(i)) - step * 0.4, y(places.get(i)) + step * 0.4, side);
                highest = i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rung(
                    side.of(rows.get(i)),
                    middle,
                    y(places.get(i)),
                    side,
                    rows.get(i).grade() == null && isGraded());
        }
    }

    private boolean isGraded() {
        return rows.stream().anyMatch(row -> row.grade() != null);
    }

    private void rails(double middle, double top, double bottom, Side side) {
        marks.add(new Mark.Line(middle - HALF, top, middle - HALF, bottom, "rail " + side.style));
        marks.add(new Mark.Line(middle + HALF, top, middle + HALF, bottom, "rail " + side.style));
    }

    /** Of a rung without a grade among graded ones only the order is known: it is drawn faint. */
    private void rung(List<TwinLadder.Rung> rungs, double middle, double y, Side side, boolean isFaint) {
        if (rungs.isEmpty()) {
            return;
        }
        boolean isPaper = rungs.stream().allMatch(TwinLadder.Rung::isPaper);
        marks.add(new Mark.Line(
                middle - HALF,
                y,
                middle + HALF,
                y,
                "rung " + side.style + (isPaper ? " paper" : "") + (isFaint ? " guess" : "")));
        if (rungs.stream().anyMatch(TwinLadder.Rung::isDeadEnd)) {
            marks.add(new Mark.Line(middle - HALF - 4, y - step * 0.45, middle + HALF + 4, y - step * 0.45, "cap"));
        }
    }

    private void bead(TwinLadder.@Nullable Pair pair, double y) {
        if (pair == null) {
            return;
        }
        String verdict = Verdict.style(pair.outcome());
        double radius = Math.min(6.5, step * 0.46);
        marks.add(new Mark.Line(IC + HALF, y, BEAD - radius, y, "link " + verdict));
        marks.add(new Mark.Line(BEAD + radius, y, MANAGEMENT - HALF, y, "link " + verdict));
        marks.addAll(Signs.bead(BEAD, y, radius, pair.outcome()));
    }
}
