package io.evenrung.testkit.mutation;

import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Call;
import io.evenrung.rules.internal.drl.DrlExpression.Field;
import io.evenrung.rules.internal.drl.DrlExpression.In;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Prefix;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.ArrayList;
import java.util.List;

/** Rules with one part changed. Two parts may look alike: they are told apart by where they stand. */
final class TreeEdit {

    private TreeEdit() {}

    static DrlRule renamed(DrlRule rule, String id) {
        return new DrlRule(id, rule.at(), rule.annotations(), rule.conditions(), rule.reported(), rule.reportedAt());
    }

    static DrlRule without(DrlRule rule, DrlCondition dropped) {
        return with(
                rule, rule.conditions().stream().filter(c -> !c.equals(dropped)).toList());
    }

    static DrlRule replaced(DrlRule rule, DrlCondition old, DrlCondition other) {
        return with(
                rule,
                rule.conditions().stream().map(c -> c.equals(old) ? other : c).toList());
    }

    private static DrlRule with(DrlRule rule, List<DrlCondition> conditions) {
        return new DrlRule(rule.id(), rule.at(), rule.annotations(), conditions, rule.reported(), rule.reportedAt());
    }

    static DrlCondition asked(DrlCondition condition, Quantifier quantifier) {
        return new DrlCondition(
                quantifier,
                condition.binding(),
                condition.type(),
                condition.at(),
                condition.typeAt(),
                condition.constraints());
    }

    static DrlCondition without(DrlCondition condition, DrlConstraint dropped) {
        return with(
                condition,
                condition.constraints().stream().filter(c -> !c.equals(dropped)).toList());
    }

    static DrlCondition replaced(DrlCondition condition, DrlConstraint old, DrlExpression part, DrlExpression other) {
        List<DrlConstraint> constraints = new ArrayList<>();
        for (DrlConstraint constraint : condition.constraints()) {
            constraints.add(
                    constraint.equals(old)
                            ? new DrlConstraint(old.binding(), replaced(old.expression(), part, other), old.at())
                            : constraint);
        }
        return with(condition, constraints);
    }

    private static DrlCondition with(DrlCondition condition, List<DrlConstraint> constraints) {
        return new DrlCondition(
                condition.quantifier(),
                condition.binding(),
                condition.type(),
                condition.at(),
                condition.typeAt(),
                constraints);
    }

    static DrlExpression replaced(DrlExpression whole, DrlExpression part, DrlExpression other) {
        if (whole.equals(part)) {
            return other;
        } else if (whole instanceof Infix infix) {
            return new Infix(
                    infix.operator(),
                    replaced(infix.left(), part, other),
                    replaced(infix.right(), part, other),
                    infix.at());
        } else if (whole instanceof In in) {
            return new In(
                    replaced(in.value(), part, other), replaced(in.values(), part, other), in.isNegated(), in.at());
        } else if (whole instanceof Prefix prefix) {
            return new Prefix(prefix.operator(), replaced(prefix.operand(), part, other), prefix.at());
        } else if (whole instanceof Field field) {
            return new Field(replaced(field.target(), part, other), field.name(), field.isNullSafe(), field.at());
        } else if (whole instanceof Call call) {
            return new Call(
                    replaced(call.target(), part, other),
                    call.method(),
                    replaced(call.arguments(), part, other),
                    call.isNullSafe(),
                    call.at());
        }
        return whole;
    }

    private static List<DrlExpression> replaced(List<DrlExpression> all, DrlExpression part, DrlExpression other) {
        return all.stream().map(one -> replaced(one, part, other)).toList();
    }

    /** The expression and everything within it. */
    static List<DrlExpression> parts(DrlExpression whole) {
        List<DrlExpression> parts = new ArrayList<>(List.of(whole));
        if (whole instanceof Infix infix) {
            parts.addAll(parts(infix.left()));
            parts.addAll(parts(infix.right()));
        } else if (whole instanceof In in) {
            parts.addAll(parts(in.value()));
            in.values().forEach(value -> parts.addAll(parts(value)));
        } else if (whole instanceof Prefix prefix) {
            parts.addAll(parts(prefix.operand()));
        } else if (whole instanceof Field field) {
            parts.addAll(parts(field.target()));
        } else if (whole instanceof Call call) {
            parts.addAll(parts(call.target()));
            call.arguments().forEach(argument -> parts.addAll(parts(argument)));
        }
        return parts;
    }
}
