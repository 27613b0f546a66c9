package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
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
import java.util.List;
import java.util.stream.Collectors;

/** Writes trees as text that reads as the same trees again. The same tree always gives the same text. */
public final class DrlWriter {

    private static final int LOOSEST = 0;
    private static final int AND = 1;
    private static final int COMPARISON = 2;
    private static final int SUM = 3;
    private static final int PRODUCT = 4;
    private static final int PREFIX = 5;
    private static final int TIGHTEST = 6;

    private DrlWriter() {}

    /** A whole file. */
    public static String write(DrlFile file) {
        StringBuilder text = new StringBuilder();
        if (!file.packageName().isEmpty()) {
            text.append("package ").append(file.packageName()).append(";\n\n");
        }
        file.imports().forEach(i -> text.append("import ").append(i.type()).append(";\n"));
        if (!file.imports().isEmpty()) {
            text.append('\n');
        }
        return text.append(file.rules().stream().map(DrlWriter::write).collect(Collectors.joining("\n")))
                .toString();
    }

    /** One rule, with an annotation or condition in each line. */
    public static String write(DrlRule rule) {
        StringBuilder text =
                new StringBuilder("rule ").append(quoted(rule.id())).append('\n');
        for (DrlAnnotation annotation : rule.annotations()) {
            String value = annotation.isText() ? quoted(annotation.value()) : annotation.value();
            text.append("    @")
                    .append(annotation.name())
                    .append('(')
                    .append(value)
                    .append(")\n");
        }
        text.append("when\n");
        rule.conditions().forEach(c -> text.append("    ").append(write(c)).append('\n'));
        return text.append("then\n    findings.report(")
                .append(rule.reported())
                .append(");\nend\n")
                .toString();
    }

    /** One condition: {@code $pair : RangeOverlap(overlap < $limit)}. */
    public static String write(DrlCondition condition) {
        String quantifier = switch (condition.quantifier()) {
            case EACH -> "";
            case EXISTS -> "exists ";
            case NONE -> "not ";
        };
        String binding = condition.binding() == null ? "" : condition.binding() + " : ";
        return quantifier
                + binding
                + condition.type()
                + condition.constraints().stream().map(DrlWriter::write).collect(Collectors.joining(", ", "(", ")"));
    }

    /** One constraint. */
    public static String write(DrlConstraint constraint) {
        return constraint.binding() == null
                ? write(constraint.expression())
                : constraint.binding() + " : " + write(constraint.expression());
    }

    /** An expression, with brackets only where they are needed. */
    public static String write(DrlExpression expression) {
        return write(expression, LOOSEST);
    }

    /** In double quotes, with escapes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String write(DrlExpression expression, int around) {
        String text = plain(expression);
        return tightness(expression) < around ? "(" + text + ")" : text;
    }

    private static int tightness(DrlExpression expression) {
        if (expression instanceof Infix infix) {
            return switch (infix.operator()) {
                case OR -> LOOSEST;
                case AND -> AND;
                case PLUS, MINUS -> SUM;
                case TIMES, DIVIDED, MODULO -> PRODUCT;
                default -> COMPARISON;
            };
        }
        if (expression instanceof In) {
            return COMPARISON;
        }
        return expression instanceof Prefix ? PREFIX : TIGHTEST;
    }

    private static String plain(DrlExpression expression) {
        if (expression instanceof Infix infix) {
            return infix(infix);
        } else if (expression instanceof In in) {
            return write(in.value(), SUM) + (in.isNegated() ? " not in " : " in ") + listed(in.values(), SUM);
        } else if (expression instanceof Prefix prefix) {
            String sign = prefix.operator() == Prefix.Operator.NOT ? "!" : "-";
            return sign + write(prefix.operand(), TIGHTEST);
        } else if (expression instanceof Field field) {
            return write(field.target(), TIGHTEST) + (field.isNullSafe() ? "!." : ".") + field.name();
        } else if (expression instanceof Call call) {
            return call(call);
        }
        return leaf(expression);
    }

    private static String infix(Infix infix) {
        int tightness = tightness(infix);
        boolean isChain = tightness != COMPARISON;
        return write(infix.left(), isChain ? tightness : tightness + 1)
                + " "
                + infix.operator().symbol()
                + " "
                + write(infix.right(), tightness + 1);
    }

    private static String call(Call call) {
        String target =
                call.target() instanceof This ? "" : write(call.target(), TIGHTEST) + (call.isNullSafe() ? "!." : ".");
        return target + call.method() + listed(call.arguments(), LOOSEST);
    }

    private static String listed(List<DrlExpression> values, int around) {
        return values.stream().map(value -> write(value, around)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String leaf(DrlExpression expression) {
        if (expression instanceof Text text) {
            return quoted(text.text());
        } else if (expression instanceof Number number) {
            return number.number().toPlainString();
        } else if (expression instanceof Truth truth) {
            return String.valueOf(truth.truth());
        } else if (expression instanceof Name name) {
            return name.name();
        } else if (expression instanceof Null) {
            return "null";
        } else if (expression instanceof This) {
            return "this";
        }
        throw new IllegalArgumentException("no expression of the language: " + expression);
    }
}
