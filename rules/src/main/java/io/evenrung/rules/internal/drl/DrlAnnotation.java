package io.evenrung.rules.internal.drl;

/**
 * An annotation of a rule: {@code @title("…")}, {@code @severity(MAJOR)} or {@code @threshold(0.05)}.
 *
 * @param name without the at sign
 * @param at where the at sign stands
 * @param value the text of a string without its quotes and escapes, or a name or number as it is written
 * @param isText whether the value was a string
 * @param valueAt where the value stands; of a string, its opening quote
 */
public record DrlAnnotation(String name, Position at, String value, boolean isText, Position valueAt) {}
