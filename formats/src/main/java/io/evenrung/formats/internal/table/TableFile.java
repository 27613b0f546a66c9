package io.evenrung.formats.internal.table;

import java.nio.file.Path;

/**
 * The file in which a table stands.
 *
 * @param table which table
 * @param path where the file is
 * @param shown the name under which the user knows it: relative to the folder, or as written in the mapping
 * @param mapping how it is read
 */
public record TableFile(Table table, Path path, String shown, TableMapping mapping) {

    /** The name in reports: that of the file alone where it stands outside of the folder. */
    public String name() {
        Path name = path.getFileName();
        boolean outside = shown.startsWith("..") || Path.of(shown).isAbsolute();
        return outside && name != null ? name.toString() : shown;
    }

    /** Table and file, as {@code snapshots (panel.csv)}. */
    public String label() {
        return table.id() + " (" + name() + ")";
    }
}
