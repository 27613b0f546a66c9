package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.chart.HeatMap;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import java.util.List;
import java.util.Optional;

/** Principles by job families: an overview to see where it burns, and the squares to follow. */
public final class HeatMapFigure {

    private static final String LEAD =
            "Each square shows the worst outcome of one principle in one family, and in the table how many"
                    + " checks ended so; the first column is the organisation as a whole. A square leads to its findings.";

    private static final List<Outcome> SIGNS =
            List.of(Outcome.VIOLATED, Outcome.INSUFFICIENT_EVIDENCE, Outcome.NOT_EVALUATED, Outcome.HOLDS);

    private static final int FEW_COLUMNS = 7;

    private HeatMapFigure() {}

    /** Empty where no principle was asked about. */
    public static Optional<Figure> of(Charts charts, DataTable table) {
        HeatMap map = charts.heatMap();
        if (map.rows().isEmpty() || map.families().isEmpty()) {
            return Optional.empty();
        }
        Svg html = new Svg();
        html.start("div").with("class", isNarrow(map) ? "plot heat-map few" : "plot heat-map");
        legend(html);
        HeatPicture.write(html, map);
        new HeatTable(html, map).write();
        html.end();
        return Optional.of(new Figure("Principles and job families", LEAD, html.markup(), table));
    }

    /** Whether the overview and the table have room beside each other, and the heads of the table lie flat. */
    static boolean isNarrow(HeatMap map) {
        return map.families().size() <= FEW_COLUMNS;
    }

    private static void legend(Svg html) {
        html.start("ul").with("class", "key");
        for (Outcome outcome : SIGNS) {
            html.start("li");
            Drawing.icon(html);
            html.start("svg")
                    .with("viewBox", "0 0 1 7")
                    .with("preserveAspectRatio", "none")
                    .with("x", 2)
                    .with("y", 3)
                    .with("width", 12)
                    .with("height", 9);
            html.start("path")
                    .with("class", "fill " + Verdict.style(outcome))
                    .with("d", "M.08 0" + HeatPicture.shape(outcome))
                    .end();
            html.end().end();
            Markup.sign(html, Words.sign(outcome));
            html.text(Words.of(outcome)).end();
        }
        html.end();
    }
}
