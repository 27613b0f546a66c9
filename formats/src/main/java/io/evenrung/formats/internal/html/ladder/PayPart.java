package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The second drawing of a family: the pay ranges of both tracks in one currency, on one axis. */
final class PayPart {

    static final double WIDTH = 340;
    static final double LEFT = 106;
    static final double RIGHT = 316;

    private static final double LABEL_RIGHT = 98;
    private static final double LABEL_SIZE = PartWriter.USUAL;
    private static final double HALF_BAR = 4;
    private static final double HALF_TICK = 6.5;
    private static final double DIAMOND = 5;

    private final TwinLadder ladder;
    private final Rows rows;
    private final String currency;
    private final Axis axis;
    private final Amounts amounts;
    private final boolean namesBare;
    private final List<Mark> marks = new ArrayList<>();

    private PayPart(TwinLadder ladder, Rows rows, String currency, List<Double> known, boolean namesBare) {
        this.ladder = ladder;
        this.rows = rows;
        this.currency = currency;
        this.namesBare = namesBare;
        double least = known.stream().mapToDouble(a -> a).min().orElseThrow();
        double most = known.stream().mapToDouble(a -> a).max().orElseThrow();
        this.amounts = Amounts.upTo(most);
        this.axis = Axis.of(least, most, LEFT, RIGHT, amounts::tick);
    }

    /**
     * Empty where no amount is known in the currency.
     *
     * @param namesBare whether rungs without any range are to be named
     */
    static Optional<Part> of(TwinLadder ladder, Rows rows, String currency, boolean namesBare) {
        List<Double> known = ladder.rows().stream()
                .flatMap(row -> PayBars.of(row, currency).stream())
                .flatMap(bar -> bar.amounts().stream())
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new PayPart(ladder, rows, currency, known, namesBare).laidOut());
    }

    private Part laidOut() {
        for (Axis.Tick tick : axis.ticks()) {
            double x = axis.at(tick.amount());
            marks.add(new Mark.Line(x, rows.top(), x, rows.bottom() + 4, "grid"));
            marks.add(axis.label(tick, rows.bottom() + 17, WIDTH));
        }
        marks.addAll(rows.lines(WIDTH));
        marks.add(new Mark.Words(LEFT, rows.top() - 28, Mark.Align.START, PartWriter.USUAL, true, "pay range", ""));
        String unit = Letters.fit(amounts.unit(currency) + " a year", WIDTH - LEFT, PartWriter.SMALL, false);
        marks.add(new Mark.Words(LEFT, rows.top() - 13, Mark.Align.START, PartWriter.SMALL, false, unit, "faint"));
        rows.rungs().forEach(this::row);
        return new Part(
                "pay",
                WIDTH,
                rows.height(),
                "Pay ranges of " + ladder.family() + " in " + currency,
                InWords.pay(ladder, currency, amounts),
                marks);
    }

    private void row(Rows.Rung band) {
        List<PayBars.Bar> bars = PayBars.of(band.row(), currency);
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), band.middle() + (i - (bars.size() - 1) / 2.0) * Rows.BAR_STEP);
        }
        if (bars.isEmpty() && namesBare && PayBars.most(band.row()) == 0) {
            String none = band.row().ic().isEmpty() && band.row().management().isEmpty() ? "" : "no range known";
            if (!none.isEmpty()) {
                marks.add(new Mark.Words(
                        LEFT + 5, band.middle() + 4, Mark.Align.START, PartWriter.SMALL, false, none, "halo faint"));
            }
        }
    }

    private void bar(PayBars.Bar bar, double y) {
        String side = bar.isIc() ? "ic" : "mg";
        List<Mark> drawn = new ArrayList<>();
        drawn.add(new Mark.Words(LABEL_RIGHT, y + 4, Mark.Align.END, LABEL_SIZE, false, name(bar), side));
        TwinLadder.Range range = bar.range();
        if (range != null) {
            double from = axis.at(range.minimum());
            double midpoint = axis.at(range.midpoint());
            double width = axis.at(range.maximum()) - from;
            drawn.add(new Mark.Block(from, y - HALF_BAR, width, 2 * HALF_BAR, 2, "bar " + side));
            drawn.add(new Mark.Line(midpoint, y - HALF_BAR, midpoint, y + HALF_BAR, "midpoint " + side));
        }
        Double middle = bar.middle();
        if (middle != null) {
            drawn.add(middle(axis.at(middle), y, bar.middleIs(), side));
        }
        marks.add(new Mark.Hinted(InWords.bar(bar), drawn));
    }

    /** The rung and its pay zone; where both are long, both are cut. */
    private static String name(PayBars.Bar bar) {
        if (bar.payZone().isEmpty()) {
            return Letters.fit(bar.rung().code(), LABEL_RIGHT, LABEL_SIZE, false);
        }
        String zone = " " + Letters.fit(bar.payZone(), LABEL_RIGHT / 2, LABEL_SIZE, false);
        double room = LABEL_RIGHT - Letters.width(zone, LABEL_SIZE, false);
        return Letters.fit(bar.rung().code(), room, LABEL_SIZE, false) + zone;
    }

    private static Mark middle(double x, double y, String what, String side) {
        return what.startsWith("mean")
                ? new Mark.Outline(
                        List.of(x - DIAMOND, y, x, y - DIAMOND, x + DIAMOND, y, x, y + DIAMOND), "middle " + side)
                : new Mark.Line(x, y - HALF_TICK, x, y + HALF_TICK, "middle " + side);
    }
}
