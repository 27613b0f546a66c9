package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The third drawing of a family: the gap of each pair with its interval and the margin, or in words why there is none. */
final class GapPart {

    static final double WIDTH = 340;
    static final double LEFT = 88;
    static final double RIGHT = 246;

    /** Farther gaps are drawn as an arrow, so that one of them does not press all others together. */
    static final double FARTHEST = 0.5;

    private static final double NEAREST = 0.1;
    private static final double LABEL_RIGHT = 76;
    private static final double LABEL_SIZE = PartWriter.USUAL;
    private static final double WORDS_LEFT = 88;
    private static final double WORDS_ROOM = 248;
    private static final double ROOM_BESIDE_FIGURE = 162;
    private static final int MOST_LINES = 4;
    private static final double FIGURE_RIGHT = 336;
    private static final double FIGURE_ROOM = 72;
    private static final double SIGN = 258;
    private static final double WORDS_SIZE = PartWriter.USUAL;
    private static final double POINT = 4;

    private final TwinLadder ladder;
    private final Rows rows;
    private final @Nullable Axis axis;
    private final List<Mark> marks = new ArrayList<>();

    private GapPart(TwinLadder ladder, Rows rows, @Nullable Axis axis) {
        this.ladder = ladder;
        this.rows = rows;
        this.axis = axis;
    }

    /** Empty where there is neither a gap nor anything to say in place of one. */
    static Optional<Part> of(TwinLadder ladder, Rows rows) {
        List<TwinLadder.Pair> gaps = ladder.rows().stream()
                .map(GapPart::gap)
                .filter(Objects::nonNull)
                .toList();
        boolean isSilent = ladder.rows().stream().allMatch(row -> row.remark().isBlank());
        return gaps.isEmpty() && isSilent
                ? Optional.empty()
                : Optional.of(new GapPart(ladder, rows.downTo(GapPart::speaks), gaps.isEmpty() ? null : axis(gaps))
                        .laidOut());
    }

    /** Whether there is anything to show of a row. */
    private static boolean speaks(TwinLadder.Row row) {
        return row.pair() != null || !row.remark().isBlank();
    }

    /** The pair whose gap is drawn in a row. */
    static TwinLadder.@Nullable Pair gap(TwinLadder.Row row) {
        TwinLadder.Pair pair = row.pair();
        return pair != null && pair.gap() != null ? pair : null;
    }

    /** What is said in words in a row, by lines. */
    static List<String> remark(TwinLadder.Row row) {
        TwinLadder.Pair pair = row.pair();
        String words = pair != null && pair.gap() == null && row.remark().isBlank()
                ? Words.of(pair.gapOutcome())
                : row.remark();
        return Letters.wrap(words, gap(row) == null ? WORDS_ROOM : ROOM_BESIDE_FIGURE, WORDS_SIZE, MOST_LINES);
    }

    private static Axis axis(List<TwinLadder.Pair> gaps) {
        double least = -NEAREST;
        double most = NEAREST;
        for (TwinLadder.Pair pair : gaps) {
            for (Double share : shares(pair)) {
                least = Math.min(least, Math.max(share, -FARTHEST));
                most = Math.max(most, Math.min(share, FARTHEST));
            }
        }
        return Axis.of(least, most, LEFT, RIGHT, Percent::tick);
    }

    private static List<Double> shares(TwinLadder.Pair pair) {
        Double margin = pair.margin();
        return Stream.of(pair.gap(), pair.low(), pair.high(), margin, margin == null ? null : Double.valueOf(-margin))
                .filter(Objects::nonNull)
                .toList();
    }

    private Part laidOut() {
        for (Rows.Rung band : rows.rungs()) {
            margin(band);
        }
        if (axis != null) {
            scale(axis);
        }
        marks.addAll(rows.lines(WIDTH));
        heading();
        for (Rows.Rung band : rows.rungs()) {
            label(band);
            TwinLadder.Pair pair = gap(band.row());
            // words across the axis would hide what is drawn there
            boolean isDrawn = pair != null && axis != null;
            List<String> remark = isDrawn ? List.of() : remark(band.row());
            double block = remark.size() * Rows.LINE_STEP + (isDrawn ? Rows.LINE_STEP : 0);
            double y = band.middle() - block / 2 + Rows.LINE_STEP / 2;
            if (pair != null && axis != null) {
                gap(pair, y, axis);
                y += Rows.LINE_STEP;
            }
            String style = band.row().hole() == TwinLadder.Hole.NONE ? "halo faint" : "halo bad";
            for (String line : remark) {
                marks.add(new Mark.Words(WORDS_LEFT, y + 4, Mark.Align.START, WORDS_SIZE, false, line, style));
                y += Rows.LINE_STEP;
            }
        }
        return new Part("gap", WIDTH, rows.height(), "Pay gaps of " + ladder.family(), InWords.gaps(ladder), marks);
    }

    private void heading() {
        String what = axis == null ? "remarks" : "gap in pay at equal rung";
        marks.add(new Mark.Words(LEFT, rows.top() - 28, Mark.Align.START, PartWriter.USUAL, true, what, ""));
        if (axis != null) {
            marks.add(new Mark.Words(
                    LEFT, rows.top() - 13, Mark.Align.START, PartWriter.SMALL, false, "management over IC", "faint"));
        }
    }

