package io.evenrung.formats.internal.chart;

import java.util.List;

/**
 * The figures of a chart: what the page shows beside the drawing and JSON holds under the chart's name.
 *
 * @param name of the chart, as {@code twinLadder}: its key in JSON, and unique on the page
 * @param caption what the rows are, in one sentence
 * @param columns at least one
 * @param rows as long as there are columns, in the order of the drawing
 */
public record DataTable(String name, String caption, List<Column> columns, List<List<Cell>> rows) {

    /**
     * What the cells of one column hold.
     *
     * @param key key of the figure in JSON, as {@code intervalLow}
     * @param label heading, as {@code interval from}
     * @param isNumber whether its cells hold figures
     */
    public record Column(String key, String label, boolean isNumber) {

        public static Column words(String key, String label) {
            return new Column(key, label, false);
        }

        public static Column figure(String key, String label) {
            return new Column(key, label, true);
        }
    }

    /**
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + " has " + columns.size() + " columns and a row of " + row.size() + " cells");
            }
        }
    }
}
