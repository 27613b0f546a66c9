package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Infix.Operator;
import io.evenrung.rules.internal.drl.Position;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tests of one pattern that can never be true together, whatever the facts are. */
final class Contradictions {

    /** How two values can lie to each other. */
    private enum Order {
        BELOW,
        SAME,
        ABOVE
    }

    private final Reporter problems;
    private final Predicate<DrlExpression> isLiteral;
    private final Map<String, Set<Order>> orders = new HashMap<>();
    private final Map<String, Boolean> truths = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    private Contradictions(Reporter problems, Predicate<DrlExpression> isLiteral) {
        this.problems = problems;
        this.isLiteral = isLiteral;
    }

    /**
     * @param isLiteral whether an expression always stands for the same value, which no other such expression has
     */
    static void report(DrlCondition condition, Predicate<DrlExpression> isLiteral, Reporter problems) {
        Contradictions contradictions = new Contradictions(problems, isLiteral);
        Conjuncts.of(condition).forEach(test -> contradictions.add(test, true));
    }

    private void add(DrlExpression test, boolean isWanted) {
        if (test instanceof DrlExpression.Prefix) {
            add(((DrlExpression.Prefix) test).operand(), !isWanted);
        } else if (test instanceof DrlExpression.Truth) {
            constant(test.at(), ((DrlExpression.Truth) test).truth() == isWanted);
        } else if (test instanceof Infix) {
            infix((Infix) test, isWanted);
        } else if (test instanceof DrlExpression.In) {
            in((DrlExpression.In) test, isWanted);
        } else {
            truth(test, isWanted);
        }
    }

    private void truth(DrlExpression test, boolean isWanted) {
        Boolean before = truths.put(Words.of(test), isWanted);
        if (before != null && before != isWanted) {
            never(test.at(), "'" + Words.of(test) + "' would have to be true and false");
        }
    }

    private void infix(Infix test, boolean isWanted) {
        DrlExpression left = test.left();
        DrlExpression right = test.right();
        Operator operator = test.operator();
        if (operator == Operator.EQUAL || operator == Operator.UNEQUAL) {
            boolean isEqual = (operator == Operator.EQUAL) == isWanted;
            if (right instanceof DrlExpression.Truth) {
                truth(left, ((DrlExpression.Truth) right).truth() == isEqual);
                return;
            }
            if (isEqual && isLiteral.test(right)) {
                values(test.at(), left, Set.of(Words.of(right)));
            } else if (isEqual && isLiteral.test(left)) {
                values(test.at(), right, Set.of(Words.of(left)));
            }
        }
        Set<Order> allowed = allowed(operator);
        if (allowed.isEmpty()) {
            return;
        }
        order(test, isWanted ? allowed : EnumSet.complementOf(EnumSet.copyOf(allowed)));
    }

    private static Set<Order> allowed(Operator operator) {
        switch (operator) {
            case EQUAL:
                return EnumSet.of(Order.SAME);
            case UNEQUAL:
                return EnumSet.of(Order.BELOW, Order.ABOVE);
            case LESS:
                return EnumSet.of(Order.BELOW);
            case AT_MOST:
                return EnumSet.of(Order.BELOW, Order.SAME);
            case GREATER:
                return EnumSet.of(Order.ABOVE);
            case AT_LEAST:
                return EnumSet.of(Order.ABOVE, Order.SAME);
            default:
                return Set.of();
        }
    }

    private void order(Infix test, Set<Order> allowed) {
        String left = Words.of(test.left());
        String right = Words.of(test.right());
        if (left.equals(right)) {
            problems.report(
                    test.at(), "'" + left + "' is compared with itself, which says nothing", "two different values");
            return;
        }
        boolean isSwapped = left.compareTo(right) > 0;
        String key = isSwapped ? right + " ? " + left : left + " ? " + right;
        Set<Order> possible = orders.computeIfAbsent(key, k -> EnumSet.allOf(Order.class));
        possible.retainAll(isSwapped ? swapped(allowed) : allowed);
        if (possible.isEmpty()) {
            never(test.at(), "no '" + left + "' and '" + right + "' pass all tests of this pattern");
        }
    }

    private static Set<Order> swapped(Set<Order> orders) {
        Set<Order> swapped = EnumSet.noneOf(Order.class);
        orders.forEach(
                order -> swapped.add(order == Order.SAME ? order : order == Order.BELOW ? Order.ABOVE : Order.BELOW));
        return swapped;
    }

    private void in(DrlExpression.In test, boolean isWanted) {
        if (test.isNegated() == isWanted) {
            test.values().forEach(one -> infix(new Infix(Operator.UNEQUAL, test.value(), one, test.at()), true));
        } else if (test.values().stream().allMatch(isLiteral)) {
            values(test.at(), test.value(), words(test.values()));
        }
    }

    private static Set<String> words(List<DrlExpression> expressions) {
        Set<String> words = new HashSet<>();
        expressions.forEach(expression -> words.add(Words.of(expression)));
        return words;
    }

    private void values(Position at, DrlExpression of, Set<String> allowed) {
        Set<String> possible = values.computeIfAbsent(Words.of(of), k -> new HashSet<>(allowed));
        possible.retainAll(allowed);
        if (possible.isEmpty()) {
            never(at, "no '" + Words.of(of) + "' passes all tests of this pattern");
        }
    }

    private void constant(Position at, boolean isTrue) {
        if (isTrue) {
            problems.report(at, "this is always true, which says nothing", "a test of a field");
        } else {
            never(at, "this is never true");
        }
    }

    private void never(Position at, String why) {
        problems.report(at, why, "tests that some fact can pass: as it is, the pattern never matches");
    }
}
