package io.evenrung.formats.internal.csv;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file of delimited text.
 *
 * @param path where it is
 * @param shown the name under which the user knows it
 * @param charset its encoding
 * @param delimiter what stands between its cells
 */
public record CsvFile(Path path, String shown, Charset charset, char delimiter) {}
