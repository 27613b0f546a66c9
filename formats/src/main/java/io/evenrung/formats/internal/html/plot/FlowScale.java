package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Flow;
import io.evenrung.formats.internal.chart.Heads;
import java.util.List;
import java.util.stream.Stream;

/**
 * How thick a band is.
 *
 * @param most moves of the thickest band
 */
record FlowScale(long most) {

    /** Pixels of the thickest band. */
    static final double THICKEST = 44;

    /** Families are drawn on the scale of the organisation unless their bands were thinner than this, in pixels. */
    private static final double TOO_THIN = 11;

    static FlowScale of(List<Flow> flows) {
        return new FlowScale(flows.stream()
                .flatMap(f -> Stream.of(f.intoManagement(), f.back()))
                .filter(h -> h.state() == Heads.State.KNOWN)
                .mapToLong(Heads::count)
                .max()
                .orElse(0));
    }

    /** One scale for all families, so that they compare: this one, or one of their own where they are many and small. */
    FlowScale forFamilies(List<Flow> families) {
        FlowScale own = of(families);
        boolean isTooThin = THICKEST * own.most() < TOO_THIN * most;
        return isTooThin || own.most() > most ? own : this;
    }

    /** Pixels; 0 for nobody and where the number is not shown. */
    double thickness(Heads heads) {
        return heads.state() == Heads.State.KNOWN && most > 0 ? THICKEST * heads.count() / most : 0;
    }

    /** Pixels of the thicker of both bands. */
    double thickest(Flow flow) {
        return Math.max(thickness(flow.intoManagement()), thickness(flow.back()));
    }
}
