package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts the fields of one pattern belong to. */
final class Paths {

    private static final Set<Shape.Kind> KEYS = EnumSet.of(Shape.Kind.TEXT, Shape.Kind.CONSTANT, Shape.Kind.RECORD);

    private final Scope scope;
    private final int pattern;

    /**
     * @param pattern which condition of the rule it is, from 0
     */
    Paths(Scope scope, int pattern) {
        this.scope = scope;
        this.pattern = pattern;
    }

    /**
     * A test by which the facts of a pattern are tied to those before.
     *
     * @param own a field of the pattern's own fact
     * @param earlier a field of a fact that an earlier pattern matched
     */
    record Key(DrlExpression own, DrlExpression earlier) {}

    /** The key that a test is; null if it is none. */
    @Nullable
    Key key(DrlExpression test, Typing typing) {
        if (!(test instanceof Infix) || ((Infix) test).operator() != Infix.Operator.EQUAL) {
            return null;
        }
        DrlExpression left = ((Infix) test).left();
        DrlExpression right = ((Infix) test).right();
        Shape shape = typing.of(left);
        if (shape == null || !KEYS.contains(shape.kind())) {
            return null;
        }
        if (isOfThis(left) && isEarlier(right)) {
            return new Key(left, right);
        }
        return isOfThis(right) && isEarlier(left) ? new Key(right, left) : null;
    }

    /**
     * A component of a fact, by which the engine can look it up.
     *
     * @param name of the component
     * @param shape of its value
     * @param pattern which condition of the rule matches the fact
     */
    record Component(String name, Shape shape, int pattern) {}

    /**
     * The component that an expression is; null where it is anything else.
     *
     * @param type of the pattern's own fact
     */
    @Nullable
    Component component(DrlExpression expression, Class<?> type) {
        if (expression instanceof DrlExpression.Name) {
            String name = ((DrlExpression.Name) expression).name();
            if (!name.startsWith("$")) {
                return component(type, name, pattern);
            }
            Scope.Binding binding = scope.get(name);
            return binding != null && binding.path() instanceof DrlExpression.Name
                    ? component(binding.fact(), ((DrlExpression.Name) binding.path()).name(), binding.pattern())
                    : null;
        }
        if (!(expression instanceof DrlExpression.Field)) {
            return null;
        }
        DrlExpression.Field field = (DrlExpression.Field) expression;
        Scope.Binding binding = binding(field.target());
        return binding != null && binding.shape().is(Shape.Kind.FACT)
                ? component(binding.fact(), field.name(), binding.pattern())
                : null;
    }

    private static @Nullable Component component(Class<?> type, String name, int pattern) {
        Shape shape = Members.of(type).get(name);
        return shape != null && Members.components(type).contains(name) ? new Component(name, shape, pattern) : null;
    }

    /** Whether an expression looks at a fact of an earlier pattern; limits are no facts. */
    boolean looksAtEarlier(DrlExpression expression) {
        boolean[] looks = {false};
        Conjuncts.walk(expression, part -> looks[0] |= part instanceof DrlExpression.Name && isEarlier(part));
        return looks[0];
    }

    private boolean isOfThis(DrlExpression expression) {
        DrlExpression root = root(expression);
        Scope.Binding binding = binding(root);
        return isOwn(expression) || binding != null && binding.pattern() == pattern;
    }

    private boolean isEarlier(DrlExpression expression) {
        Scope.Binding binding = binding(root(expression));
        return binding != null && binding.pattern() < pattern && binding.limit() == null;
    }

    private Scope.@Nullable Binding binding(DrlExpression expression) {
        return expression instanceof DrlExpression.Name ? scope.get(((DrlExpression.Name) expression).name()) : null;
    }

    /** Whether an expression is a field of the pattern's own fact, or of a record in such a field. */
    static boolean isOwn(DrlExpression expression) {
        DrlExpression root = root(expression);
        if (root instanceof DrlExpression.This) {
            return !(expression instanceof DrlExpression.This);
        }
        return root instanceof DrlExpression.Name
                && !((DrlExpression.Name) root).name().startsWith("$")
                && !Character.isUpperCase(((DrlExpression.Name) root).name().charAt(0));
    }

    private static DrlExpression root(DrlExpression expression) {
        DrlExpression root = expression;
        while (true) {
            if (root instanceof DrlExpression.Field) {
                root = ((DrlExpression.Field) root).target();
            } else if (root instanceof DrlExpression.Call
                    && ((DrlExpression.Call) root).target() instanceof DrlExpression.This) {
                root = ((DrlExpression.Call) root).target();
            } else {
                return root;
            }
        }
    }

    /** The text of {@code rule == "…"}; null where a constraint is not that. */
    static DrlExpression.@Nullable Text limitId(DrlConstraint constraint) {
        if (constraint.binding() != null || !(constraint.expression() instanceof Infix)) {
            return null;
        }
        Infix infix = (Infix) constraint.expression();
        boolean isRule = infix.operator() == Infix.Operator.EQUAL
                && infix.left() instanceof DrlExpression.Name
                && ((DrlExpression.Name) infix.left()).name().equals("rule");
        return isRule && infix.right() instanceof DrlExpression.Text ? (DrlExpression.Text) infix.right() : null;
    }
}
