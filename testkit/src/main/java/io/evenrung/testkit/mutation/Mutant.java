package io.evenrung.testkit.mutation;

import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.Position;

/**
 * A rule with one part changed, as a slip of its author's pen might have it.
 *
 * @param rule id of the rule
 * @param file where the rule stands, relative to the rule set's folder
 * @param at where the changed part stands
 * @param kind what sort of change it is
 * @param before the constraint or pattern as it is
 * @param after the same with the change; empty where it is left out
 * @param tree the changed rule
 */
public record Mutant(String rule, String file, Position at, Kind kind, String before, String after, DrlRule tree) {

    /** The sorts of changes. */
    public enum Kind {
        /** {@code >} becomes {@code >=}: only a figure at the limit itself tells them apart. */
        BOUNDARY,
        /** {@code >} becomes {@code <}, {@code ==} becomes {@code !=}, {@code &&} becomes {@code ||}. */
        OPERATOR,
        /** A truth becomes its opposite. */
        NEGATION,
        /** A limit becomes a little more or less. */
        LIMIT,
        /** A constraint is left out. */
        CONSTRAINT,
        /** A pattern is left out, or {@code not} and {@code exists} change places. */
        PATTERN
    }

    /** As {@code pay.drl:14:31: 'overlap < $limit' becomes 'overlap <= $limit'}. */
    @Override
    public String toString() {
        return file + ":" + at.line() + ":" + at.column() + ": '" + before + "' "
                + (after.isEmpty() ? "is left out" : "becomes '" + after + "'");
    }
}
