package io.evenrung.finding;

/** How grave a violation is, from the least to the gravest. */
public enum Severity {
    INFO,
    MINOR,
    MAJOR,
    CRITICAL
}
