package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the expressions of one pattern for the engine: calls of {@link Operators}, names of members that exist, and texts that
 * hold nothing a parser could mistake. No word of the author's gets into it in any other way.
 */
final class ExpressionText {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9 _.,:/-]*");
    private static final String CALL = Operators.class.getSimpleName() + ".";

    private final Typing typing;
    private final Scope scope;
    private final int pattern;

    ExpressionText(Typing typing, Scope scope, int pattern) {
        this.typing = typing;
        this.scope = scope;
        this.pattern = pattern;
    }

    /** The name by which the engine knows the fact of a pattern. */
    static String fact(int pattern) {
        return "$fact" + pattern;
    }

    /** The name by which the engine knows the limit of a pattern. */
    static String limit(int pattern) {
        return "$limit" + pattern;
    }

    /** A call that is true or false, whatever is known. */
    static String test(String truth, boolean isPossible) {
        return CALL + (isPossible ? "possible(" : "certain(") + truth + ")";
    }

    static String isNull(String value) {
        return CALL + "isNull(" + value + ")";
    }

    String of(DrlExpression expression) {
        if (expression instanceof DrlExpression.Text) {
            return text(((DrlExpression.Text) expression).text());
        }
        if (expression instanceof DrlExpression.Number) {
            return number(((DrlExpression.Number) expression).number());
        }
        if (expression instanceof DrlExpression.Truth) {
            return Boolean.toString(((DrlExpression.Truth) expression).truth());
        }
        if (expression instanceof DrlExpression.Name) {
            return name((DrlExpression.Name) expression);
        }
        if (expression instanceof DrlExpression.Field) {
            DrlExpression.Field field = (DrlExpression.Field) expression;
            return typing.constants(field.target()) != null ? text(field.name()) : member(field.target(), field.name());
        }
        if (expression instanceof DrlExpression.Call) {
            return call((DrlExpression.Call) expression);
        }
        if (expression instanceof DrlExpression.Prefix) {
            DrlExpression.Prefix prefix = (DrlExpression.Prefix) expression;
            boolean isNot = prefix.operator() == DrlExpression.Prefix.Operator.NOT;
            return CALL + (isNot ? "not(" : "negative(") + of(prefix.operand()) + ")";
        }
        if (expression instanceof DrlExpression.In) {
            DrlExpression.In in = (DrlExpression.In) expression;
            String any = any(of(in.value()), in.values());
            return in.isNegated() ? CALL + "not(" + any + ")" : any;
        }
        if (expression instanceof Infix) {
            return infix((Infix) expression);
        }
        throw new IllegalArgumentException("'" + Words.of(expression) + "' is no value");
    }

    private String name(DrlExpression.Name name) {
        if (!name.name().startsWith("$")) {
            return name.name() + "()";
        }
        Scope.Binding binding = scope.get(name.name());
        if (binding == null) {
            throw new IllegalArgumentException("nothing is bound to '" + name.name() + "'");
        }
        if (binding.limit() != null) {
            return limit(binding.pattern());
        }
        if (binding.path() == null) {
            return fact(binding.pattern());
        }
        return path(binding.path(), binding.pattern() == pattern ? "" : fact(binding.pattern()) + ".");
    }

    private String member(DrlExpression target, String name) {
        if (target instanceof DrlExpression.This) {
            return name + "()";
        }
        Shape shape = typing.of(target);
        if (shape != null && shape.is(Shape.Kind.FACT)) {
            return of(target) + "." + name + "()";
        }
        return CALL + "part(" + of(target) + ", \"" + name + "\")";
    }

    /**
     * A bound field, as seen from a pattern.
     *
     * @param owner before the fields of the fact that it belongs to: the fact's name and a dot, or nothing
     */
    private static String path(DrlExpression path, String owner) {
        if (path instanceof DrlExpression.Name) {
            return owner + ((DrlExpression.Name) path).name() + "()";
        }
        DrlExpression target = path instanceof DrlExpression.Call
                ? ((DrlExpression.Call) path).target()
                : ((DrlExpression.Field) path).target();
        String name = path instanceof DrlExpression.Call
                ? ((DrlExpression.Call) path).method()
                : ((DrlExpression.Field) path).name();
        return target instanceof DrlExpression.This
                ? owner + name + "()"
                : CALL + "part(" + path(target, owner) + ", \"" + name + "\")";
    }

    private String call(DrlExpression.Call call) {
        Shape shape = typing.of(call.target());
        Methods.Method method = shape == null ? null : Methods.find(shape, call.method());
        if (method == null) {
            return member(call.target(), call.method());
        }
        StringBuilder text =
                new StringBuilder(CALL).append(method.operator()).append('(').append(of(call.target()));
        call.arguments().forEach(argument -> text.append(", ").append(of(argument)));
        return text.append(')').toString();
    }

    private String any(String value, List<DrlExpression> among) {
        if (among.stream().allMatch(this::isLiteral)) {
            String texts = among.stream().map(ExpressionText::literal).collect(Collectors.joining(Operators.BETWEEN));
            return CALL + "oneOf(" + value + ", " + text(texts) + ")";
        }
        List<String> tests = among.stream()
                .map(one -> one instanceof DrlExpression.Null
                        ? isNull(value)
                        : CALL + "equal(" + value + ", " + of(one) + ")")
                .toList();
        return halves("or", tests);
    }

    private boolean isLiteral(DrlExpression expression) {
        return expression instanceof DrlExpression.Text
                || expression instanceof DrlExpression.Field field && typing.constants(field.target()) != null;
    }

    private static String literal(DrlExpression expression) {
        return expression instanceof DrlExpression.Text text ? text.text() : ((DrlExpression.Field) expression).name();
    }

    /** One operator between many operands. Halves keep the nesting shallow: reading it takes twice as long for each level. */
    private static String halves(String operator, List<String> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int half = operands.size() / 2;
        return CALL + operator + "(" + halves(operator, operands.subList(0, half)) + ", "
                + halves(operator, operands.subList(half, operands.size())) + ")";
    }

    private String infix(Infix infix) {
        if (infix.left() instanceof DrlExpression.Null || infix.right() instanceof DrlExpression.Null) {
            DrlExpression value = infix.left() instanceof DrlExpression.Null ? infix.right() : infix.left();
            String isNull = isNull(of(value));
            return infix.operator() == Infix.Operator.EQUAL ? isNull : CALL + "not(" + isNull + ")";
        }
        if (infix.operator() == Infix.Operator.OR || infix.operator() == Infix.Operator.AND) {
            return halves(
                    infix.operator() == Infix.Operator.OR ? "or" : "and",
                    Conjuncts.chain(infix).stream().map(this::of).toList());
        }
        String left = of(infix.left());
        String right = of(infix.right());
        switch (infix.operator()) {
            case OR:
            case AND:
                throw new IllegalStateException("chains are written above");
            case EQUAL:
                return CALL + "equal(" + left + ", " + right + ")";
            case UNEQUAL:
                return CALL + "not(" + CALL + "equal(" + left + ", " + right + "))";
            case LESS:
                return CALL + "less(" + left + ", " + right + ")";
            case AT_MOST:
                return CALL + "atMost(" + left + ", " + right + ")";
            case GREATER:
                return CALL + "less(" + right + ", " + left + ")";
            case AT_LEAST:
                return CALL + "atMost(" + right + ", " + left + ")";
            case MATCHES:
                return CALL + "matches(" + left + ", " + right + ")";
            case NOT_MATCHES:
                return CALL + "not(" + CALL + "matches(" + left + ", " + right + "))";
            case CONTAINS:
                return CALL + "contains(" + left + ", " + right + ")";
            case NOT_CONTAINS:
                return CALL + "not(" + CALL + "contains(" + left + ", " + right + "))";
            case MEMBER_OF:
                return CALL + "contains(" + right + ", " + left + ")";
            case NOT_MEMBER_OF:
                return CALL + "not(" + CALL + "contains(" + right + ", " + left + "))";
            case PLUS:
                return CALL + "plus(" + left + ", " + right + ")";
            case MINUS:
                return CALL + "minus(" + left + ", " + right + ")";
            case TIMES:
                return CALL + "times(" + left + ", " + right + ")";
            case DIVIDED:
                return CALL + "over(" + left + ", " + right + ")";
            case MODULO:
                return CALL + "modulo(" + left + ", " + right + ")";
        }
        throw new IllegalArgumentException("there is no operator " + infix.operator());
    }

    private static String number(BigDecimal number) {
        String digits = number.toPlainString();
        // a whole number would be an int, and too large for one
        return digits.indexOf('.') < 0 ? digits + ".0" : digits;
    }

    private static String text(String text) {
        if (HARMLESS.matcher(text).matches()) {
            return "\"" + text + "\"";
        }
        StringBuilder digits = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            digits.append(String.format(Locale.ROOT, "%04x", (int) text.charAt(i)));
        }
        return CALL + "text(\"" + digits + "\")";
    }
}
