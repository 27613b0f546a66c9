package io.evenrung.formats.internal.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Supplied;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How facts of one kind become a table: its columns, in the order of the file, and what each holds of a fact. A column that is
 * blank in every row is left out, unless the table is none without it.
 */
final class Sheet<T> {

    private record Field<T>(Column column, Function<T, @Nullable String> cell) {}

    private final Table table;
    private final List<Field<T>> fields;

    private Sheet(Table table, List<Field<T>> fields) {
        this.table = table;
        this.fields = List.copyOf(fields);
    }

    static <T> Sheet<T> of(Table table) {
        return new Sheet<>(table, List.of());
    }

    Sheet<T> text(Column column, Function<T, @Nullable String> cell) {
        if (!table.has(column) || columns().contains(column)) {
            throw new IllegalArgumentException(table.id() + " has no such column, or has it already: " + column);
        }
        List<Field<T>> more = new ArrayList<>(fields);
        more.add(new Field<>(column, cell));
        return new Sheet<>(table, more);
    }

    Sheet<T> date(Column column, Function<T, @Nullable LocalDate> day) {
        return spelt(column, day, LocalDate::toString);
    }

    Sheet<T> flag(Column column, Function<T, @Nullable Boolean> flag) {
        return spelt(column, flag, Cells::flag);
    }

    Sheet<T> word(Column column, Function<T, ? extends @Nullable Enum<?>> constant) {
        return spelt(column, constant, Cells::word);
    }

    Sheet<T> whole(Column column, Function<T, @Nullable Integer> count) {
        return spelt(column, count, Object::toString);
    }

    Sheet<T> number(Column column, Function<T, @Nullable Double> number) {
        return spelt(column, number, known -> Cells.number(known, column.header() + " in " + table.id()));
    }

    Sheet<T> amount(Column column, Function<T, @Nullable Money> money) {
        return spelt(column, money, known -> Cells.amount(known.amount()));
    }

    /** The currency of the amounts of a row, which must be one. */
    Sheet<T> currency(Function<T, @Nullable Money> money) {
        return spelt(Column.CURRENCY, money, known -> known.currency().getCurrencyCode());
    }

    Sheet<T> list(Column column, Function<T, @Nullable List<String>> items) {
        return text(column, fact -> Cells.list(items.apply(fact), column.header() + " in " + table.id()));
    }

    /** The rung of a fact, told by family, track and level. */
    Sheet<T> rung(Column family, Column track, Column level, Function<T, @Nullable LevelId> rung) {
        return spelt(family, rung, LevelId::family)
                .spelt(track, rung, LevelId::track)
                .spelt(level, rung, LevelId::code);
    }

    Table table() {
        return table;
    }

    Set<Column> columns() {
        Set<Column> columns = new LinkedHashSet<>();
        fields.forEach(field -> columns.add(field.column()));
        return columns;
    }

    /** Writes the table into a folder; none if the facts were not supplied. */
    void write(Supplied<T> facts, Path folder) throws IOException {
        if (facts.isAbsent()) {
            return;
        }
        List<Field<T>> written = fields.stream()
                .filter(field -> isNeeded(field.column())
                        || facts.stream().anyMatch(fact -> field.cell().apply(fact) != null))
                .toList();
        try (BufferedWriter text =
                        Files.newBufferedWriter(folder.resolve(table.id() + ".csv"), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    written.stream().map(field -> field.column().header()).toList());
            for (T fact : facts) {
                csv.writeRecord(written.stream().map(field -> cell(field, fact)).toList());
            }
        }
    }

    /** Columns without which the intake refuses the table, even if it has no rows. */
    private boolean isNeeded(Column column) {
        Set<Column> choice = columns();
        choice.retainAll(table.oneOf());
        return table.required().contains(column)
                || (!choice.isEmpty() && choice.iterator().next() == column);
    }

    private static <T> String cell(Field<T> field, T fact) {
        String cell = field.cell().apply(fact);
        return cell == null ? "" : cell;
    }

    private <V> Sheet<T> spelt(
            Column column, Function<T, ? extends @Nullable V> value, Function<V, @Nullable String> spelling) {
        return text(column, fact -> {
            V known = value.apply(fact);
            return known == null ? null : spelling.apply(known);
        });
    }
}
