package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Measure;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts and components a rule looks at.
 *
 * @param judges the type of the fact that it reports
 * @param joined the types of its other facts, without limits
 * @param uses the components of the reported fact that its condition looks at, in the order of the record
 * @param measured the component that is held against a limit; null where that is none or a calculation
 */
record RuleUse(
        Class<? extends Measure> judges,
        List<Class<? extends Measure>> joined,
        List<String> uses,
        @Nullable String measured) {

    private static final Set<Infix.Operator> COMPARISONS = EnumSet.of(
            Infix.Operator.EQUAL,
            Infix.Operator.UNEQUAL,
            Infix.Operator.LESS,
            Infix.Operator.AT_MOST,
            Infix.Operator.GREATER,
            Infix.Operator.AT_LEAST);

    /**
     * @param rule of which nothing is wrong
     * @param reported what it reports
     * @param scope all names that it binds and that can be seen from outside of their pattern
     */
    static RuleUse of(DrlRule rule, Scope.Binding reported, Language language, Scope scope) {
        Class<? extends Measure> judges = reported.shape().type().asSubclass(Measure.class);
        List<Class<? extends Measure>> joined = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String measured = null;
        for (int i = 0; i < rule.conditions().size(); i++) {
            DrlCondition condition = rule.conditions().get(i);
            Class<? extends Measure> type = language.type(condition.type());
            boolean isReported = i == reported.pattern();
            if (type != null && !isReported && !joined.contains(type)) {
                joined.add(type);
            }
            for (DrlConstraint constraint : condition.constraints()) {
                Conjuncts.walk(constraint.expression(), part -> {
                    String name = component(part, isReported, reported, scope);
                    if (name != null) {
                        names.add(name);
                    }
                });
            }
            if (isReported) {
                measured = measured(rule, condition, reported, scope);
            }
        }
        return new RuleUse(
                judges,
                joined,
                Members.components(judges).stream().filter(names::contains).toList(),
                measured);
    }

    /** The name of the reported fact's field that an expression is; null where it is none. */
    private static @Nullable String component(
            DrlExpression part, boolean isReported, Scope.Binding reported, Scope scope) {
        if (part instanceof DrlExpression.Name) {
            String name = ((DrlExpression.Name) part).name();
            if (!name.startsWith("$")) {
                return isReported ? name : null;
            }
            Scope.Binding binding = scope.get(name);
            return binding != null && binding.pattern() == reported.pattern() && binding.path() != null
                    ? component(binding.path(), true, reported, scope)
                    : null;
        }
        DrlExpression target = part;
        String name = null;
        if (part instanceof DrlExpression.Field) {
            target = ((DrlExpression.Field) part).target();
            name = ((DrlExpression.Field) part).name();
        } else if (part instanceof DrlExpression.Call) {
            target = ((DrlExpression.Call) part).target();
            name = ((DrlExpression.Call) part).method();
        }
        boolean isThis = target instanceof DrlExpression.This && isReported;
        boolean isBound = target instanceof DrlExpression.Name
                && ((DrlExpression.Name) target).name().equals(reported.name());
        return isThis || isBound ? name : null;
    }

    private static @Nullable String measured(
            DrlRule rule, DrlCondition condition, Scope.Binding reported, Scope scope) {
        String measured = null;
        for (DrlExpression test : Conjuncts.of(condition)) {
            if (!(test instanceof Infix) || !COMPARISONS.contains(((Infix) test).operator())) {
                continue;
            }
            Infix infix = (Infix) test;
            String left = limit(infix.left(), scope);
            String right = limit(infix.right(), scope);
            String name = right != null
                    ? component(infix.left(), true, reported, scope)
                    : left != null ? component(infix.right(), true, reported, scope) : null;
            if (name == null || !Members.components(reported.shape().type()).contains(name)) {
                continue;
            }
            // the rule's own limit goes before further ones
            if (measured == null || rule.id().equals(right) || rule.id().equals(left)) {
                measured = name;
            }
        }
        return measured;
    }

    private static @Nullable String limit(DrlExpression expression, Scope scope) {
        if (!(expression instanceof DrlExpression.Name)) {
            return null;
        }
        Scope.Binding binding = scope.get(((DrlExpression.Name) expression).name());
        return binding == null ? null : binding.limit();
    }
}
