package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.csv.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table whose header has been read: which cells make up our columns, and which rows are kept. */
final class BoundTable {

    /** A column of theirs that decides on keeping a row, by its text. */
    record Only(String header, int cell, Set<String> values) {}

    /** A column of theirs that decides on keeping a row, by its number. */
    record From(String header, int cell, BigDecimal least) {}

    /** A column of theirs that must not be blank. */
    record Blank(String header, int cell) {}

    private final Table table;
    private final int width;
    private final @Nullable BoundColumn[] columns;
    private final List<Only> only;
    private final List<From> from;
    private final List<Blank> blank;

    BoundTable(
            Table table,
            int width,
            Map<Column, BoundColumn> bound,
            List<Only> only,
            List<From> from,
            List<Blank> blank) {
        this.table = table;
        this.width = width;
        this.columns = new BoundColumn[Column.values().length];
        bound.forEach((column, source) -> columns[column.ordinal()] = source);
        this.only = List.copyOf(only);
        this.from = List.copyOf(from);
        this.blank = List.copyOf(blank);
    }

    int width() {
        return width;
    }

    List<From> from() {
        return from;
    }

    @Nullable
    BoundColumn column(Column column) {
        return columns[column.ordinal()];
    }

    @Nullable
    String value(Row row, Column column) {
        BoundColumn source = columns[column.ordinal()];
        return source == null ? null : source.value(row);
    }

    /** Why a row is left out before anything is asked of its key; null to keep it. */
    @Nullable
    String leftOut(Row row) {
        for (Only filter : only) {
            if (!filter.values().contains(Blanks.strip(row.cell(filter.cell())))) {
                return "left out: " + filter.header() + " is "
                        + (filter.values().size() == 1 ? "not " : "none of ")
                        + filter.values().stream()
                                .map(value -> value.isEmpty() ? "blank" : value)
                                .collect(Collectors.joining(", "));
            }
        }
        for (Blank filter : blank) {
            if (Blanks.strip(row.cell(filter.cell())).isEmpty()) {
                return "left out: " + filter.header() + " is blank";
            }
        }
        return null;
    }

    /** What tells the row apart from the others; null if the table has no key or the row has none. */
    @Nullable
    String key(Row row) {
        List<Column> parts = table.key();
        if (parts.size() == 1) {
            return value(row, parts.get(0));
        }
        StringBuilder key = new StringBuilder();
        boolean any = false;
        for (Column part : parts) {
            String value = value(row, part);
            any |= value != null;
            String shown = value == null ? "" : table == Table.SNAPSHOTS && part == Column.DATE ? year(value) : value;
            key.append(key.isEmpty() ? "" : "\0").append(shown);
        }
        return any ? key.toString() : null;
    }

    /** What the key is called in a note or a problem. */
    String keyName() {
        return switch (table) {
            case SNAPSHOTS -> "worker_id and year";
            case MOVES -> "move";
            case COHORTS -> "job and pay zone";
            case CONVERSATIONS -> "worker_id, date and topic";
            case REVIEWS -> "worker_id, date and kind";
            case MENTORING -> "request for a mentor";
            case SURVEYS -> "item, group, track and date";
            case EXITS -> "worker_id and date";
            default -> table.key().isEmpty() ? "" : table.key().get(0).header();
        };
    }

    private static String year(String date) {
        return date.substring(0, Math.min(4, date.length()));
    }
}
