package io.evenrung.formats.internal.html.figure;

import io.evenrung.formats.internal.chart.DataTable;
import java.util.List;

/**
 * A chart as the page shows it.
 *
 * @param title heading
 * @param lead one or two sentences that say how to read it
 * @param drawing one or several SVG elements, each with a title and a description, safe to be put into a page as it is
 * @param tables the figures that are drawn; at least one
 */
public record Figure(String title, String lead, String drawing, List<DataTable> tables) {

    public Figure {
        tables = List.copyOf(tables);
    }

    public Figure(String title, String lead, String drawing, DataTable table) {
        this(title, lead, drawing, List.of(table));
    }

    /** The first table. */
    public DataTable table() {
        return tables.get(0);
    }
}
