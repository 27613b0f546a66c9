package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Where one line of the forest plot is drawn.
 *
 * @param gap what is drawn
 * @param point place of the estimate, in per cent
 * @param pointSide off the axis the estimate is drawn as an arrow
 * @param interval null where there is none
 * @param margin null where the rule has none
 */
record GapLine(
        Gap gap,
        double point,
        Axis.Side pointSide,
        @Nullable Span interval,
        @Nullable Span margin) {

    static GapLine of(Gap gap, Axis axis) {
        return new GapLine(
                gap,
                axis.at(gap.estimate()),
                axis.side(gap.estimate()),
                Span.interval(gap.low(), gap.high(), axis),
                Span.margin(gap.marginLow(), gap.marginHigh(), axis));
    }
}
