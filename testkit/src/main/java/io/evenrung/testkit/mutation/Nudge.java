package io.evenrung.testkit.mutation;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Infix.Operator;
import io.evenrung.rules.internal.drl.DrlExpression.Name;
import io.evenrung.rules.internal.drl.DrlRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a limit a little more, or a little less: by 1 where it is held against a whole number, else by a hundredth of its default,
 * or 0.001 where that is zero.
 *
 * @param limits the bindings that hold limits
 * @param hundredth for figures that are no whole numbers
 */
record Nudge(Set<String> limits, BigDecimal hundredth) {

    private static final BigDecimal LEAST = new BigDecimal("0.001");

    static Nudge of(DrlRule rule, @Nullable Limit limit) {
        Set<String> bindings = rule.conditions().stream()
                .filter(Mutants::isLimit)
                .flatMap(c -> c.constraints().stream())
                .map(DrlCondition.DrlConstraint::binding)
                .filter(binding -> binding != null)
                .collect(Collectors.toSet());
        BigDecimal value = limit == null ? BigDecimal.ZERO : BigDecimal.valueOf(limit.value());
        BigDecimal step =
                value.signum() == 0 ? LEAST : value.abs().movePointLeft(2).round(new MathContext(2));
        return new Nudge(bindings, step);
    }

    /** What a part of a test becomes; nothing where it is no limit. */
    List<DrlExpression> of(DrlCondition condition, DrlExpression test, DrlExpression part) {
        if (!(part instanceof Name name) || !limits.contains(name.name())) {
            return List.of();
        }
        BigDecimal step = isWhole(condition, test, part) ? BigDecimal.ONE : hundredth;
        DrlExpression number = new DrlExpression.Number(step, part.at());
        return List.of(
                new Infix(Operator.PLUS, part, number, part.at()), new Infix(Operator.MINUS, part, number, part.at()));
    }

    private static boolean isWhole(DrlCondition condition, DrlExpression test, DrlExpression limit) {
        for (DrlExpression part : TreeEdit.parts(test)) {
            if (part instanceof Infix infix
                    && (infix.left().equals(limit) || infix.right().equals(limit))) {
                DrlExpression other = infix.left().equals(limit) ? infix.right() : infix.left();
                return other instanceof Name name && isWhole(condition.type(), name.name());
            }
        }
        return false;
    }

    private static boolean isWhole(String type, String component) {
        Class<? extends Measure> known = Vocabulary.types().get(type.substring(type.lastIndexOf('.') + 1));
        if (known == null) {
            return false;
        }
        try {
            Class<?> of = known.getMethod(component).getReturnType();
            return of == int.class || of == long.class || of == Integer.class || of == Long.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
