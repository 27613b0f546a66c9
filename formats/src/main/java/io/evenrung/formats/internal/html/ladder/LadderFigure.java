package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.figure.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The twin ladders of an organisation: a contact sheet where there are many families, then each at its full size. */
public final class LadderFigure {

    /** Of so few families a contact sheet would say nothing that cannot be seen at once. */
    private static final int FEW = 3;

    private LadderFigure() {}

    /**
     * Empty where there is no job family.
     *
     * @param tables the figures that are drawn
     */
    public static Optional<Figure> of(Charts charts, List<DataTable> tables) {
        return charts.ladders().isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        "The two ladders side by side",
                        lead(charts.ladders().size()),
                        drawing(charts.ladders(), charts.leastCell()),
                        tables));
    }

    /**
     * The markup of all ladders.
     *
     * @param leastCell figures of fewer people than this are withheld
     */
    static String drawing(List<TwinLadder> ladders, int leastCell) {
        List<String> ids = Anchors.of(ladders.stream().map(TwinLadder::family).toList());
        Svg svg = new Svg();
        svg.start("div").with("class", "twin-ladders");
        new Legend(svg).write(ladders, leastCell);
        if (ladders.size() > FEW) {
            new ContactSheet(svg).write(ladders, ids);
        }
        for (int i = 0; i < ladders.size(); i++) {
            new FullSize(svg).write(ladders.get(i), ids.get(i));
        }
        return svg.end().markup();
    }

    /** The drawings of one family: its ladders, pay in each currency, and gaps. */
    static List<Part> parts(TwinLadder ladder) {
        Rows rows = Rows.of(ladder);
        List<String> currencies = PayBars.currencies(ladder);
        List<Part> parts = new ArrayList<>();
        parts.add(LadderPart.of(ladder, rows));
        currencies.stream()
                .limit(1)
                .flatMap(currency -> PayPart.of(ladder, rows, currency, true).stream())
                .forEach(parts::add);
        GapPart.of(ladder, rows).ifPresent(parts::add);
        currencies.stream()
                .skip(1)
                .flatMap(currency -> further(ladder, currency).stream())
                .forEach(parts::add);
        return parts;
    }

    /** A further currency, below: of the rows that have ranges in it, for it shares no rows with the ladders. */
    private static Optional<Part> further(TwinLadder ladder, String currency) {
        TwinLadder some = new TwinLadder(
                ladder.family(),
                ladder.headline(),
                ladder.counts(),
                ladder.rows().stream()
                        .filter(row -> !PayBars.of(row, currency).isEmpty())
                        .toList(),
                ladder.ics(),
                ladder.managers(),
                ladder.currencies(),
                ladder.notes());
        return PayPart.of(some, Rows.of(some), currency, false);
    }

    private static String lead(int families) {
        String rows =
                "A row is a grade: first the rungs of both tracks and the people on them, then their pay ranges on one"
                        + " axis, then the gap between the tracks against the margin.";
        return families > FEW
                ? "The worst family first; each small ladder leads to its full size. A rung without a grade is drawn faint, where its"
                        + " rank puts it. " + rows
                : rows;
    }
}
