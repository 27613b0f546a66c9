package io.evenrung.rules.language;

/** What a custom rule set may use. Immutable. */
public final class Capabilities {

    private static final Capabilities STANDARD = new Capabilities();

    private Capabilities() {}

    /** Everything that is documented. */
    public static Capabilities standard() {
        return STANDARD;
    }
}
