package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlExpression.Call;
import io.evenrung.rules.internal.drl.DrlExpression.Field;
import io.evenrung.rules.internal.drl.DrlExpression.In;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Name;
import io.evenrung.rules.internal.drl.DrlExpression.Null;
import io.evenrung.rules.internal.drl.DrlExpression.Number;
import io.evenrung.rules.internal.drl.DrlExpression.Prefix;
import io.evenrung.rules.internal.drl.DrlExpression.Text;
import io.evenrung.rules.internal.drl.DrlExpression.This;
import io.evenrung.rules.internal.drl.DrlExpression.Truth;
import io.evenrung.rules.internal.drl.Problems.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions. From loose to tight: {@code ||}, {@code &&}, comparisons (of which no two stand in a row), {@code + -},
 * {@code * / %}, {@code ! -} before an operand, {@code .field}.
 */
final class ExpressionParser {

    private static final Map<String, Infix.Operator> COMPARISONS = Map.of(
            "==", Infix.Operator.EQUAL,
            "!=", Infix.Operator.UNEQUAL,
            "<", Infix.Operator.LESS,
            "<=", Infix.Operator.AT_MOST,
            ">", Infix.Operator.GREATER,
            ">=", Infix.Operator.AT_LEAST,
            "matches", Infix.Operator.MATCHES,
            "contains", Infix.Operator.CONTAINS,
            "memberOf", Infix.Operator.MEMBER_OF);

    private static final Map<Infix.Operator, Infix.Operator> NEGATED = Map.of(
            Infix.Operator.MATCHES, Infix.Operator.NOT_MATCHES,
            Infix.Operator.CONTAINS, Infix.Operator.NOT_CONTAINS,
            Infix.Operator.MEMBER_OF, Infix.Operator.NOT_MEMBER_OF);

    private static final Map<String, Infix.Operator> SUMS = Map.of("+", Infix.Operator.PLUS, "-", Infix.Operator.MINUS);

    private static final Map<String, Infix.Operator> PRODUCTS =
            Map.of("*", Infix.Operator.TIMES, "/", Infix.Operator.DIVIDED, "%", Infix.Operator.MODULO);

    private static final Set<String> OPERATOR_WORDS = Set.of("matches", "contains", "memberOf", "in", "not");

    private final Tokens tokens;
    private final Problems problems;
    private final int deepest;

    /** Of brackets and operands within which the parser stands. */
    private int depth;

    /** Of the expression that was read last: 1 for a name, one more for each operation around it. */
    private int height;

    ExpressionParser(Tokens tokens, Problems problems, int deepest) {
        this.tokens = tokens;
        this.problems = problems;
        this.deepest = deepest;
    }

    /** A test: everything up to a comma or bracket. */
    DrlExpression test() {
        depth = 0;
        return or();
    }

    /** What can be bound: a field, perhaps of a field. */
    DrlExpression value() {
        depth = 0;
        return postfix();
    }

    private DrlExpression or() {
        DrlExpression left = and();
        while (tokens.peek().isSign("||")) {
            left = infix(Infix.Operator.OR, left, this::and);
        }
        return left;
    }

    private DrlExpression and() {
        DrlExpression left = comparison();
        while (tokens.peek().isSign("&&")) {
            left = infix(Infix.Operator.AND, left, this::comparison);
        }
        return left;
    }

    private DrlExpression comparison() {
        DrlExpression left = sum();
        DrlExpression whole = compared(left);
        if (whole != left && isComparison(tokens.peek()) && !tokens.peek().isBroken()) {
            throw tokens.unexpected(
                    "two comparisons stand in a row: " + tokens.peek().shown() + " follows a whole comparison",
                    "&& or || between two whole comparisons");
        }
        return whole;
    }

    private DrlExpression compared(DrlExpression left) {
        Token operator = tokens.peek();
        if (!isComparison(operator)) {
            return left;
        }
        if (operator.isWord("in")) {
            return in(left, operator, false);
        }
        if (operator.isWord("not")) {
            return negated(left);
        }
        return infix(comparisonOf(operator.text()), left, this::sum);
    }

