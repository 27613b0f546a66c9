package io.evenrung.formats.internal.html.plot;

import org.jspecify.annotations.Nullable;

/**
 * From one place on an axis to another.
 *
 * @param from in per cent
 * @param fromSide whether it begins off the axis
 * @param to in per cent, not below {@code from}
 * @param toSide whether it ends off the axis
 */
record Span(double from, Axis.Side fromSide, double to, Axis.Side toSide) {

    /** Null where either end is not known. */
    static @Nullable Span interval(@Nullable Double low, @Nullable Double high, Axis axis) {
        return low == null || high == null ? null : of(low, high, axis);
    }

    /** Null where there is no bound; a side without a bound reaches to the end of the axis. */
    static @Nullable Span margin(@Nullable Double low, @Nullable Double high, Axis axis) {
        return low == null && high == null
                ? null
                : of(low == null ? axis.low() : low, high == null ? axis.high() : high, axis);
    }

    private static Span of(double low, double high, Axis axis) {
        return new Span(axis.at(low), axis.side(low), axis.at(high), axis.side(high));
    }
}
