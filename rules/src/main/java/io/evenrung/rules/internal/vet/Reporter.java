package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.Position;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Takes what is wrong with a rule, each with where it stands. */
@FunctionalInterface
interface Reporter {

    /**
     * @param at where
     * @param message what is wrong
     * @param expected what would be right
     * @param suggestion what was probably meant; null where nothing is near
     */
    void report(Position at, String message, String expected, @Nullable String suggestion);

    default void report(Position at, String message, String expected) {
        report(at, message, expected, null);
    }

    /** Reports a number that stands in a condition; its shape where it may. */
    default @Nullable Shape number(DrlExpression.Number number) {
        report(
                number.at(),
                "the number " + Words.of(number) + " stands in a condition",
                "a declared limit: @threshold(…) @unit(\"…\") @origin(…) or @also(\"…\"), and Limit(rule == \"…\","
                        + " $limit : value)");
        return null;
    }

    /** Reports a name that is not known. */
    default void unknown(Position at, String message, String expected, String written, Collection<String> known) {
        report(at, message, expected, Spelling.closest(written, known));
    }
}
