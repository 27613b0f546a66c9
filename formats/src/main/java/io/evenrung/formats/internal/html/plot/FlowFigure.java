package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.chart.Flow;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.figure.Svg;
import java.util.List;
import java.util.Optional;

/** Moves from one track to the other, for the organisation and for each family. */
public final class FlowFigure {

    private FlowFigure() {}

    /** Empty where nothing is known of moves. */
    public static Optional<Figure> of(Charts charts, DataTable table) {
        List<Flow> flows = charts.flows();
        if (flows.stream().noneMatch(FlowFigure::isKnown)) {
            return Optional.empty();
        }
        List<Flow> drawn = flows.stream().filter(FlowFigure::isDrawn).toList();
        Svg html = new Svg();
        html.start("div").with("class", "plot flows");
        html.start("ul").with("class", "cards");
        FlowScale whole =
                FlowScale.of(drawn.stream().filter(f -> f.family().isEmpty()).toList());
        FlowScale families = whole.forFamilies(
                drawn.stream().filter(f -> !f.family().isEmpty()).toList());
        FlowWriter writer = new FlowWriter(html, charts.leastCell());
        drawn.forEach(f -> writer.write(f, f.family().isEmpty() ? whole : families));
        html.end();
        still(html, flows.stream().filter(FlowFigure::isStill).toList());
        html.end();
        return Optional.of(new Figure("Moves between the tracks", lead(whole, families), html.markup(), table));
    }

    private static String lead(FlowScale whole, FlowScale families) {
        String how = "People who went from one track to the other; a family is the one that they left."
                + " Bands are as thick as there are people";
        if (families.equals(whole) || whole.most() == 0 || families.most() == 0) {
            return how + ", on one scale for all.";
        }
        return how + "; those of families are drawn "
                + Ticks.plain((double) whole.most() / families.most(), 1)
                + " times as thick for the same number, on one scale for all families.";
    }

    private static boolean isKnown(Flow flow) {
        return flow.intoManagement().state() != Heads.State.UNKNOWN
                || flow.back().state() != Heads.State.UNKNOWN;
    }

    /** The organisation always: that nobody moved at all is worth a picture. */
    private static boolean isDrawn(Flow flow) {
        return isKnown(flow) && (flow.family().isEmpty() || !isStill(flow));
    }

    private static boolean isStill(Flow flow) {
        return !flow.family().isEmpty()
                && flow.intoManagement().isNobody()
                && flow.back().isNobody();
    }

    private static void still(Svg html, List<Flow> still) {
        if (!still.isEmpty()) {
            html.start("p").with("class", "aside").text("Nobody changed tracks, either way, in: ");
            for (int i = 0; i < still.size(); i++) {
                html.text((i == 0 ? "" : "; ")).text(still.get(i).family());
            }
            html.text(".").end();
        }
    }
}
