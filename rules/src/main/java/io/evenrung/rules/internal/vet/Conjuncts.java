package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes conditions apart. */
final class Conjuncts {

    private Conjuncts() {}

    /** All tests of a pattern that must be true, whether a comma or {@code &&} stands between them. */
    static List<DrlExpression> of(DrlCondition condition) {
        List<DrlExpression> tests = new ArrayList<>();
        for (DrlCondition.DrlConstraint constraint : condition.constraints()) {
            if (constraint.binding() == null) {
                split(constraint.expression(), tests);
            }
        }
        return tests;
    }

    private static void split(DrlExpression expression, List<DrlExpression> into) {
        if (expression instanceof Infix && ((Infix) expression).operator() == Infix.Operator.AND) {
            split(((Infix) expression).left(), into);
            split(((Infix) expression).right(), into);
        } else {
            into.add(expression);
        }
    }

    /** Calls back for an expression and all within it. */
    static void walk(DrlExpression expression, Consumer<DrlExpression> visitor) {
        visitor.accept(expression);
        children(expression).forEach(child -> walk(child, visitor));
    }

    /** Whether more than so many operations lie within one another. Looks no deeper than that. */
    static boolean isDeeper(DrlExpression expression, int than) {
        if (than < 0) {
            return true;
        }
        for (DrlExpression child : children(expression)) {
            if (isDeeper(child, than - 1)) {
                return true;
            }
        }
        return false;
    }

    private static List<DrlExpression> children(DrlExpression expression) {
        if (expression instanceof Infix) {
            return List.of(((Infix) expression).left(), ((Infix) expression).right());
        }
        if (expression instanceof DrlExpression.Prefix) {
            return List.of(((DrlExpression.Prefix) expression).operand());
        }
        if (expression instanceof DrlExpression.Field) {
            return List.of(((DrlExpression.Field) expression).target());
        }
        List<DrlExpression> children = new ArrayList<>();
        if (expression instanceof DrlExpression.Call) {
            children.add(((DrlExpression.Call) expression).target());
            children.addAll(((DrlExpression.Call) expression).arguments());
        } else if (expression instanceof DrlExpression.In) {
            children.add(((DrlExpression.In) expression).value());
            children.addAll(((DrlExpression.In) expression).values());
        }
        return children;
    }
}
