package io.evenrung.formats.internal;

/**
 * Where something begins in a file.
 *
 * @param line 1 or more
 * @param column in characters, 1 or more
 */
public record Place(int line, int column) {

    public static final Place START = new Place(1, 1);
}
