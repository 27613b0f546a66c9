package io.evenrung.cli;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Severity;
import java.util.Locale;

/** From which severity on a violation makes the command fail. */
enum Gate {
    INFO,
    MINOR,
    MAJOR,
    CRITICAL,
    NEVER;

    /** How many violations are at or above it. */
    long stops(Audit audit) {
        if (this == NEVER) {
            return 0;
        }
        Severity least = Severity.valueOf(name());
        return audit.violations().stream()
                .filter(v -> v.rule().severity().compareTo(least) >= 0)
                .count();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one. */
    static final class Converter extends Choice<Gate> {

        Converter() {
            super(values());
        }
    }
}