    private DrlExpression negated(DrlExpression left) {
        Token not = tokens.next();
        Token operator = tokens.peek();
        if (operator.isWord("in")) {
            return in(left, not, true);
        }
        Infix.Operator plain = operator.isName() ? COMPARISONS.get(operator.text()) : null;
        Infix.Operator negated = plain == null ? null : NEGATED.get(plain);
        if (negated == null) {
            if (!operator.isBroken()) {
                problems.tell(
                        operator.at(),
                        operator.shown() + " stands behind 'not'",
                        "one of in, matches, contains, memberOf",
                        Spelling.closest(operator.text(), OPERATOR_WORDS));
            }
            throw new Refused();
        }
        return infix(negated, left, not.at(), this::sum);
    }

    private DrlExpression in(DrlExpression value, Token operator, boolean isNegated) {
        tokens.next();
        if (!tokens.takes("(")) {
            throw tokens.missing(
                    "'in' needs its values in round brackets", "in (...), or memberOf where there is a set of them");
        }
        deeper(operator.at());
        int highest = height;
        List<DrlExpression> values = new ArrayList<>();
        while (!tokens.peek().isSign(")")) {
            if (!values.isEmpty()) {
                tokens.sign(",", "a comma is missing between two values");
            }
            values.add(sum());
            highest = Math.max(highest, height);
        }
        tokens.next();
        depth--;
        higher(highest, operator.at());
        return new In(value, values, isNegated, operator.at());
    }

    private DrlExpression sum() {
        DrlExpression left = product();
        for (Infix.Operator operator = signOf(SUMS); operator != null; operator = signOf(SUMS)) {
            left = infix(operator, left, this::product);
        }
        return left;
    }

    private DrlExpression product() {
        DrlExpression left = prefixed();
        for (Infix.Operator operator = signOf(PRODUCTS); operator != null; operator = signOf(PRODUCTS)) {
            left = infix(operator, left, this::prefixed);
        }
        return left;
    }

    private DrlExpression prefixed() {
        Token token = tokens.peek();
        boolean isNot = token.isSign("!");
        if (!isNot && !token.isSign("-")) {
            return postfix();
        }
        tokens.next();
        deeper(token.at());
        DrlExpression operand = prefixed();
        depth--;
        higher(height, token.at());
        return new Prefix(isNot ? Prefix.Operator.NOT : Prefix.Operator.MINUS, operand, token.at());
    }

    private DrlExpression postfix() {
        DrlExpression value = primary();
        while (tokens.peek().isSign(".") || tokens.peek().isSign("!.")) {
            if (value instanceof This) {
                throw tokens.unexpected("'this' has a field or method", "the name of the field or method alone");
            }
            boolean isNullSafe = tokens.next().isSign("!.");
            Token name = tokens.name("a field is missing behind the dot", "the name of a field or method");
            if (name.isWord("class")) {
                throw problems.refused(name.at(), "a class is not of the language of rules", "a pattern of that type");
            }
            int below = height;
            if (tokens.peek().isSign("(")) {
                value = new Call(value, name.text(), arguments(), isNullSafe, name.at());
            } else {
                value = new Field(value, name.text(), isNullSafe, name.at());
                height = 0;
            }
            higher(Math.max(below, height), name.at());
        }
        return value;
    }

    private List<DrlExpression> arguments() {
        Position at = tokens.next().at();
        deeper(at);
        int highest = 0;
        List<DrlExpression> arguments = new ArrayList<>();
        while (!tokens.peek().isSign(")")) {
            if (!arguments.isEmpty()) {
                tokens.sign(",", "a comma is missing between two arguments");
            }
            arguments.add(or());
            highest = Math.max(highest, height);
        }
        tokens.next();
        depth--;
        height = highest;
        return arguments;
    }

    private DrlExpression primary() {
        Token token = tokens.peek();
        if (token.isBroken()) {
            throw new Refused();
        }
        height = 1;
        return switch (token.kind()) {
            case TEXT -> new Text(tokens.next().text(), token.at());
            case NUMBER -> new Number(new BigDecimal(tokens.next().text()), token.at());
            case NAME -> named(token);
            case SIGN -> token.isSign("(") ? bracketed() : noValue(token);
            case END_OF_FILE -> noValue(token);
        };
    }

