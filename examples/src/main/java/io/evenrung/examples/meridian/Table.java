package io.evenrung.examples.meridian;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A CSV file that is written row by row. Meridian's values hold no commas, quotes or line ends. */
final class Table implements Closeable {

    private final BufferedWriter out;
    private final int columns;

    Table(Path folder, String name, String... header) {
        try {
            this.out = Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.columns = header.length;
        row((Object[]) header);
    }

    /** Null is a blank cell. */
    void row(@Nullable Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row has " + cells.length + " cells for " + columns + " columns");
        }
        try {
            for (int i = 0; i < cells.length; i++) {
                if (i > 0) {
                    out.write(',');
                }
                Object cell = cells[i];
                if (cell != null) {
                    out.write(cell instanceof Boolean yes ? (yes ? "yes" : "no") : cell.toString());
                }
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
