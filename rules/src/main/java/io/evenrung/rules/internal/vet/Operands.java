package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.vet.Shape.Kind;
import io.evenrung.rules.language.Capabilities;
import org.jspecify.annotations.Nullable;

/** Holds the operands of an infix operator against what it takes. */
final class Operands {

    private final Typing typing;
    private final Capabilities capabilities;
    private final Reporter problems;

    Operands(Typing typing, Capabilities capabilities, Reporter problems) {
        this.typing = typing;
        this.capabilities = capabilities;
        this.problems = problems;
    }

    @Nullable
    Shape of(DrlExpression.Infix infix) {
        String symbol = infix.operator().symbol().replace("not ", "");
        if (!capabilities.allowsOperator(symbol)) {
            typing.allowed(symbol, infix.at());
            return null;
        }
        Shape left = typing.of(infix.left());
        Shape right = typing.of(infix.right());
        if (left == null || right == null) {
            return null;
        }
        switch (infix.operator()) {
            case OR:
            case AND:
                return both(infix, left, right, Kind.TRUTH) ? result(Shape.TRUTH, left, right) : null;
            case EQUAL:
            case UNEQUAL:
                return equality(infix, left, right);
            case LESS:
            case AT_MOST:
            case GREATER:
            case AT_LEAST:
                return order(infix, left, right);
            case MATCHES:
            case NOT_MATCHES:
                return form(infix, left);
            case CONTAINS:
            case NOT_CONTAINS:
                return member(infix, infix.left(), left, infix.right(), right);
            case MEMBER_OF:
            case NOT_MEMBER_OF:
                return member(infix, infix.right(), right, infix.left(), left);
            case DIVIDED:
            case MODULO:
                // whatever is divided by nothing is not known
                return both(infix, left, right, Kind.NUMBER) ? Shape.NUMBER.nullable(true) : null;
            default:
                return both(infix, left, right, Kind.NUMBER) ? result(Shape.NUMBER, left, right) : null;
        }
    }

    private static Shape result(Shape shape, Shape left, Shape right) {
        return shape.nullable(left.isNullable() || right.isNullable());
    }

    private @Nullable Shape equality(DrlExpression.Infix infix, Shape left, Shape right) {
        if (!typing.equality(infix.left(), left, infix.right(), right)) {
            return null;
        }
        // a test for null is itself never unknown
        boolean isTest = left.is(Kind.NOTHING) || right.is(Kind.NOTHING);
        return isTest ? Shape.TRUTH : result(Shape.TRUTH, left, right);
    }

    private @Nullable Shape order(DrlExpression.Infix infix, Shape left, Shape right) {
        boolean isOrdered = left.is(Kind.NUMBER) || left.is(Kind.DAY);
        if (isOrdered && left.kind() == right.kind()) {
            return result(Shape.TRUTH, left, right);
        }
        problems.report(
                infix.at(),
                "'" + infix.operator().symbol() + "' stands between '" + Words.of(infix.left()) + "', which is "
                        + left.words() + ", and '" + Words.of(infix.right()) + "', which is " + right.words(),
                "two numbers or two days");
        return null;
    }

    private boolean both(DrlExpression.Infix infix, Shape left, Shape right, Kind wanted) {
        if (left.is(wanted) && right.is(wanted)) {
            return true;
        }
        DrlExpression wrong = left.is(wanted) ? infix.right() : infix.left();
        Shape shape = left.is(wanted) ? right : left;
        problems.report(
                wrong.at(),
                "'" + Words.of(wrong) + "' is " + shape.words(),
                (wanted == Kind.TRUTH ? Shape.TRUTH : Shape.NUMBER).words() + " on both sides of '"
                        + infix.operator().symbol() + "'");
        return false;
    }

    private @Nullable Shape form(DrlExpression.Infix infix, Shape left) {
        if (!left.is(Kind.TEXT)) {
            problems.report(
                    infix.left().at(),
                    "'" + Words.of(infix.left()) + "' is " + left.words(),
                    "a text before 'matches'");
            return null;
        }
        if (!(infix.right() instanceof DrlExpression.Text)) {
            problems.report(
                    infix.right().at(), "the regular expression is no literal", "a text in quotes after 'matches'");
            return null;
        }
        String wrong = TextForm.problem(((DrlExpression.Text) infix.right()).text());
        if (wrong != null) {
            problems.report(
                    infix.right().at(),
                    "the regular expression cannot be used: " + wrong,
                    "a plain one: characters, classes, groups, ? and |, at most two of * + {n,}, and {n,m}");
            return null;
        }
        return Shape.TRUTH.nullable(left.isNullable());
    }

    private @Nullable Shape member(
            DrlExpression.Infix infix, DrlExpression whole, Shape wholeShape, DrlExpression part, Shape partShape) {
        Shape element = wholeShape.element();
        boolean isList = element != null;
        boolean isText = wholeShape.is(Kind.TEXT) && infix.operator().symbol().contains("contains");
        if (!isList && !isText) {
            problems.report(
                    whole.at(),
                    "'" + Words.of(whole) + "' is " + wholeShape.words(),
                    "a list for '" + infix.operator().symbol() + "'" + (isText ? " or a text" : ""));
            return null;
        }
        Shape held = element == null ? Shape.TEXT : element;
        if (partShape.is(Kind.NOTHING) || !held.mixesWith(partShape)) {
            problems.report(
                    part.at(),
                    "'" + Words.of(whole) + "' holds " + (isList ? held.words() + " each" : "characters") + " and '"
                            + Words.of(part) + "' is " + partShape.words(),
                    held.words());
            return null;
        }
        return result(Shape.TRUTH, wholeShape, partShape);
    }
}
