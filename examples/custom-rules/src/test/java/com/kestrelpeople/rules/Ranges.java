package com.kestrelpeople.rules;

import io.evenrung.model.PayRange;
import java.time.LocalDate;

/** What tests say of pay ranges. */
final class Ranges {

    private Ranges() {}

    static PayRange since(PayRange range, LocalDate day) {
        return new PayRange(range.payZone(), range.minimum(), range.midpoint(), range.maximum(), day);
    }

    /** Whether the maximum is more than 160 % of the minimum, in whole numbers and so without rounding. */
    static boolean isWide(PayRange range) {
        return range.minimum() != null
                && range.maximum() != null
                && range.maximum().minor() * 10 > range.minimum().minor() * 16;
    }
}