    private void scale(Axis scale) {
        for (Axis.Tick tick : scale.ticks()) {
            double x = scale.at(tick.amount());
            String style = tick.amount() == 0 ? "zero" : "grid";
            for (Rows.Rung band : rows.rungs()) {
                if (gap(band.row()) != null) {
                    marks.add(new Mark.Line(x, band.top(), x, band.bottom(), style));
                }
            }
            marks.add(new Mark.Line(x, rows.bottom(), x, rows.bottom() + 4, style));
            marks.add(scale.label(tick, rows.bottom() + 17, WIDTH));
        }
    }

    private void margin(Rows.Rung band) {
        TwinLadder.Pair pair = gap(band.row());
        Double margin = pair == null ? null : pair.margin();
        if (margin != null && axis != null && margin > 0) {
            double from = axis.at(Math.max(-margin, axis.from()));
            double to = axis.at(Math.min(margin, axis.to()));
            marks.add(new Mark.Block(from, band.top(), to - from, band.height(), 0, "margin"));
        }
    }

    private void label(Rows.Rung band) {
        TwinLadder.Pair pair = band.row().pair();
        String grade = band.row().grade();
        String label = pair != null ? pair.label() : grade != null ? grade : "";
        List<String> lines = Letters.wrap(label, LABEL_RIGHT, LABEL_SIZE, 2);
        for (int i = 0; i < lines.size(); i++) {
            double y = band.middle() + 4 + (i - (lines.size() - 1) / 2.0) * 13;
            marks.add(new Mark.Words(
                    LABEL_RIGHT,
                    y,
                    Mark.Align.END,
                    LABEL_SIZE,
                    false,
                    lines.get(i),
                    pair == null ? "again faint" : ""));
        }
    }

    private void gap(TwinLadder.Pair pair, double y, Axis scale) {
        String verdict = Verdict.style(pair.gapOutcome());
        List<Mark> drawn = new ArrayList<>();
        double point = Objects.requireNonNull(pair.gap());
        interval(pair, y, scale, verdict, drawn);
        if (scale.holds(point)) {
            drawn.add(point(scale.at(point), y, pair.gapOutcome()));
        } else {
            drawn.add(arrow(point > 0 ? scale.right() : scale.left(), y, point > 0, verdict));
        }
        figure(pair, y, verdict, drawn);
        drawn.addAll(Signs.bare(SIGN, y, 5, pair.gapOutcome()));
        marks.add(new Mark.Hinted(InWords.gap(pair), drawn));
    }

    /** The gap as people read it; what follows the figure, as a pay zone, stands below. */
    private static void figure(TwinLadder.Pair pair, double y, String verdict, List<Mark> drawn) {
        int end = pair.gapText().indexOf('%') + 1;
        boolean isLong = end > 0 && end < pair.gapText().length();
        String figure = isLong ? pair.gapText().substring(0, end) : pair.gapText();
        double line = isLong ? y - 1.5 : y + 4.5;
        // a figure that is cut would be another figure: a long one is written smaller
        boolean isWide = Letters.width(figure, WORDS_SIZE, true) > FIGURE_ROOM;
        double size = isWide ? PartWriter.SMALL : WORDS_SIZE;
        String fitted = Letters.fit(figure, FIGURE_ROOM, size, !isWide);
        drawn.add(new Mark.Words(FIGURE_RIGHT, line, Mark.Align.END, size, !isWide, fitted, verdict));
        if (isLong) {
            String rest = Letters.fit(pair.gapText().substring(end).strip(), FIGURE_ROOM, PartWriter.SMALL, false);
            drawn.add(new Mark.Words(FIGURE_RIGHT, y + 11.5, Mark.Align.END, PartWriter.SMALL, false, rest, "faint"));
        }
    }

    private static void interval(TwinLadder.Pair pair, double y, Axis scale, String verdict, List<Mark> drawn) {
        Double low = pair.low();
        Double high = pair.high();
        if (low == null || high == null || high < scale.from() || low > scale.to()) {
            return;
        }
        double from = scale.at(Math.max(low, scale.from()));
        double to = scale.at(Math.min(high, scale.to()));
        drawn.add(new Mark.Line(from, y, to, y, "interval " + verdict));
        if (low >= scale.from()) {
            drawn.add(new Mark.Line(from, y - 5, from, y + 5, "interval " + verdict));
        } else {
            drawn.add(arrow(scale.left(), y, false, verdict));
        }
        if (high <= scale.to()) {
            drawn.add(new Mark.Line(to, y - 5, to, y + 5, "interval " + verdict));
        } else {
            drawn.add(arrow(scale.right(), y, true, verdict));
        }
    }

    /** Filled where it is decided: round for what holds, a diamond for what is violated; a ring where it is not decided. */
    private static Mark point(double x, double y, Outcome outcome) {
        String style = "point " + Verdict.style(outcome);
        double tip = POINT + 1;
        return outcome == Outcome.VIOLATED
                ? new Mark.Outline(List.of(x - tip, y, x, y - tip, x + tip, y, x, y + tip), style)
                : new Mark.Disc(x, y, POINT, style);
    }

    private static Mark arrow(double tip, double y, boolean isToTheRight, String verdict) {
        double base = isToTheRight ? tip - 9 : tip + 9;
        return new Mark.Outline(List.of(tip, y, base, y - 6, base, y + 6), "arrow " + verdict);
    }
}
