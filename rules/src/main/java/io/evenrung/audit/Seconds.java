package io.evenrung.audit;

import java.math.BigDecimal;
import java.time.Duration;

/** A length of time in the words of a message. */
final class Seconds {

    private Seconds() {}

    /** As {@code 60 s} or {@code 0.25 s}. */
    static String of(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
