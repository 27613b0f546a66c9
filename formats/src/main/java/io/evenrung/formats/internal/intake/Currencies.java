package io.evenrung.formats.internal.intake;

import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Currency codes. */
final class Currencies {

    static final String EXPECTED = "an ISO 4217 code as USD";

    private Currencies() {}

    static @Nullable Currency find(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Only another way of writing a code: of three letters, any other code would be near. */
    static @Nullable String near(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return !upper.equals(code) && find(upper) != null ? upper : null;
    }
}