    private DrlExpression named(Token token) {
        boolean isOver = tokens.atBorder() || (token.startsLine() && tokens.atCondition());
        if (isOver || OPERATOR_WORDS.contains(token.text()) || Advice.onValue(token.text()) != null) {
            return noValue(token);
        }
        tokens.next();
        switch (token.text()) {
            case "true", "false" -> {
                return new Truth(token.isWord("true"), token.at());
            }
            case "null" -> {
                return new Null(token.at());
            }
            case "this" -> {
                return new This(token.at());
            }
            default -> {
                if (!tokens.peek().isSign("(")) {
                    return new Name(token.text(), token.at());
                }
                DrlExpression call = new Call(new This(token.at()), token.text(), arguments(), false, token.at());
                higher(Math.max(1, height), token.at());
                return call;
            }
        }
    }

    private DrlExpression bracketed() {
        Token bracket = tokens.next();
        deeper(bracket.at());
        DrlExpression inner = or();
        if (!tokens.peek().isSign(")")) {
            throw unfinished("a closing bracket is missing");
        }
        tokens.next();
        depth--;
        Token following = tokens.peek();
        boolean isType = inner instanceof Name || inner instanceof Field;
        if (isType && !following.startsLine() && startsValue(following)) {
            throw problems.refused(
                    bracket.at(), "a cast is not of the language of rules", "a pattern of the type that has the field");
        }
        return inner;
    }

    private static boolean startsValue(Token token) {
        return token.isText()
                || token.kind() == Token.Kind.NUMBER
                || token.isSign("(")
                || (token.isName() && !OPERATOR_WORDS.contains(token.text()));
    }

    private DrlExpression noValue(Token token) {
        Advice advice = Advice.onValue(token.text());
        if (advice != null && !token.isEnd()) {
            throw tokens.unexpected(advice.message(), advice.instead());
        }
        if (isComparison(token)) {
            throw tokens.unexpected(
                    token.shown() + " has nothing before it", "whole comparisons: field > $least && field < $most");
        }
        throw tokens.missing("a value is missing", "a field, a binding, a text or an enum constant");
    }

    /** What to say where an expression has ended but neither comma nor bracket follows. */
    Refused unfinished(String message) {
        Token token = tokens.peek();
        Advice advice = Advice.onOperator(token.text());
        if (advice != null && !token.isEnd() && !token.isText()) {
            return tokens.unexpected(advice.message(), advice.instead());
        }
        if (token.isName() && !token.isBinding() && !tokens.atBorder() && !token.startsLine()) {
            String near = Spelling.closest(token.text(), OPERATOR_WORDS);
            problems.tell(
                    token.at(),
                    token.shown() + (near == null ? " stands behind a whole value" : " is no operator"),
                    "an operator, a comma or a bracket",
                    near);
            return new Refused();
        }
        return tokens.missing(message, "a comma or ')'");
    }

    private interface Operand {
        DrlExpression read();
    }

    private DrlExpression infix(Infix.Operator operator, DrlExpression left, Operand operand) {
        return infix(operator, left, tokens.peek().at(), operand);
    }

    private DrlExpression infix(Infix.Operator operator, DrlExpression left, Position at, Operand operand) {
        tokens.next();
        int below = height;
        DrlExpression right = operand.read();
        higher(Math.max(below, height), at);
        return new Infix(operator, left, right, at);
    }

    private static Infix.Operator comparisonOf(String text) {
        Infix.Operator operator = COMPARISONS.get(text);
        if (operator == null) {
            throw new IllegalArgumentException(text);
        }
        return operator;
    }

    private Infix.@Nullable Operator signOf(Map<String, Infix.Operator> operators) {
        Token token = tokens.peek();
        return token.kind() == Token.Kind.SIGN ? operators.get(token.text()) : null;
    }

    private boolean isComparison(Token token) {
        if (token.kind() == Token.Kind.SIGN) {
            return COMPARISONS.containsKey(token.text());
        }
        return token.isName() && OPERATOR_WORDS.contains(token.text()) && !(token.startsLine() && tokens.atCondition());
    }

    private void deeper(Position at) {
        depth++;
        if (depth > deepest) {
            throw tooDeep(at);
        }
    }

    private void higher(int below, Position at) {
        height = below + 1;
        if (height > deepest) {
            throw tooDeep(at);
        }
    }

    private Refused tooDeep(Position at) {
        return problems.refused(
                at,
                "a constraint is deeper than " + deepest + " operations within each other",
                "several constraints or rules");
    }
}
