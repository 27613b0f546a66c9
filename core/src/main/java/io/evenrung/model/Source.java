package io.evenrung.model;

/**
 * Where a fact was read.
 *
 * @param file name of the file, relative to the organisation's folder
 * @param line 1 or more
 * @param record what stands there, in words that do not change with the order of the rows
 */
public record Source(String file, int line, String record) {

    public Source {
        Require.text(file, "file of a source");
        Require.that(line >= 1, "line of a source is " + line + ": lines start at 1");
        Require.text(record, "record of a source");
    }
}
