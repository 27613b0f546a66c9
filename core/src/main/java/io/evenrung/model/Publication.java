package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the IC track is made official.
 *
 * @param audience who can read it
 * @param reviewed when it was last reviewed; null where that is not recorded
 */
public record Publication(Audience audience, @Nullable LocalDate reviewed) {

    /** Who can read the ladder. */
    public enum Audience {
        ALL_STAFF,
        MANAGERS,
        HUMAN_RESOURCES,
        NOBODY
    }
}
