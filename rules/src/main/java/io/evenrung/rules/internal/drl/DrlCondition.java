package io.evenrung.rules.internal.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: a fact of a type for which all constraints are true, or that there is none such, or some.
 *
 * @param quantifier whether the fact is matched, or its presence or absence asked for
 * @param binding the name that the fact is bound to, with its dollar sign; null where it is bound to none
 * @param type the type's name as it is written, usually its simple name
 * @param at where the condition begins
 * @param typeAt where the type stands
 * @param constraints separated by commas; all must be true
 */
public record DrlCondition(
        Quantifier quantifier,
        @Nullable String binding,
        String type,
        Position at,
        Position typeAt,
        List<DrlConstraint> constraints) {

    /** How a pattern is asked for. */
    public enum Quantifier {
        /** {@code $pair : RangeOverlap(…)}: once for each fact. */
        EACH,
        /** {@code exists RangeOverlap(…)}: whether there is any. */
        EXISTS,
        /** {@code not RangeOverlap(…)}: whether there is none. */
        NONE
    }

    /**
     * Part of a pattern: {@code overlap < $limit}, or {@code $limit : value}, which binds and constrains nothing.
     *
     * @param binding the name that the value of the expression is bound to, with its dollar sign; null where it is a test
     * @param expression a test, or the value that is bound
     * @param at where it begins
     */
    public record DrlConstraint(@Nullable String binding, DrlExpression expression, Position at) {}

    public DrlCondition {
        constraints = List.copyOf(constraints);
    }
}
