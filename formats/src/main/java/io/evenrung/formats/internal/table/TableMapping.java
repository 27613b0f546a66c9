package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.yaml.YamlEntry;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an export is read as one of our tables; without a mapping, all is as our own files have it.
 *
 * @param entry the mapping in {@code organization.yaml}; one that does not exist where there is none
 * @param file the file, relative to the folder; null for {@code <table>.csv}
 * @param charset its encoding
 * @param delimiter what stands between cells
 * @param notation how it writes numbers and days
 * @param columns where our columns come from, as far as said
 * @param ignoreOthers whether headers that nothing uses are passed over
 * @param only by their header, the values that keep a row
 * @param fromValue by their header, the least number that keeps a row
 * @param blank their headers that leave a row out if blank
 * @param skipDuplicates whether all rows of a duplicated key are left out
 * @param skipUnknownLevel whether rows with a job that is not in levels are left out
 * @param skipUnknownWorker whether references to people who are not in workers are left out
 */
public record TableMapping(
        YamlEntry entry,
        @Nullable String file,
        Charset charset,
        char delimiter,
        Notation notation,
        Map<Column, ColumnSource> columns,
        boolean ignoreOthers,
        Map<String, Set<String>> only,
        Map<String, BigDecimal> fromValue,
        Set<String> blank,
        boolean skipDuplicates,
        boolean skipUnknownLevel,
        boolean skipUnknownWorker) {

    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_16,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    static TableMapping read(Table table, YamlEntry entry) {
        Map<Column, ColumnSource> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            YamlEntry source = entry.get(column.header());
            if (table.has(column) && source.exists()) {
                columns.put(column, ColumnSource.read(source));
            }
        }
        Map<String, Set<String>> only = new LinkedHashMap<>();
        entry.get("only").fields().forEach((header, values) -> only.put(header, kept(values)));
        Map<String, BigDecimal> from = new LinkedHashMap<>();
        entry.get("from_value").fields().forEach((header, least) -> {
            BigDecimal number = least.number();
            if (number != null) {
                from.put(header, number);
            }
        });
        String encoding = entry.get("encoding").text();
        return new TableMapping(
                entry,
                entry.get("file").text(),
                ENCODINGS.getOrDefault(encoding == null ? "utf-8" : encoding, StandardCharsets.UTF_8),
                delimiter(entry.get("delimiter")),
                new Notation(
                        said(entry.get("numbers"), Notation.PLAIN.numbers()),
                        said(entry.get("dates"), Notation.PLAIN.days())),
                columns,
                "ignore".equals(entry.get("other_columns").text()),
                only,
                from,
                entry.get("blank").fields().keySet(),
                "skip_all".equals(entry.get("duplicates").text()),
                "skip".equals(entry.get("unknown_level").text()),
                "skip".equals(entry.get("unknown_worker").text()));
    }

    /** Values that keep a row; an empty one keeps the rows that are blank. */
    private static Set<String> kept(YamlEntry values) {
        Set<String> kept = new LinkedHashSet<>(ColumnSource.texts(values));
        boolean blank = "".equals(values.raw()) || values.items().stream().anyMatch(item -> "".equals(item.raw()));
        if (blank) {
            kept.add("");
        } else if (kept.isEmpty()) {
            values.refuse("no value keeps a row", "at least one value, \"\" for a blank", null);
        }
        return kept;
    }

    /** A delimiter that is no part of what it separates. */
    private static char delimiter(YamlEntry entry) {
        String written = entry.exists() ? entry.raw() : null;
        if (written == null || written.length() != 1) {
            return ',';
        }
        char delimiter = written.charAt(0);
        if (Character.isLetterOrDigit(delimiter) || "\"\r\n.-".indexOf(delimiter) >= 0) {
            entry.refuse("this cannot stand between cells", "a comma, a semicolon, a bar or \"\\t\"", null);
            return ',';
        }
        return delimiter;
    }

    private static String said(YamlEntry entry, String otherwise) {
        String text = entry.text();
        return text == null ? otherwise : text;
    }
}
