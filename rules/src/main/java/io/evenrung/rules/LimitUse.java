package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How the condition of a rule looks at a limit. */
final class LimitUse {

    private static final String LIMIT = "Limit";

    private LimitUse() {}

    /** Whether a condition is one on a limit, and not on a fact. */
    static boolean isLimit(DrlCondition condition) {
        return condition.type().equals(LIMIT) || condition.type().equals(Limit.class.getName());
    }

    static boolean isUsed(DrlRule rule, String limit) {
        return binding(rule, limit).isPresent();
    }

    /**
     * On which side of a limit a measure must lie not to meet the condition: at most where it asks for {@code measure > $limit}.
     * None where that cannot be told, both where it looks at it both ways.
     */
    static Set<Limit.Bound> bounds(DrlRule rule, String limit) {
        Set<Limit.Bound> bounds = EnumSet.noneOf(Limit.Bound.class);
        binding(rule, limit).ifPresent(binding -> {
            for (DrlCondition condition : rule.conditions()) {
                boolean isMet = condition.quantifier() != Quantifier.NONE;
                condition.constraints().forEach(c -> collect(c.expression(), binding, isMet, bounds));
            }
        });
        return bounds;
    }

    /** The name to which a rule binds the value of a limit. */
    private static Optional<String> binding(DrlRule rule, String limit) {
        return rule.conditions().stream()
                .filter(LimitUse::isLimit)
                .filter(condition -> condition.constraints().stream().anyMatch(c -> names(c, limit)))
                .flatMap(condition -> condition.constraints().stream())
                .map(DrlConstraint::binding)
                .flatMap(binding -> Optional.ofNullable(binding).stream())
                .findFirst();
    }

    private static boolean names(DrlConstraint constraint, String limit) {
        return constraint.expression() instanceof DrlExpression.Infix test
                && test.operator() == DrlExpression.Infix.Operator.EQUAL
                && (isText(test.left(), limit) || isText(test.right(), limit));
    }

    private static boolean isText(DrlExpression expression, String wanted) {
        return expression instanceof DrlExpression.Text text && text.text().equals(wanted);
    }

    private static void collect(DrlExpression expression, String binding, boolean isMet, Set<Limit.Bound> bounds) {
        if (expression instanceof DrlExpression.Prefix prefix) {
            collect(prefix.operand(), binding, !isMet, bounds);
        } else if (expression instanceof DrlExpression.Infix infix) {
            switch (infix.operator()) {
                case AND, OR -> {
                    collect(infix.left(), binding, isMet, bounds);
                    collect(infix.right(), binding, isMet, bounds);
                }
                case GREATER, AT_LEAST -> compared(infix, binding, isMet ? 1 : -1, bounds);
                case LESS, AT_MOST -> compared(infix, binding, isMet ? -1 : 1, bounds);
                default -> {
                    // tells no side
                }
            }
        }
    }

    /**
     * @param sense 1 where the left side being greater meets the condition, -1 where its being less does
     */
    private static void compared(DrlExpression.Infix test, String binding, int sense, Set<Limit.Bound> bounds) {
        int side = sense * (sign(test.right(), binding) - sign(test.left(), binding));
        if (side != 0) {
            bounds.add(side > 0 ? Limit.Bound.AT_MOST : Limit.Bound.AT_LEAST);
        }
    }

    /** 1 where an expression grows with the binding, -1 where it falls, 0 where it does not hold it. */
    private static int sign(DrlExpression expression, String binding) {
        if (expression instanceof DrlExpression.Name name) {
            return name.name().equals(binding) ? 1 : 0;
        }
        if (expression instanceof DrlExpression.Prefix prefix) {
            return -sign(prefix.operand(), binding);
        }
        if (expression instanceof DrlExpression.Infix infix) {
            return switch (infix.operator()) {
                case PLUS, TIMES -> Integer.signum(sign(infix.left(), binding) + sign(infix.right(), binding));
                case MINUS, DIVIDED -> Integer.signum(sign(infix.left(), binding) - sign(infix.right(), binding));
                default -> 0;
            };
        }
        return 0;
    }
}
