package io.evenrung.formats.internal.text;

import io.evenrung.finding.Severity;

/** How a line stands out on a terminal that has colours. Nothing is said by colour alone. */
public enum Ink {
    PLAIN(""),
    HEADING("1"),
    CRITICAL("1;31"),
    MAJOR("1;33"),
    MINOR("1;36"),
    FAINT("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    public static Ink of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> CRITICAL;
            case MAJOR -> MAJOR;
            case MINOR -> MINOR;
            case INFO -> HEADING;
        };
    }

    public String on(String line) {
        return this == PLAIN || line.isEmpty() ? line : "\u001b[" + code + "m" + line + "\u001b[0m";
    }
}
