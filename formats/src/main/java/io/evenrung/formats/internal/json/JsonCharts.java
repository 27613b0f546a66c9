package io.evenrung.formats.internal.json;

import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.ChartTables;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of the charts as JSON, out of the tables that stand beside them on the page. */
final class JsonCharts {

    private JsonCharts() {}

    static ObjectNode of(Charts charts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (DataTable table : ChartTables.of(charts)) {
            ArrayNode rows = node.putArray(table.name());
            table.rows().forEach(row -> write(table.columns(), row, rows.addObject()));
        }
        return node;
    }

    private static void write(List<DataTable.Column> columns, List<Cell> row, ObjectNode node) {
        ArrayNode withheld = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < row.size(); i++) {
            String key = columns.get(i).key();
            Cell cell = row.get(i);
            if (cell instanceof Cell.Figure figure) {
                JsonValues.number(node, key, figure.number());
            } else if (cell instanceof Cell.Words words) {
                node.put(key, words.text());
            } else if (cell instanceof Cell.Term term) {
                node.put(key, term.token());
            } else {
                node.putNull(key);
                if (cell instanceof Cell.Withheld) {
                    withheld.add(key);
                }
            }
        }
        if (!withheld.isEmpty()) {
            node.set("withheld", withheld);
        }
    }
}
