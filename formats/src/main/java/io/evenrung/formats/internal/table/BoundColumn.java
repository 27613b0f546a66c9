package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.csv.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our columns, bound to the cells of a file that make it up. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BoundColumn(
        int[] cells, Map<String, String> values, @Nullable String constant, boolean line) {

    static BoundColumn of(int cell) {
        return new BoundColumn(new int[] {cell}, Map.of(), null, false);
    }

    /** What the row has in this column, without the spaces around it; null if that is blank. */
    @Nullable
    String value(Row row) {
        String text;
        if (cells.length == 1) {
            text = Blanks.strip(row.cell(cells[0]));
        } else if (line) {
            return Integer.toString(row.line());
        } else if (constant != null) {
            return constant.isEmpty() ? null : constant;
        } else {
            StringBuilder joined = new StringBuilder();
            for (int cell : cells) {
                String part = Blanks.strip(row.cell(cell));
                joined.append(joined.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            }
            text = joined.toString();
        }
        if (!values.isEmpty()) {
            text = values.getOrDefault(text, text);
        }
        return text.isEmpty() ? null : text;
    }

    /** The cell to point at; -1 if the value comes from none. */
    int cell() {
        return cells.length == 0 ? -1 : cells[0];
    }
}
