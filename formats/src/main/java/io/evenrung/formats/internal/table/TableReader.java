package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.Notes;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.csv.CsvFile;
import io.evenrung.formats.internal.csv.CsvScan;
import io.evenrung.formats.internal.csv.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table: binds its header, leaves out the rows that the mapping leaves out, and hands on the others.
 *
 * <p>The steps of leaving out come in this order: only, blank, duplicates, from_value. A job that is not in levels comes
 * last, and is for whoever takes the row.
 */
final class TableReader {

    private final TableFile file;
    private final Problems problems;
    private final Notes notes;

    TableReader(TableFile file, Problems problems, Notes notes) {
        this.file = file;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * @return whether no row was lost: each was handed on, or left out because the mapping says so
     */
    boolean read(Consumer<TableRow> rows) {
        Set<String> duplicated = file.mapping().skipDuplicates() ? duplicated() : Set.of();
        Pass pass = new Pass(problems, (table, row) -> new Keeping(table, row, duplicated, rows));
        boolean whole = CsvScan.scan(csv(), problems, pass);
        if (whole && !pass.begun) {
            problems.add(file.shown(), Place.START, null, "the file is empty", "a header row", null);
        }
        return whole && pass.each != null && !pass.hasLost;
    }

    private CsvFile csv() {
        return new CsvFile(
                file.path(),
                file.shown(),
                file.mapping().charset(),
                file.mapping().delimiter());
    }

    /** Keys that stand more than once; whatever is wrong is left to the pass that follows. */
    private Set<String> duplicated() {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        Problems unheard = new Problems();
        CsvScan.scan(csv(), unheard, new Pass(unheard, (table, row) -> () -> {
            String key = table.leftOut(row) == null ? table.key(row) : null;
            if (key != null && !seen.add(key)) {
                again.add(key);
            }
        }));
        return again;
    }

    private interface Begin {
        Runnable on(BoundTable table, Row row);
    }

    /** One walk over the file: the header first, then every row that is as wide as it. */
    private final class Pass implements Consumer<Row> {

        private final Problems heard;
        private final Begin begin;
        private @Nullable BoundTable table;
        private @Nullable Runnable each;
        private boolean begun;
        private boolean hasLost;

        Pass(Problems heard, Begin begin) {
            this.heard = heard;
            this.begin = begin;
        }

        @Override
        public void accept(Row row) {
            if (!begun) {
                begun = true;
                table = new HeaderBinder(file.table(), file.mapping(), file.shown(), heard).bind(row);
                each = table == null ? null : begin.on(table, row);
            } else if (table != null && each != null) {
                if (row.count() == table.width()) {
                    each.run();
                } else {
                    hasLost = true;
                    Place place = row.count() > table.width() ? row.place(table.width()) : new Place(row.line(), 1);
                    String message = "the row has " + row.count() + (row.count() == 1 ? " cell" : " cells");
                    heard.add(file.shown(), place, null, message, table.width() + " cells, as in the header", null);
                }
            }
        }
    }

    /** Decides on each row whether it is kept. */
    private final class Keeping implements Runnable {

        private final BoundTable table;
        private final Row row;
        private final Set<String> duplicated;
        private final Consumer<TableRow> rows;
        private final TableRow values;
        private final Map<String, Integer> lines = new HashMap<>();

        Keeping(BoundTable table, Row row, Set<String> duplicated, Consumer<TableRow> rows) {
            this.table = table;
            this.row = row;
            this.duplicated = duplicated;
            this.rows = rows;
            this.values = new TableRow(table, row, file, problems, notes);
        }

        @Override
        public void run() {
            values.next();
            String leftOut = table.leftOut(row);
            String key = table.key(row);
            if (leftOut == null && key != null && duplicated.contains(key)) {
                leftOut = "left out: duplicate " + table.keyName();
            }
            if (leftOut == null && isBelow()) {
                return;
            }
            if (leftOut != null) {
                values.note(leftOut);
                return;
            }
            refuseRepeated(key);
            rows.accept(values);
        }

        private void refuseRepeated(@Nullable String key) {
            Integer first = key == null || file.mapping().skipDuplicates() ? null : lines.putIfAbsent(key, row.line());
            if (first != null) {
                Column column = file.table().key().get(0);
                values.refuse(
                        column,
                        table.value(row, column),
                        "duplicate " + table.keyName() + ": line " + first + " has it too",
                        "it once",
                        null);
            }
        }

        /** Whether a number is below the least one; the row is then counted in a note, or refused if there is no number. */
        private boolean isBelow() {
            for (BoundTable.From from : table.from()) {
                String text = Blanks.strip(row.cell(from.cell()));
                BigDecimal number = Numbers.parse(text);
                if (number == null) {
                    Place place = row.place(from.cell());
                    String message = from.header() + " is no number";
                    problems.add(file.shown(), place, text, message, "a number, as from_value asks", null);
                    return true;
                }
                if (number.compareTo(from.least()) < 0) {
                    values.note("left out: " + from.header() + " is below "
                            + from.least().toPlainString());
                    return true;
                }
            }
            return false;
        }
    }
}
