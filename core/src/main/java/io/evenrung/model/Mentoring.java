package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's request for a mentor, and what came of it.
 *
 * @param mentee id of the worker who asked
 * @param asked when
 * @param target the level that the mentee wants to grow into; null where unknown
 * @param mentor id of the worker who became the mentor; null where none was found
 */
public record Mentoring(
        String mentee,
        LocalDate asked,
        @Nullable LevelId target,
        @Nullable String mentor) {

    public Mentoring {
        Require.text(mentee, "mentee");
        Require.optionalText(mentor, "mentor");
    }
}
