package io.evenrung.formats.internal.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.evenrung.formats.internal.Place;
import java.util.Arrays;

/**
 * The cells of the row that is being read. One instance serves a whole file, since a large one has millions of rows; keep
 * the cells, not the row.
 */
public final class Row extends AbstractBaseCsvCallbackHandler<Row> {

    /** More columns than any export has; the cells beyond are counted, not kept. */
    private static final int MOST_CELLS = 5000;

    private String[] cells = new String[32];
    private boolean[] quoted = new boolean[32];
    private int line = 1;
    private int count;

    Row() {}

    /** How many cells the row has. */
    public int count() {
        return count;
    }

    public String cell(int index) {
        return cells[index];
    }

    /** The line on which the row begins. */
    public int line() {
        return line;
    }

    /** Where a cell begins, or would begin if the row had one more. */
    public Place place(int index) {
        int atLine = line;
        int column = 1;
        for (int i = 0; i < Math.min(index, Math.min(count, MOST_CELLS)); i++) {
            String cell = cells[i];
            column += quoted[i] ? 3 : 1;
            for (int at = 0; at < cell.length(); at++) {
                char c = cell.charAt(at);
                if (c == '\n' || (c == '\r' && !(at + 1 < cell.length() && cell.charAt(at + 1) == '\n'))) {
                    atLine++;
                    // what is left of this cell is its closing quote and the delimiter
                    column = 3;
                } else if (c == '"' && quoted[i]) {
                    column += 2;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
        }
        return new Place(atLine, column);
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = Math.toIntExact(startingLine);
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        if (index < MOST_CELLS) {
            if (index == cells.length) {
                cells = Arrays.copyOf(cells, index * 2);
                quoted = Arrays.copyOf(quoted, index * 2);
            }
            cells[index] = new String(buffer, offset, length);
            quoted[index] = isQuoted;
        }
        count = index + 1;
    }

    @Override
    protected Row buildRecord() {
        return this;
    }
}
