package io.evenrung.formats.internal.html;

import io.evenrung.formats.internal.chart.ChartTables;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.html.ladder.LadderFigure;
import io.evenrung.formats.internal.html.plot.FlowFigure;
import io.evenrung.formats.internal.html.plot.GapFigure;
import io.evenrung.formats.internal.html.plot.HeatMapFigure;
import io.evenrung.formats.internal.html.plot.PromiseFigure;
import io.evenrung.formats.internal.html.plot.RateFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of the page in their order: the twin ladders first, for which the rest gives reasons. */
final class Figures {

    /** The tables of the twin ladders: what is said of each rung, pair and family. */
    private static final List<String> LADDERS = List.of("twinLadder", "pairs", "families");

    private Figures() {}

    /** Those for which there is something to draw. */
    static List<Figure> of(Charts charts) {
        Map<String, DataTable> tables =
                ChartTables.of(charts).stream().collect(Collectors.toMap(DataTable::name, Function.identity()));
        return Stream.of(
                        LadderFigure.of(charts, table(tables, LADDERS.get(0)))
                                .map(figure -> figure.withTables(LADDERS.stream()
                                        .map(name -> table(tables, name))
                                        .toList())),
                        HeatMapFigure.of(charts, table(tables, "heatMap")),
                        GapFigure.of(charts, table(tables, "gaps")),
                        FlowFigure.of(charts, table(tables, "flows")),
                        RateFigure.of(charts, table(tables, "rates")),
                        PromiseFigure.of(charts, table(tables, "promises")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static DataTable table(Map<String, DataTable> tables, String name) {
        DataTable table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("there is no table '" + name + "' among " + tables.keySet());
        }
        return table;
    }
}
