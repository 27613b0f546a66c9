package io.evenrung.formats.internal.table;

import io.evenrung.formats.internal.Days;
import io.evenrung.formats.internal.Notes;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.csv.Row;
import io.evenrung.rules.internal.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table that is being read, as values of our columns. Whatever is no value of its column is refused with its
 * place, and read as absent; {@link #isSound} says whether that has happened. One instance serves a whole table.
 */
public final class TableRow {

    private static final Pattern EITHER_WAY = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000_000);

    private static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(2);

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    private final BoundTable table;
    private final Row row;
    private final TableFile file;
    private final Problems problems;
    private final Notes notes;
    private final Dates dates = new Dates();
    private boolean sound;

    TableRow(BoundTable table, Row row, TableFile file, Problems problems, Notes notes) {
        this.table = table;
        this.row = row;
        this.file = file;
        this.problems = problems;
        this.notes = notes;
    }

    TableRow next() {
        sound = true;
        return this;
    }

    /** Whether nothing in the row has been refused. */
    public boolean isSound() {
        return sound;
    }

    public int line() {
        return row.line();
    }

    public TableFile file() {
        return file;
    }

    /** Whether the file has the column at all. */
    public boolean has(Column column) {
        return table.column(column) != null;
    }

    /** Where the cell of the column stands, or the row if the column comes from no cell. */
    public Place place(Column column) {
        BoundColumn source = table.column(column);
        return source == null || source.cell() < 0 ? new Place(row.line(), 1) : row.place(source.cell());
    }

    /** The text of a cell; null if it is blank. */
    public @Nullable String text(Column column) {
        String text = table.value(row, column);
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isISOControl(text.charAt(i))) {
                    refuse(
                            column,
                            text,
                            "the cell holds a line break or another control character",
                            "plain text",
                            null);
                    return null;
                }
            }
        }
        return text;
    }

    /** The text of a cell that must not be blank; null if it is. */
    public @Nullable String required(Column column) {
        String text = text(column);
        if (text == null && table.value(row, column) == null) {
            refuse(column, null, column.header() + " is blank", "a value in each row", null);
        }
        return text;
    }

    public @Nullable BigDecimal number(Column column) {
        String text = text(column);
        BigDecimal number = text == null ? null : notation().number(text);
        if (text != null && number == null) {
            String expected = "a number as " + notation().numbers();
            refuse(column, text, column.header() + " is no number", expected, Numbers.meant(text));
        }
        return number;
    }

    /** Whether a number may be a small one with three decimals, or a large one with a point between its thousands. */
    public boolean isEitherWay(Column column) {
        String text = text(column);
        return text != null
                && notation().equals(Notation.PLAIN)
                && EITHER_WAY.matcher(text).matches();
    }

    /** A whole number that is not less than a least one. */
    public @Nullable Integer whole(Column column, int least) {
        String text = text(column);
        BigDecimal number = text == null ? null : notation().number(text);
        if (text == null) {
            return null;
        }
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(MOST_COUNTED) > 0) {
            String meant = number == null ? Numbers.meant(text) : null;
            refuse(column, text, column.header() + " is no such count", "a whole number from " + least, meant);
            return null;
        }
        return number.intValue();
    }

    /**
     * A share, from 0 up.
     *
     * @param most the most that can be meant
     */
    public @Nullable Double share(Column column, int most) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        BigDecimal number = notation().number(text);
        String expected = "a share from 0 to " + most;
        if (number == null) {
            boolean percent = text.endsWith("%");
            BigDecimal hundredfold =
                    percent ? notation().number(Blanks.strip(text.substring(0, text.length() - 1))) : null;
            String meant = percent ? hundredth(hundredfold) : Numbers.meant(text);
            refuse(column, text, column.header() + " is no number", expected, meant);
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            // 72 is a percentage; what is just above 1 may be anything
            String meant = number.compareTo(LEAST_PERCENT) < 0 ? null : hundredth(number);
            refuse(column, text, column.header() + " is out of range", expected, meant);
            return null;
        }
        return number.doubleValue();
    }

    /** What a number of percent is as a share; null if there is none that anybody means. */
    private static @Nullable String hundredth(@Nullable BigDecimal percent) {
        return percent == null || percent.signum() < 0 || percent.compareTo(MOST_PERCENT) > 0
                ? null
                : percent.movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    /** What one of some words stands for; null if the cell is blank or holds another word. */
    public <E> @Nullable E word(Column column, Words<E> words) {
        String text = text(column);
        return text == null ? null : word(column, text, words);
    }

    /** What the word of a cell that must not be blank stands for. */
    public <E> @Nullable E requiredWord(Column column, Words<E> words) {
        String text = required(column);
        return text == null ? null : word(column, text, words);
    }

    /** What an item of the cell stands for; null if it is none of the words. */
    public <E> @Nullable E word(Column column, String item, Words<E> words) {
        E meaning = words.meaning(item);
        if (meaning == null) {
            String near = isHeard() ? Spelling.closest(item, words.all()) : null;
            refuse(column, item, "unknown " + column.header(), words.shown(), near);
        }
        return meaning;
    }

    public @Nullable LocalDate date(Column column) {
        return date(column, false);
    }

    /** The day of a cell that must not be blank. */
    public @Nullable LocalDate requiredDate(Column column) {
        return required(column) == null ? null : date(column);
    }

    /**
     * @param orYear whether a bare year will do, meaning its last day
     */
    public @Nullable LocalDate date(Column column, boolean orYear) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDate day = notation().day(text, dates);
        if (day == null && orYear) {
            day = Dates.year(text);
        }
        if (day == null) {
            String expected = "a day as " + notation().days() + (orYear ? ", or a year" : "");
            refuse(column, text, column.header() + " is no date", expected, Dates.meant(text));
        } else if (!Days.isCredible(day)) {
            refuse(column, text, column.header() + " is a day that nobody means", "a day " + Days.RANGE, null);
            return null;
        }
        return day;
    }

    private Notation notation() {
        return file().mapping().notation();
    }

    public @Nullable Boolean flag(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> {
                return true;
            }
            case "no", "false", "0" -> {
                return false;
            }
            default -> {
                refuse(column, text, column.header() + " is neither yes nor no", "yes, no, true, false, 1 or 0", null);
                return null;
            }
        }
    }

    /** The items of a cell, separated by semicolons; null if the cell is blank. */
    public @Nullable List<String> list(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        List<String> items = new ArrayList<>();
        for (String item : text.split(";", -1)) {
            String stripped = Blanks.strip(item);
            if (!stripped.isEmpty()) {
                items.add(stripped);
            }
        }
        return items;
    }

    /** Refuses what stands in a column of this row. */
    public void refuse(
            Column column, @Nullable String value, String message, String expected, @Nullable String suggestion) {
        sound = false;
        problems.add(file.shown(), place(column), value, message, expected, suggestion);
    }

    /** Whether one more problem of this file would still be shown, so that a suggestion is worth looking for. */
    public boolean isHeard() {
        return problems.keeps(file.shown());
    }

    /** Counts this row in a note. */
    public void note(String reason) {
        notes.countRow(file.label(), reason);
    }

    /** What the row says in some columns, in the order in which they are named. */
    public String record(Column... columns) {
        StringBuilder record = new StringBuilder();
        for (Column column : columns) {
            String value = text(column);
            if (value != null) {
                record.append(record.isEmpty() ? "" : ", ")
                        .append(column.header())
                        .append(' ')
                        .append(value);
            }
        }
        return record.toString();
    }
}
