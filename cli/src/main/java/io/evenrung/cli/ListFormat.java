package io.evenrung.cli;

import java.util.Locale;

/** Forms of the list of rules. */
enum ListFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one. */
    static final class Converter extends Choice<ListFormat> {

        Converter() {
            super(values());
        }
    }
}
