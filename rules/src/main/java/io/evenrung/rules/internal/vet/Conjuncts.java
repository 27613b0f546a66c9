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

    /** The operands of one {@code &&} or {@code ||} after the other, from left to right. */
    static List<DrlExpression> chain(Infix infix) {
        List<DrlExpression> operands = new ArrayList<>();
        chain(infix, infix.operator(), operands);
        return operands;
    }

    private static void chain(DrlExpression expression, Infix.Operator operator, List<DrlExpression> into) {
        if (expression instanceof Infix infix && infix.operator() == operator) {
            chain(infix.left(), operator, into);
            chain(infix.right(), operator, into);
        } else {
            into.add(expression);
        }
    }

    /** How long the engine takes to read an expression, which is twice as long for each level of operations. */
    static double weight(DrlExpression expression) {
        if (expression instanceof Infix infix
                && (infix.operator() == Infix.Operator.AND || infix.operator() == Infix.Operator.OR)) {
            List<DrlExpression> chain = chain(infix);
            return weight(chain, 1) * chain.size();
        }
        if (expression instanceof DrlExpression.In in) {
            boolean isFlat = in.values().stream()
                    .allMatch(v -> v instanceof DrlExpression.Text || v instanceof DrlExpression.Field);
            double each = weight(List.of(in.value()), 1) + weight(in.values(), 0);
            return isFlat ? each : each * in.values().size();
        }
        return weight(children(expression), 1);
    }

    private static double weight(List<DrlExpression> parts, double least) {
        return least + 2 * parts.stream().mapToDouble(Conjuncts::weight).sum();
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
