package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of level of one person.
 *
 * @param worker id of the worker
 * @param effective first day on the new level
 * @param from the level left; null for a hire
 * @param to the level entered; null for an exit
 * @param terms pay, scope and grounds of the change
 */
public record Move(
        String worker,
        LocalDate effective,
        @Nullable LevelId from,
        @Nullable LevelId to,
        MoveTerms terms) {

    public Move {
        Require.text(worker, "worker of a move");
        if (from == null && to == null) {
            throw new IllegalArgumentException("a move on " + effective + " has neither a level from nor a level to");
        }
    }

    /** A move on terms of which nothing is known. */
    public Move(String worker, LocalDate effective, @Nullable LevelId from, @Nullable LevelId to) {
        this(worker, effective, from, to, MoveTerms.unknown());
    }

    public Move withTerms(MoveTerms known) {
        return new Move(worker, effective, from, to, known);
    }
}
