package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/** What the records of this package refuse, each refusal naming the field and the value. */
final class Require {

    private Require() {}

    /** A name or identifier: not blank, no control characters. */
    static String text(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is empty: give it a value");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(
                        field + " holds a control character at position " + i + ": remove it");
            }
        }
        return value;
    }

    /** The same of a thing that has an id. There may be millions: their names are put together for a refusal alone. */
    static void text(@Nullable String value, String field, String id) {
        if (value == null || value.isBlank() || hasControl(value)) {
            text(value, field + " '" + id + "'");
        }
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable String optionalText(@Nullable String value, String field) {
        return value == null ? null : text(value, field);
    }

    static int notNegative(int value, String field) {
        if (value < 0) {
            throw new IllegalArgumentException(field + " is " + value + ": it must be 0 or more");
        }
        return value;
    }

    static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
