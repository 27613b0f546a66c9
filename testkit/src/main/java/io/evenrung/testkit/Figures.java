package io.evenrung.testkit;

import io.evenrung.measure.Value;
import org.jspecify.annotations.Nullable;

/** Values as plain numbers, in the unit that limits are in. */
final class Figures {

    private Figures() {}

    /** Null for what is no number, as a text. */
    static @Nullable Double of(@Nullable Value value) {
        if (value instanceof Value.Count count) {
            return (double) count.count();
        }
        if (value instanceof Value.Number number) {
            return number.number();
        }
        if (value instanceof Value.Share share) {
            return share.share();
        }
        if (value instanceof Value.Months months) {
            return months.months();
        }
        return null;
    }
}
