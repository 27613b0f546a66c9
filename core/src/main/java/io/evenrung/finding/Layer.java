package io.evenrung.finding;

/** Which side of an organisation a rule looks at. */
public enum Layer {
    /** Policy as written. */
    POLICY,
    /** Practice as lived. */
    PRACTICE
}
