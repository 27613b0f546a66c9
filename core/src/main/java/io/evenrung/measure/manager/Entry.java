package io.evenrung.measure.manager;

import io.evenrung.model.MoveTerms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody was made a manager.
 *
 * @param day first day as a manager
 * @param end first day as a manager no longer; null where that is not known to have come
 * @param terms of the move
 */
record Entry(LocalDate day, @Nullable LocalDate end, MoveTerms terms) {

    /** Whether so many days after the first have passed by the as-of date, and the person was a manager on all of them. */
    boolean ranFor(int days, LocalDate asOf) {
        LocalDate last = day.plusDays(days);
        return last.isBefore(asOf) && (end == null || end.isAfter(last));
    }
}
