package io.evenrung.cli;

import java.util.Locale;

/** Forms of a report. */
enum Format {
    TEXT,
    JSON,
    HTML,
    MARKDOWN,
    SARIF,
    JUNIT,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one. */
    static final class Converter extends Choice<Format> {

        Converter() {
            super(values());
        }
    }
}
