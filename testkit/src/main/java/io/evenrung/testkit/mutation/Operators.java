package io.evenrung.testkit.mutation;

import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.In;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Infix.Operator;
import io.evenrung.rules.internal.drl.DrlExpression.Prefix;
import io.evenrung.testkit.mutation.Mutant.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an operator may be mistaken for. */
final class Operators {

    /** An operation with another operator. */
    record Change(Kind kind, DrlExpression other) {}

    private static final Map<Operator, Operator> BOUNDARIES = pairs(
            Operator.LESS, Operator.AT_MOST,
            Operator.GREATER, Operator.AT_LEAST);

    private static final Map<Operator, Operator> OPPOSITES = opposites();

    private Operators() {}

    static List<Change> changes(DrlExpression part) {
        List<Change> changes = new ArrayList<>();
        if (part instanceof Infix infix) {
            add(changes, Kind.BOUNDARY, infix, BOUNDARIES.get(infix.operator()));
            add(changes, Kind.OPERATOR, infix, OPPOSITES.get(infix.operator()));
        } else if (part instanceof In in) {
            changes.add(new Change(Kind.OPERATOR, new In(in.value(), in.values(), !in.isNegated(), in.at())));
        } else if (part instanceof Prefix prefix) {
            Kind kind = prefix.operator() == Prefix.Operator.NOT ? Kind.NEGATION : Kind.OPERATOR;
            changes.add(new Change(kind, prefix.operand()));
        }
        return changes;
    }

    private static void add(List<Change> changes, Kind kind, Infix infix, @Nullable Operator other) {
        if (other != null) {
            changes.add(new Change(kind, new Infix(other, infix.left(), infix.right(), infix.at())));
        }
    }

    private static Map<Operator, Operator> opposites() {
        Map<Operator, Operator> all = pairs(
                Operator.EQUAL, Operator.UNEQUAL,
                Operator.AND, Operator.OR,
                Operator.MATCHES, Operator.NOT_MATCHES,
                Operator.CONTAINS, Operator.NOT_CONTAINS,
                Operator.MEMBER_OF, Operator.NOT_MEMBER_OF,
                Operator.PLUS, Operator.MINUS,
                Operator.TIMES, Operator.DIVIDED);
        all.put(Operator.LESS, Operator.GREATER);
        all.put(Operator.GREATER, Operator.LESS);
        all.put(Operator.AT_MOST, Operator.GREATER);
        all.put(Operator.AT_LEAST, Operator.LESS);
        return all;
    }

    /** Each of two for the other. */
    private static Map<Operator, Operator> pairs(Operator... twoByTwo) {
        Map<Operator, Operator> pairs = new EnumMap<>(Operator.class);
        for (int i = 0; i < twoByTwo.length; i += 2) {
            pairs.put(twoByTwo[i], twoByTwo[i + 1]);
            pairs.put(twoByTwo[i + 1], twoByTwo[i]);
        }
        return pairs;
    }
}
