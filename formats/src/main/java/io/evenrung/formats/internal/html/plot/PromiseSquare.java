package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.PromiseKeeping;
import io.evenrung.finding.PromiseKeeping.Standing;
import java.util.List;

/**
 * One square of the matrix.
 *
 * @param standing what became of the promises in it
 * @param principles their ids, in the order of the table
 */
record PromiseSquare(Standing standing, List<String> principles) {

    PromiseSquare {
        principles = List.copyOf(principles);
    }

    static PromiseSquare of(Standing standing, List<PromiseKeeping> promises) {
        return new PromiseSquare(
                standing,
                promises.stream()
                        .filter(p -> p.standing() == standing)
                        .map(PromiseKeeping::principle)
                        .toList());
    }

    String title() {
        return switch (standing) {
            case KEPT -> "Kept";
            case PAPER_ONLY -> "Paper only";
            case INFORMAL -> "Informal";
            case ABSENT -> "Absent";
            case UNDECIDED -> "Undecided";
        };
    }

    String meaning() {
        return switch (standing) {
            case KEPT -> "written and lived";
            case PAPER_ONLY -> "written, not lived";
            case INFORMAL -> "lived, not written";
            case ABSENT -> "neither written nor lived";
            case UNDECIDED -> "one side or both cannot be decided";
        };
    }

    String sign() {
        return switch (standing) {
            case KEPT -> "=";
            case PAPER_ONLY, INFORMAL, ABSENT -> "≠";
            case UNDECIDED -> "?";
        };
    }

    /** The class of the style sheet that colours it. */
    String style() {
        return switch (standing) {
            case KEPT -> "h";
            case PAPER_ONLY, ABSENT -> "v";
            case INFORMAL -> "i";
            case UNDECIDED -> "u";
        };
    }
}
