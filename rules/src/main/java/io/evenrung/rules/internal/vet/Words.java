package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlExpression;
import java.util.List;
import java.util.stream.Collectors;

/** Expressions as their author would write them: for messages, and to see whether two are the same. */
final class Words {

    private Words() {}

    static String of(DrlExpression expression) {
        if (expression instanceof DrlExpression.Text) {
            String text = ((DrlExpression.Text) expression).text();
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        if (expression instanceof DrlExpression.Number) {
            return ((DrlExpression.Number) expression).number().toPlainString();
        }
        if (expression instanceof DrlExpression.Truth) {
            return Boolean.toString(((DrlExpression.Truth) expression).truth());
        }
        if (expression instanceof DrlExpression.Null) {
            return "null";
        }
        if (expression instanceof DrlExpression.This) {
            return "this";
        }
        if (expression instanceof DrlExpression.Name) {
            return ((DrlExpression.Name) expression).name();
        }
        if (expression instanceof DrlExpression.Field) {
            DrlExpression.Field field = (DrlExpression.Field) expression;
            return of(field.target()) + "." + field.name();
        }
        if (expression instanceof DrlExpression.Call) {
            DrlExpression.Call call = (DrlExpression.Call) expression;
            return of(call.target()) + "." + call.method() + "(" + list(call.arguments()) + ")";
        }
        if (expression instanceof DrlExpression.Prefix) {
            DrlExpression.Prefix prefix = (DrlExpression.Prefix) expression;
            return (prefix.operator() == DrlExpression.Prefix.Operator.NOT ? "!" : "-") + inner(prefix.operand());
        }
        if (expression instanceof DrlExpression.In) {
            DrlExpression.In in = (DrlExpression.In) expression;
            return inner(in.value()) + (in.isNegated() ? " not in (" : " in (") + list(in.values()) + ")";
        }
        DrlExpression.Infix infix = (DrlExpression.Infix) expression;
        return inner(infix.left()) + " " + infix.operator().symbol() + " " + inner(infix.right());
    }

    private static String list(List<DrlExpression> expressions) {
        return expressions.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    private static String inner(DrlExpression expression) {
        boolean isSimple = !(expression instanceof DrlExpression.Infix) && !(expression instanceof DrlExpression.In);
        return isSimple ? of(expression) : "(" + of(expression) + ")";
    }
}
