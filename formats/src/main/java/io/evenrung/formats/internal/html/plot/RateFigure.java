package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.figure.Svg;
import java.util.List;
import java.util.Optional;

/** How often people are promoted, rung by rung on both tracks. */
public final class RateFigure {

    private RateFigure() {}

    /** Empty where no rate is known or may be shown. */
    public static Optional<Figure> of(Charts charts, DataTable table) {
        List<RateCard> all = RateCard.of(charts);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<RateCard> drawn = all.stream().limit(RateCard.MOST_FAMILIES).toList();
        Svg html = new Svg();
        html.start("div").with("class", "plot rates");
        legend(html);
        html.start("ul").with("class", "cards");
        RateWriter writer = new RateWriter(html, RateCard.axis(drawn));
        drawn.forEach(writer::write);
        html.end().end();
        return Optional.of(new Figure(
                "Promotions by rung", lead(drawn.size(), all.size(), charts.leastCell()), html.markup(), table));
    }

    private static String lead(int drawn, int all, int leastCell) {
        String how =
                "Promotions for each person-year on a rung, with the exact 95 % interval; one axis for all families."
                        + " * stands where fewer than " + leastCell + " people could be told from the figure.";
        return drawn == all
                ? how
                : how + " The " + drawn + " families whose ladders are worst are drawn, of " + all
                        + "; the table holds all.";
    }

    private static void legend(Svg html) {
        html.start("ul").with("class", "key");
        entry(html, true, "IC rung");
        entry(html, false, "management rung");
        html.end();
    }

    private static void entry(Svg html, boolean isIc, String words) {
        html.start("li");
        Drawing.icon(html);
        RateWriter.point(html, isIc, 50, "8");
        html.end().text(words).end();
    }
}
