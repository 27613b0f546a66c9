package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk with one person that was put on record.
 *
 * @param worker id of the worker
 * @param date when
 * @param topic what about
 * @param preference the track that the person said to prefer; null where the talk recorded none
 */
public record Conversation(
        String worker,
        LocalDate date,
        Topic topic,
        @Nullable Preference preference) {

    /** What a talk can be about. */
    public enum Topic {
        /** What the person wishes for the own career. */
        WISHES,
        /** Early feedback to somebody new in a job. */
        CHECK_IN,
        COACHING,
        APPRAISAL,
        /** The plan of what comes next. */
        PLAN,
        FEEDBACK
    }

    /** Where somebody wants to go. */
    public enum Preference {
        INDIVIDUAL_CONTRIBUTOR,
        MANAGEMENT,
        UNDECIDED
    }

    public Conversation {
        Require.text(worker, "worker of a conversation");
    }
}
