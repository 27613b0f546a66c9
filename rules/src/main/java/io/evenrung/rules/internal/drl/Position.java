package io.evenrung.rules.internal.drl;

/**
 * A place in a rule file.
 *
 * @param line 1 or more
 * @param column character of that line, 1 or more
 */
public record Position(int line, int column) {}
