package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.internal.vet.Shape.Kind;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.Capabilities.Bound;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the shapes of the expressions of one pattern, and what does not fit in them. */
final class Typing {

    private final Class<?> fact;
    private final Scope scope;
    private final SortedMap<String, Class<?>> constants;
    private final Capabilities capabilities;
    private final Reporter problems;

    /**
     * @param fact the type that the pattern stands on
     * @param scope the names bound before
     * @param constants the enums there are, by name
     * @param capabilities what may be used
     * @param problems takes what does not fit
     */
    Typing(
            Class<?> fact,
            Scope scope,
            SortedMap<String, Class<?>> constants,
            Capabilities capabilities,
            Reporter problems) {
        this.fact = fact;
        this.scope = scope;
        this.constants = constants;
        this.capabilities = capabilities;
        this.problems = problems;
    }

    /** The shape of an expression; null if something was wrong with it, which has been reported then. */
    @Nullable
    Shape of(DrlExpression expression) {
        if (expression instanceof DrlExpression.Text) {
            return text((DrlExpression.Text) expression);
        }
        if (expression instanceof DrlExpression.Truth) {
            return Shape.TRUTH;
        }
        if (expression instanceof DrlExpression.Null) {
            return Shape.NOTHING;
        }
        if (expression instanceof DrlExpression.Number) {
            return problems.number((DrlExpression.Number) expression);
        }
        if (expression instanceof DrlExpression.This) {
            return Shape.fact(fact);
        }
        if (expression instanceof DrlExpression.Name) {
            return name((DrlExpression.Name) expression);
        }
        if (expression instanceof DrlExpression.Field) {
            return field((DrlExpression.Field) expression);
        }
        if (expression instanceof DrlExpression.Call) {
            return call((DrlExpression.Call) expression);
        }
        if (expression instanceof DrlExpression.Prefix) {
            return prefix((DrlExpression.Prefix) expression);
        }
        if (expression instanceof DrlExpression.In) {
            return in((DrlExpression.In) expression);
        }
        return new Operands(this, capabilities, problems).of((DrlExpression.Infix) expression);
    }

    /** The same, where it must be true or false. */
    @Nullable
    Shape truth(DrlExpression expression) {
        Shape shape = of(expression);
        if (shape != null && !shape.is(Kind.TRUTH)) {
            problems.report(
                    expression.at(),
                    "'" + Words.of(expression) + "' is " + shape.words() + " and no condition",
                    "something that is true or false, as a comparison");
            return null;
        }
        return shape;
    }

    /** The type of an enum that an expression names; null if it names none. */
    @Nullable
    Class<?> constants(DrlExpression expression) {
        if (expression instanceof DrlExpression.Name) {
            String name = ((DrlExpression.Name) expression).name();
            return Members.of(fact).containsKey(name) ? null : constants.get(name);
        }
        if (expression instanceof DrlExpression.Field) {
            DrlExpression.Field field = (DrlExpression.Field) expression;
            return field.target() instanceof DrlExpression.Name
                    ? constants.get(((DrlExpression.Name) field.target()).name() + "." + field.name())
                    : null;
        }
        return null;
    }

    private Shape text(DrlExpression.Text text) {
        int most = capabilities.most(Bound.TEXT);
        if (text.text().length() > most) {
            problems.report(
                    text.at(),
                    "the text has " + text.text().length() + " characters",
                    "at most " + most + " characters");
        }
        return Shape.TEXT;
    }

    private @Nullable Shape name(DrlExpression.Name name) {
        if (name.name().startsWith("$")) {
            Scope.Binding binding = scope.use(name.name());
            if (binding == null && scope.isLost(name.name())) {
                return null;
            }
            if (binding == null) {
                problems.unknown(
                        name.at(),
                        "nothing is bound to '" + name.name() + "'",
                        scope.names().isEmpty()
                                ? "a name bound before, as $limit in Limit(rule == \"…\", $limit : value)"
                                : "one of " + new TreeSet<>(scope.names()),
                        name.name(),
                        scope.names());
                return null;
            }
            return binding.shape();
        }
        if (constants.containsKey(name.name()) && !Members.of(fact).containsKey(name.name())) {
            problems.report(
                    name.at(),
                    "'" + name.name() + "' is a type and no value",
                    Shape.constant(type(constants, name.name())).words() + ", as " + name.name() + ".…");
            return null;
        }
        return member(fact, name.name(), name.at());
    }

    private static Class<?> type(Map<String, Class<?>> constants, String name) {
        Class<?> type = constants.get(name);
        if (type == null) {
            throw new IllegalArgumentException("there is no type '" + name + "'");
        }
        return type;
    }

