package io.evenrung.rules.internal.drl;

import java.math.BigDecimal;
import java.util.List;

/** An expression within a pattern. */
public sealed interface DrlExpression {

    /** Where it begins; of an operation where its operator stands, of a field or call where its name stands. */
    Position at();

    /** {@code "Sales"}, without quotes and escapes. */
    record Text(String text, Position at) implements DrlExpression {}

    /** A number as it is written. Read so that it can be pointed at: no rule may hold one. */
    record Number(BigDecimal number, Position at) implements DrlExpression {}

    /** {@code true} or {@code false}. */
    record Truth(boolean truth, Position at) implements DrlExpression {}

    /** {@code null}. */
    record Null(Position at) implements DrlExpression {}

    /** A field of the pattern's fact, a binding (which starts with a dollar sign), or the type of an enum constant. */
    record Name(String name, Position at) implements DrlExpression {}

    /** {@code target.name}, or {@code target!.name}, which is null where the target is. */
    record Field(DrlExpression target, String name, boolean isNullSafe, Position at) implements DrlExpression {}

    /** {@code target.method(arguments)}, or {@code method(arguments)} of the pattern's fact, whose target is {@code this}. */
    record Call(DrlExpression target, String method, List<DrlExpression> arguments, boolean isNullSafe, Position at)
            implements DrlExpression {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The fact of the pattern itself: {@code this}. */
    record This(Position at) implements DrlExpression {}

    /** {@code !operand} or {@code -operand}. */
    record Prefix(Operator operator, DrlExpression operand, Position at) implements DrlExpression {

        /** What stands before its operand. */
        public enum Operator {
            NOT,
            MINUS
        }
    }

    /** Two operands with an operator between them. */
    record Infix(Operator operator, DrlExpression left, DrlExpression right, Position at) implements DrlExpression {

        /** What stands between its operands. */
        public enum Operator {
            OR("||"),
            AND("&&"),
            EQUAL("=="),
            UNEQUAL("!="),
            LESS("<"),
            AT_MOST("<="),
            GREATER(">"),
            AT_LEAST(">="),
            MATCHES("matches"),
            NOT_MATCHES("not matches"),
            CONTAINS("contains"),
            NOT_CONTAINS("not contains"),
            MEMBER_OF("memberOf"),
            NOT_MEMBER_OF("not memberOf"),
            PLUS("+"),
            MINUS("-"),
            TIMES("*"),
            DIVIDED("/"),
            MODULO("%");

            private final String symbol;

            Operator(String symbol) {
                this.symbol = symbol;
            }

            /** As it is written in a rule. */
            public String symbol() {
                return symbol;
            }
        }
    }

    /** {@code value in (…)} or {@code value not in (…)}. */
    record In(DrlExpression value, List<DrlExpression> values, boolean isNegated, Position at)
            implements DrlExpression {

        public In {
            values = List.copyOf(values);
        }
    }
}
