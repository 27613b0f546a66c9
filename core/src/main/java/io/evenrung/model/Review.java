package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of one person's work.
 *
 * @param worker id of the worker who was judged
 * @param date end of the review cycle
 * @param kind by whom
 * @param rating the higher the better, on the organisation's own scale; null where none was given
 * @param low whether the rating is one that the organisation holds to be low; null where unknown
 * @param action whether a consequence followed: a plan, coaching, a change of role; null where unknown
 */
public record Review(
        String worker,
        LocalDate date,
        Kind kind,
        @Nullable Double rating,
        @Nullable Boolean low,
        @Nullable Boolean action) {

    /** Who judges whom. */
    public enum Kind {
        /** The manager judges the person. */
        APPRAISAL,
        /** The reports judge their manager. */
        UPWARD,
        /** The start of a formal improvement plan. */
        IMPROVEMENT_PLAN
    }

    public Review {
        Require.text(worker, "worker of a review");
        Require.that(rating == null || Double.isFinite(rating), "a rating is no number");
    }
}
