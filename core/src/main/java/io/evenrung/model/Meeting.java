package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gathering beyond a team's own.
 *
 * @param id unique in the organisation
 * @param date when
 * @param kind what it is for
 * @param twoWay share of its time in which anybody may speak; 0 to 1; null where unknown
 */
public record Meeting(
        String id, LocalDate date, Kind kind, @Nullable Double twoWay) {

    /** What people gather for. */
    public enum Kind {
        ALL_HANDS,
        /** Leaders listen. */
        LISTENING_SESSION,
        /** ICs meet ICs. */
        IC_NETWORK
    }

    public Meeting {
        Require.text(id, "meeting id");
        Require.that(
                twoWay == null || (twoWay >= 0 && twoWay <= 1),
                "two-way share of meeting '" + id + "' is " + twoWay + ": it must be from 0 to 1");
    }
}
