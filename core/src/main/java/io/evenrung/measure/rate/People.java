package io.evenrung.measure.rate;

import org.jspecify.annotations.Nullable;

/** Counts distinct people of each track. All that is added of one person comes one after the other. */
final class People {

    private @Nullable String lastIc;
    private @Nullable String lastManager;
    private long ics;
    private long managers;

    void add(String worker, boolean isIc) {
        if (isIc && !worker.equals(lastIc)) {
            lastIc = worker;
            ics++;
        } else if (!isIc && !worker.equals(lastManager)) {
            lastManager = worker;
            managers++;
        }
    }

    long count(boolean ofIcs) {
        return ofIcs ? ics : managers;
    }

    boolean areOfBothTracks() {
        return ics > 0 && managers > 0;
    }
}