    private @Nullable Shape field(DrlExpression.Field field) {
        Class<?> constant = constants(field.target());
        if (constant != null) {
            return constant(constant, field);
        }
        if (constants(field) != null) {
            problems.report(field.at(), "'" + Words.of(field) + "' is a type and no value", "one of its constants");
            return null;
        }
        if (field.target() instanceof DrlExpression.Name) {
            String name = ((DrlExpression.Name) field.target()).name();
            if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
                noConstants(name, field.target().at());
                return null;
            }
        }
        return nested(field.target(), field.name(), field.at());
    }

    private void noConstants(String name, Position at) {
        List<String> longer = constants.keySet().stream()
                .filter(known -> known.endsWith("." + name))
                .toList();
        if (longer.isEmpty()) {
            problems.unknown(
                    at,
                    "there is no type '" + name + "' with constants",
                    "one of " + String.join(", ", constants.keySet()),
                    name,
                    constants.keySet());
        } else {
            problems.report(
                    at, "'" + name + "' is more than one type", "one of " + String.join(", ", longer), longer.get(0));
        }
    }

    private @Nullable Shape constant(Class<?> type, DrlExpression.Field field) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        if (!names.contains(field.name())) {
            problems.unknown(
                    field.at(),
                    type.getSimpleName() + " has no constant '" + field.name() + "'",
                    "one of " + String.join(", ", names),
                    field.name(),
                    names);
            return null;
        }
        return Shape.constant(type);
    }

    private @Nullable Shape nested(DrlExpression target, String name, Position at) {
        Shape of = of(target);
        if (of == null) {
            return null;
        }
        if (!of.is(Kind.RECORD) && !of.is(Kind.FACT)) {
            problems.report(
                    at,
                    "'" + Words.of(target) + "' is " + of.words() + " and has no field '" + name + "'",
                    Methods.expected(of, capabilities));
            return null;
        }
        Shape member = member(of.type(), name, at);
        return member == null ? null : member.nullable(of.isNullable());
    }

    private @Nullable Shape member(Class<?> of, String name, Position at) {
        SortedMap<String, Shape> members = Members.of(of);
        Shape shape = members.get(name);
        if (shape == null) {
            problems.unknown(
                    at,
                    of.getSimpleName() + " has no '" + name + "'",
                    "one of " + String.join(", ", members.keySet()),
                    name,
                    members.keySet());
        }
        return shape;
    }

    private @Nullable Shape call(DrlExpression.Call call) {
        Shape of = of(call.target());
        if (of == null) {
            return null;
        }
        if (of.is(Kind.FACT) || of.is(Kind.RECORD)) {
            if (!call.arguments().isEmpty()) {
                problems.report(
                        call.at(),
                        of.type().getSimpleName() + " has no method '" + call.method() + "' that takes anything",
                        "one of " + String.join(", ", Members.of(of.type()).keySet()));
                return null;
            }
            Shape member = member(of.type(), call.method(), call.at());
            return member == null ? null : member.nullable(of.isNullable());
        }
        return Methods.call(call, of, this, capabilities, problems);
    }

    private @Nullable Shape prefix(DrlExpression.Prefix prefix) {
        boolean isNot = prefix.operator() == DrlExpression.Prefix.Operator.NOT;
        allowed(isNot ? "!" : "-", prefix.at());
        Shape operand = of(prefix.operand());
        if (operand == null) {
            return null;
        }
        Shape wanted = isNot ? Shape.TRUTH : Shape.NUMBER;
        if (operand.kind() != wanted.kind()) {
            problems.report(
                    prefix.operand().at(),
                    "'" + Words.of(prefix.operand()) + "' is " + operand.words(),
                    wanted.words() + " after '" + (isNot ? "!" : "-") + "'");
            return null;
        }
        return wanted.nullable(operand.isNullable());
    }

    private @Nullable Shape in(DrlExpression.In in) {
        allowed("in", in.at());
        Shape value = of(in.value());
        if (in.values().isEmpty()) {
            problems.report(in.at(), "nothing is in an empty list", "at least one value between the parentheses");
            return null;
        }
        int most = capabilities.most(Bound.VALUES);
        if (in.values().size() > most) {
            problems.report(in.at(), in.values().size() + " values stand in the list", "at most " + most + " values");
            return null;
        }
        boolean isNullable = value != null && value.isNullable();
        boolean fits = value != null;
        for (DrlExpression one : in.values()) {
            Shape shape = of(one);
            if (shape == null || value == null) {
                fits = false;
            } else if (!equality(in.value(), value, one, shape)) {
                fits = false;
            } else {
                isNullable |= shape.isNullable() && !shape.is(Kind.NOTHING);
            }
        }
        return fits ? Shape.TRUTH.nullable(isNullable) : null;
    }

    /** Whether the values of two expressions can be equal; reports why not. */
    boolean equality(DrlExpression left, Shape leftShape, DrlExpression right, Shape rightShape) {
        boolean isNull = leftShape.is(Kind.NOTHING) || rightShape.is(Kind.NOTHING);
        Shape value = leftShape.is(Kind.NOTHING) ? rightShape : leftShape;
        if (isNull && !value.isNullable()) {
            DrlExpression tested = leftShape.is(Kind.NOTHING) ? right : left;
            problems.report(
                    tested.at(),
                    "'" + Words.of(tested) + "' is always known, so comparing it with null says nothing",
                    "no comparison with null here");
            return false;
        }
        if (isNull) {
            return true;
        }
        if (!leftShape.mixesWith(rightShape) || leftShape.is(Kind.FACT) || leftShape.is(Kind.LIST)) {
            problems.report(
                    right.at(),
                    "'" + Words.of(left) + "' is " + leftShape.words() + " and '" + Words.of(right) + "' is "
                            + rightShape.words() + ": they are never equal",
                    wanted(leftShape, rightShape),
                    constant(leftShape, right));
            return false;
        }
        return true;
    }

    private static String wanted(Shape left, Shape right) {
        if (left.is(Kind.FACT) || left.is(Kind.LIST)) {
            return "a field of it, or contains and memberOf for lists";
        }
        return left.words() + " on both sides, or " + right.words() + " on both";
    }

    private static @Nullable String constant(Shape left, DrlExpression right) {
        if (!left.is(Kind.CONSTANT) || !(right instanceof DrlExpression.Text)) {
            return null;
        }
        Collection<String> names = Arrays.stream(left.type().getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toList());
        String meant = Spelling.closest(((DrlExpression.Text) right).text(), names);
        return meant == null ? null : left.type().getSimpleName() + "." + meant;
    }

    /** Reports an operator that was taken away. */
    void allowed(String operator, Position at) {
        if (!capabilities.allowsOperator(operator)) {
            problems.report(at, "the operator '" + operator + "' may not be used here", "another way to say it");
        }
    }
}
