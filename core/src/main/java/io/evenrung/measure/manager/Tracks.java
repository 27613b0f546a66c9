package io.evenrung.measure.manager;

import io.evenrung.model.TrackKind;
import org.jspecify.annotations.Nullable;

/** The low reviews of either track over all strata, and how far those of which something is not known could change their rates. */
final class Tracks {

    /** One track: how many low reviews were followed by action, how many were not, and of how many that is not known. */
    private static final class Counted {
        private long acted;
        private long idle;
        private long open;

        private double least() {
            return (double) acted / (acted + idle + open);
        }

        private double most() {
            return (double) (acted + open) / (acted + idle + open);
        }
    }

    private final Counted ics = new Counted();
    private final Counted managers = new Counted();

    void add(@Nullable TrackKind kind, boolean followed) {
        Counted track = of(kind);
        if (track != null) {
            track.acted += followed ? 1 : 0;
            track.idle += followed ? 0 : 1;
        }
    }

    void open(@Nullable TrackKind kind) {
        Counted track = of(kind);
        if (track != null) {
            track.open++;
        }
    }

    /** How many reviews of either track there are of which something is not known. */
    long open() {
        return ics.open + managers.open;
    }

    /** Whether what is not known could make the rates of both tracks the same. */
    boolean mayBeEqual() {
        return open() > 0 && ics.least() <= managers.most() && managers.least() <= ics.most();
    }

    private @Nullable Counted of(@Nullable TrackKind kind) {
        return kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? ics : kind == TrackKind.MANAGEMENT ? managers : null;
    }
}
