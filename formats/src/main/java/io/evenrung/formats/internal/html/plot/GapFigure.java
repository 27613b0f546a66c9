package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.chart.Gap;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Estimates with their intervals, held against their margins: a forest plot. */
public final class GapFigure {

    private GapFigure() {}

    /**
     * Empty where nothing was estimated.
     *
     * @param titles of the rules, by their ids
     */
    public static Optional<Figure> of(Charts charts, DataTable table, Map<String, String> titles) {
        List<GapPanel> panels = GapPanel.of(charts.gaps());
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        Svg html = new Svg();
        html.start("div").with("class", "plot gaps");
        legend(html);
        int lines = 0;
        for (GapPanel panel : panels) {
            new GapWriter(html, panel, lines, titles).write();
            lines += panel.lines();
        }
        html.end();
        return Optional.of(
                new Figure("Gaps and their intervals", lead(lines, charts.gaps().size()), html.markup(), table));
    }

    private static String lead(int drawn, int all) {
        String how =
                "Each line is an estimate, with its interval where it has one; the shaded band is the margin of its rule,"
                        + " within which the tracks count as alike. Some rules judge the figure alone, others its whole interval:"
                        + " follow a rule to see which. n: ICs + managers.";
        return drawn == all
                ? how
                : how + " " + drawn + " of " + all
                        + " are drawn, the violated and those farthest beyond their margin first; the table holds all.";
    }

    private static void legend(Svg html) {
        html.start("ul").with("class", "key");
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.HOLDS, Outcome.INSUFFICIENT_EVIDENCE)) {
            html.start("li");
            Drawing.icon(html);
            Drawing.glyph(html, "pt " + Verdict.style(outcome), 50, "8", Drawing.shape(outcome));
            html.end();
            Markup.sign(html, Words.sign(outcome));
            html.text(Words.of(outcome)).end();
        }
        html.start("li");
        Drawing.icon(html);
        Drawing.box(html, "margin", 0, 100, "1", "14");
        html.end().text("margin").end();
        html.start("li");
        Drawing.icon(html);
        Drawing.beyond(html, "u", Axis.Side.ABOVE, "8");
        html.end().text("beyond the axis").end();
        html.end();
    }

    /** What an axis measures, and whom a value at either side of its middle favours. */
    static String words(Gap.Scale scale) {
        return scale == Gap.Scale.DIFFERENCE
                ? "Differences, management over IC"
                : "Ratios of rates, IC ÷ management, on a logarithmic axis";
    }
}
