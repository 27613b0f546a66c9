package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the mapping says that one of our columns comes from.
 *
 * @param headers their headers, whose cells are joined by a space; empty for a constant or the line number
 * @param values their values and ours; others are kept as they are
 * @param constant what every row has, empty where the column is to stay blank; null for none
 * @param line whether the value is the row's line number
 * @param entry where the mapping says so
 */
record ColumnSource(
        List<String> headers,
        Map<String, String> values,
        @Nullable String constant,
        boolean line,
        YamlEntry entry) {

    ColumnSource {
        headers = List.copyOf(headers);
        values = Map.copyOf(values);
    }

    static ColumnSource read(YamlEntry entry) {
        if (!entry.isMapping()) {
            return new ColumnSource(texts(entry), Map.of(), null, false, entry);
        }
        Map<String, String> values = new TreeMap<>();
        entry.get("values").fields().forEach((theirs, ours) -> {
            String text = ours.text();
            values.put(theirs.strip(), text == null ? "" : text);
        });
        boolean line = Boolean.TRUE.equals(entry.get("line").flag());
        String constant = constant(entry.get("constant"));
        List<String> headers = texts(entry.get("column"));
        int ways = (headers.isEmpty() ? 0 : 1) + (line ? 1 : 0) + (constant == null ? 0 : 1);
        if (ways != 1) {
            entry.refuse("the mapping of a column is not clear", "one of column, constant and line: true", null);
        }
        return new ColumnSource(headers, values, constant, line, entry);
    }

    /** An empty text is one, too: it keeps a header of theirs that happens to be one of ours from being read. */
    private static @Nullable String constant(YamlEntry entry) {
        String raw = entry.raw();
        return raw != null && raw.isBlank() ? "" : entry.text();
    }

    /** A text, or a list of texts. */
    static List<String> texts(YamlEntry entry) {
        List<String> texts = new ArrayList<>();
        String single = entry.text();
        if (single != null) {
            texts.add(single);
        }
        for (YamlEntry item : entry.items()) {
            String text = item.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}
