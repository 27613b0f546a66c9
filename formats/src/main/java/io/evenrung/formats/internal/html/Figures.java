package io.evenrung.formats.internal.html;

import io.evenrung.formats.internal.chart.ChartTables;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.ladder.LadderFigure;
import io.evenrung.formats.internal.html.plot.FlowFigure;
import io.evenrung.formats.internal.html.plot.GapFigure;
import io.evenrung.formats.internal.html.plot.HeatMapFigure;
import io.evenrung.formats.internal.html.plot.PromiseFigure;
import io.evenrung.formats.internal.html.plot.RateFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of the page, in its order. What there is nothing to draw of is left out. */
final class Figures {

    private Figures() {}

    /**
     * @param titles of the rules, by their ids
     */
    static List<Figure> of(Charts charts, Map<String, String> titles) {
        return Stream.of(
                        LadderFigure.of(charts, ChartTables.ladders(charts.ladders())),
                        HeatMapFigure.of(charts, ChartTables.heatMap(charts.heatMap())),
                        GapFigure.of(charts, ChartTables.gaps(charts.gaps()), titles),
                        FlowFigure.of(charts, ChartTables.flows(charts.flows())),
                        RateFigure.of(charts, ChartTables.rates(charts.rates())),
                        PromiseFigure.of(charts, ChartTables.promises(charts.promises())))
                .flatMap(Optional::stream)
                .toList();
    }
}
