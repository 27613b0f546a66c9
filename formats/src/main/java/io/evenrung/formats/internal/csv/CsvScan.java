package io.evenrung.formats.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over the rows of a file once, the header being the first of them, and says where the file is broken. */
public final class CsvScan {

    /** Characters that a cell may have. */
    static final int LARGEST_CELL = 1_000_000;

    private CsvScan() {}

    /**
     * @param rows takes one row after the other; blank lines are left out
     * @return whether the file could be read to its end
     */
    public static boolean scan(CsvFile file, Problems problems, Consumer<Row> rows) {
        Row row = new Row();
        try {
            if (Files.isDirectory(file.path())) {
                problems.add(file.shown(), Place.START, null, "this is a folder", "a CSV file", null);
                return false;
            }
            if (!Files.isRegularFile(file.path())) {
                // a pipe would keep us waiting, and a file is read twice
                problems.add(file.shown(), Place.START, null, "this is no regular file", "a CSV file", null);
                return false;
            }
            String notText = StrictText.notText(file.path(), file.charset());
            if (notText != null) {
                String expected = "text in " + file.charset().name()
                        + ": export it as CSV, or say its encoding under columns: in organization.yaml";
                problems.add(file.shown(), Place.START, null, notText, expected, null);
                return false;
            }
            try (Reader text = StrictText.open(file.path(), file.charset());
                    CsvReader<Row> reader = CsvReader.builder()
                            .fieldSeparator(file.delimiter())
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .allowUnclosedQuote(false)
                            .maxBufferSize(LARGEST_CELL)
                            .build(row, text)) {
                reader.forEach(rows);
            }
            return true;
        } catch (UncheckedIOException | IOException | CsvParseException e) {
            explain(file, row, e, problems);
            return false;
        }
    }

    private static void explain(CsvFile file, Row row, Exception thrown, Problems problems) {
        if (cause(thrown, CharacterCodingException.class) != null) {
            encoding(file, problems);
            return;
        }
        Place here = row.place(row.count());
        CsvParseException parse = cause(thrown, CsvParseException.class);
        String said = parse == null ? "" : String.valueOf(parse.getMessage());
        if (said.contains("maximum buffer size")) {
            String expected = "a cell of at most " + LARGEST_CELL
                    + " characters (a quotation mark that is never closed makes one cell of all that follows)";
            problems.add(file.shown(), here, null, "the cell is too large", expected, null);
        } else if (said.contains("Unclosed quote")) {
            String expected = "a second quotation mark at the end of the cell that begins here";
            problems.add(file.shown(), here, null, "a quotation mark is never closed", expected, null);
        } else if (said.contains("after closing quote")) {
            String expected =
                    "the delimiter after a closing quotation mark, and quotation marks within a quoted cell doubled";
            problems.add(file.shown(), here, null, "text follows a closing quotation mark", expected, null);
        } else {
            problems.add(file.shown(), Place.START, null, "the file cannot be read", "a file that can be read", null);
        }
    }

    private static void encoding(CsvFile file, Problems problems) {
        Place fault = null;
        try {
            fault = StrictText.firstFault(file.path(), file.charset());
        } catch (IOException e) {
            // it could be read a moment ago: the first line has to do
            fault = Place.START;
        }
        String expected = file.charset().name() + ", or the right encoding under columns: in organization.yaml";
        String name = file.charset().name();
        problems.add(
                file.shown(), fault == null ? Place.START : fault, null, "a byte here is not " + name, expected, null);
    }

    private static <E extends Exception> @Nullable E cause(Throwable thrown, Class<E> type) {
        Throwable at = thrown;
        Throwable innermost = null;
        while (at != null) {
            innermost = type.isInstance(at) ? at : innermost;
            at = at.getCause();
        }
        return innermost == null ? null : type.cast(innermost);
    }
}
