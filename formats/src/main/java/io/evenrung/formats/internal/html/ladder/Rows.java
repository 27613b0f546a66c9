package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rows of one family from top to bottom, which its three drawings share: grades in their order, and between them a short
 * slot for each grade on which the family has no rung.
 *
 * @param bands rows and slots, the highest first
 * @param top where the first begins
 * @param bottom where the last ends
 * @param height of the drawings, with the room for headings and axes
 */
record Rows(List<Band> bands, double top, double bottom, double height) {

    /** Between two rungs of one track in one row. */
    static final double RUNG_STEP = 31;

    /** Between two pay ranges of one row. */
    static final double BAR_STEP = 15;

    /** Between two lines of words. */
    static final double LINE_STEP = 15;

    private static final double HEADING = 44;
    private static final double FOOT = 26;
    private static final double LEAST_ROW = 48;
    private static final double PADDING = 16;
    private static final double SLOT = 19;
    private static final int MOST_SLOTS = 4;

    Rows {
        bands = List.copyOf(bands);
    }

    /** A stretch from top to bottom. */
    sealed interface Band {
        double top();

        double height();

        default double middle() {
            return top() + height() / 2;
        }

        default double bottom() {
            return top() + height();
        }
    }

    /** Where the rungs of one row stand. */
    record Rung(TwinLadder.Row row, double top, double height) implements Band {}

    /**
     * Grades that the family skips.
     *
     * @param label one of them, or an ellipsis for those that there is no room for
     */
    record Skipped(String label, double top, double height) implements Band {}

    static Rows of(TwinLadder ladder) {
        List<Band> bands = new ArrayList<>();
        double y = HEADING;
        TwinLadder.Row above = null;
        for (TwinLadder.Row row : ladder.rows()) {
            if (above != null) {
                for (String label : skipped(above, row)) {
                    bands.add(new Skipped(label, y, SLOT));
                    y += SLOT;
                }
            }
            Rung rung = new Rung(row, y, height(row));
            bands.add(rung);
            y += rung.height();
            above = row;
        }
        return new Rows(bands, HEADING, y, y + FOOT);
    }

    /** The rows without the slots between them. */
    List<Rung> rungs() {
        return bands.stream()
                .filter(Rung.class::isInstance)
                .map(Rung.class::cast)
                .toList();
    }

    /** Those from the top to the last row that something is so of. */
    Rows downTo(Predicate<TwinLadder.Row> so) {
        int last = 0;
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i) instanceof Rung rung && so.test(rung.row())) {
                last = i;
            }
        }
        double end = bands.isEmpty() ? bottom : bands.get(last).bottom();
        return new Rows(bands.subList(0, Math.min(last + 1, bands.size())), top, end, end + FOOT);
    }

    /** Marks every drawing has: hairlines between rows, so that the eye can go along one. */
    List<Mark> lines(double width) {
        List<Mark> lines = new ArrayList<>();
        for (Band band : bands) {
            if (band instanceof Rung) {
                lines.add(new Mark.Line(0, band.top(), width, band.top(), "row"));
            }
        }
        lines.add(new Mark.Line(0, bottom, width, bottom, "row"));
        return lines;
    }

    /** The whole number that a grade is. */
    static OptionalInt whole(TwinLadder.Row row) {
        String grade = row.grade();
        return grade != null && grade.matches("[0-9]{1,4}")
                ? OptionalInt.of(Integer.parseInt(grade))
                : OptionalInt.empty();
    }

    private static List<String> skipped(TwinLadder.Row above, TwinLadder.Row below) {
        OptionalInt high = whole(above);
        OptionalInt low = whole(below);
        if (high.isEmpty() || low.isEmpty()) {
            return List.of();
        }
        List<String> grades = IntStream.iterate(
                        high.getAsInt() - 1, grade -> grade > low.getAsInt(), grade -> grade - 1)
                .limit(100)
                .mapToObj(Integer::toString)
                .toList();
        return grades.size() <= MOST_SLOTS ? grades : List.of(grades.get(0), "…", Integer.toString(low.getAsInt() + 1));
    }

    private static double height(TwinLadder.Row row) {
        double rungs = Math.max(row.ic().size(), row.management().size()) * RUNG_STEP;
        double bars = PayBars.most(row) * BAR_STEP;
        double lines = GapPart.remark(row).size() * LINE_STEP + (GapPart.gap(row) == null ? 0 : LINE_STEP);
        return Math.max(LEAST_ROW, PADDING + Math.max(rungs, Math.max(bars, lines)));
    }
}
