package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something published within the organisation about a person's advancement or work.
 *
 * @param id unique in the organisation
 * @param date when
 * @param kind what was announced
 * @param worker id of the worker it is about; null where unknown
 */
public record Announcement(
        String id, LocalDate date, Kind kind, @Nullable String worker) {

    /** What is announced. */
    public enum Kind {
        PROMOTION,
        /** A story of somebody's success or path. */
        STORY
    }

    public Announcement {
        Require.text(id, "announcement id");
        Require.optionalText(worker, "worker of an announcement");
    }
}
