package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.csv.Row;
import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.rules.internal.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds our columns among the headers of a file, and refuses headers that nothing uses and columns that are missing. */
final class HeaderBinder {

    private final Table table;
    private final TableMapping mapping;
    private final String file;
    private final Problems problems;
    private final List<String> headers = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private boolean misled;

    HeaderBinder(Table table, TableMapping mapping, String file, Problems problems) {
        this.table = table;
        this.mapping = mapping;
        this.file = file;
        this.problems = problems;
    }

    /**
     * @return null if columns are missing without which the rows cannot be read
     */
    @Nullable
    BoundTable bind(Row header) {
        for (int i = 0; i < header.count(); i++) {
            headers.add(Blanks.strip(header.cell(i)));
        }
        if (otherDelimiter()) {
            return null;
        }
        Map<Column, BoundColumn> bound = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            BoundColumn source = table.has(column) ? bind(column) : null;
            if (source != null) {
                bound.put(column, source);
            }
        }
        List<BoundTable.Only> only = new ArrayList<>();
        mapping.only()
                .forEach((name, values) ->
                        whenFound("only", name, cell -> only.add(new BoundTable.Only(name, cell, values))));
        List<BoundTable.From> from = new ArrayList<>();
        mapping.fromValue()
                .forEach((name, least) ->
                        whenFound("from_value", name, cell -> from.add(new BoundTable.From(name, cell, least))));
        List<BoundTable.Blank> blank = new ArrayList<>();
        mapping.blank().forEach(name -> whenFound("blank", name, cell -> blank.add(new BoundTable.Blank(name, cell))));
        if (misled) {
            // what else would be said of the header follows from the wrong mapping
            return null;
        }
        refuseOthers(header);
        return missing(bound.keySet()) ? null : new BoundTable(table, headers.size(), bound, only, from, blank);
    }

    private @Nullable BoundColumn bind(Column column) {
        ColumnSource source = mapping.columns().get(column);
        if (source == null) {
            int cell = normalized(column.header());
            return cell < 0 ? null : BoundColumn.of(use(cell));
        }
        int[] cells = new int[source.headers().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] =
                    find(source.headers().get(i), source.entry(), source.entry().place());
            if (cells[i] < 0) {
                return null;
            }
            use(cells[i]);
        }
        return new BoundColumn(cells, source.values(), source.constant(), source.line());
    }

    private int use(int cell) {
        used.add(cell);
        return cell;
    }

    private void whenFound(String section, String header, IntConsumer then) {
        YamlEntry entry = mapping.entry().get(section).get(header);
        int cell = find(header, entry, entry.keyPlace());
        if (cell >= 0) {
            then.accept(use(cell));
        }
    }

    /** A header of theirs, exactly or with spaces, hyphens and capitals in another way. */
    private int find(String header, YamlEntry entry, Place place) {
        int exact = headers.indexOf(header);
        int cell = exact >= 0 ? exact : normalized(normal(header));
        if (cell < 0) {
            misled = true;
            problems.add(
                    entry.file(),
                    place,
                    header,
                    file + " has no such header",
                    list(headers),
                    Spelling.closest(header, headers));
        }
        return cell;
    }

    private int normalized(String wanted) {
        for (int i = 0; i < headers.size(); i++) {
            if (normal(headers.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private boolean otherDelimiter() {
        for (char other : new char[] {';', '\t', '|', ','}) {
            if (headers.size() == 1 && headers.get(0).indexOf(other) >= 0) {
                problems.add(
                        file,
                        Place.START,
                        headers.get(0),
                        "the header has one cell only",
                        "cells separated by '" + mapping.delimiter() + "', or delimiter: \""
                                + (other == '\t' ? "\\t" : other) + "\" under columns: " + table.id()
                                + ": in organization.yaml",
                        null);
                return true;
            }
        }
        return false;
    }

    private void refuseOthers(Row header) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.get(i);
            boolean again = !seen.add(normal(name));
            if (again && used.contains(normalized(normal(name)))) {
                problems.add(file, header.place(i), name, "the header stands twice", "each header once", null);
            } else if (!used.contains(i) && !mapping.ignoreOthers()) {
                List<String> free = free();
                String near = free.isEmpty() ? null : Spelling.closest(normal(name), free);
                problems.add(
                        file,
                        header.place(i),
                        name.isEmpty() ? null : name,
                        name.isEmpty() ? "the column has no header" : "unknown column",
                        list(free) + "; or other_columns: ignore under columns: " + table.id()
                                + ": in organization.yaml",
                        near);
            }
        }
    }

    /** Our columns that no header stands for yet. */
    private List<String> free() {
        Set<String> taken = used.stream().map(i -> normal(headers.get(i))).collect(Collectors.toSet());
        return table.headers().stream()
                .filter(ours -> !taken.contains(ours))
                .filter(ours -> mapping.columns().keySet().stream()
                        .noneMatch(c -> c.header().equals(ours)))
                .toList();
    }

    private boolean missing(Set<Column> bound) {
        boolean missing = false;
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!used.contains(i)) {
                unused.add(headers.get(i));
            }
        }
        for (Column column : table.required()) {
            if (!bound.contains(column)) {
                missing = true;
                refuseMissing("the column '" + column.header() + "' is missing", column.header(), unused);
            }
        }
        if (!table.oneOf().isEmpty() && table.oneOf().stream().noneMatch(bound::contains)) {
            missing = true;
            String names = table.oneOf().stream().map(Column::header).collect(Collectors.joining(", "));
            refuseMissing("the column that names the job is missing", "one of " + names, unused);
        }
        return missing;
    }

    private void refuseMissing(String message, String expected, List<String> unused) {
        problems.add(
                file,
                Place.START,
                null,
                message,
                expected + " in the header, or mapped under columns: " + table.id() + ": in organization.yaml",
                Spelling.closest(expected, unused));
    }

    private static String list(List<String> names) {
        if (names.isEmpty()) {
            return "no further column";
        }
        int shown = Math.min(names.size(), 16);
        return "one of " + String.join(", ", names.subList(0, shown)) + (names.size() > shown ? ", …" : "");
    }

    private static String normal(String header) {
        return Blanks.strip(header).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
