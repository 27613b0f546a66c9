package io.evenrung.audit;

import io.evenrung.measure.Measure;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Field;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Name;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields by which the patterns of one rule are joined: {@code family == $family} or {@code $other.family == family}. Only what is
 * known of every fact, on both sides, is counted as a key: what may be equal for all that is known is put together too.
 */
final class JoinKeys {

    /** By name of the component. Java makes all components anew whenever a record is asked for them. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    private final Map<String, List<Measure>> facts;
    private final Map<String, List<@Nullable Object>> bound = new HashMap<>();

    /**
     * @param facts by the simple name of their type
     */
    JoinKeys(Map<String, List<Measure>> facts) {
        this.facts = facts;
    }

    /** From now on later patterns may be joined to the names of this one. */
    void bind(DrlCondition condition) {
        List<Measure> own = facts.getOrDefault(Combinations.simple(condition.type()), List.of());
        if (condition.binding() != null) {
            bound.put(condition.binding(), new ArrayList<>(own));
        }
        for (DrlConstraint constraint : condition.constraints()) {
            if (constraint.binding() != null) {
                bound.put(constraint.binding(), values(constraint.expression(), own));
            }
        }
    }

    /** The most of a pattern's facts that are alike in all fields by which it is joined; all of them where it is joined by none. */
    long mostAlike(DrlCondition condition, List<Measure> own) {
        List<List<@Nullable Object>> keys = new ArrayList<>();
        for (DrlConstraint constraint : condition.constraints()) {
            if (constraint.binding() == null) {
                collect(constraint.expression(), own, keys);
            }
        }
        Map<List<@Nullable Object>, Long> alike = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            List<@Nullable Object> key = new ArrayList<>();
            for (List<@Nullable Object> values : keys) {
                key.add(values.get(i));
            }
            alike.merge(key, 1L, Long::sum);
        }
        return alike.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void collect(DrlExpression test, List<Measure> own, List<List<@Nullable Object>> keys) {
        if (test instanceof Infix both && both.operator() == Infix.Operator.AND) {
            collect(both.left(), own, keys);
            collect(both.right(), own, keys);
        } else if (test instanceof Infix equal && equal.operator() == Infix.Operator.EQUAL) {
            key(equal.left(), equal.right(), own, keys);
            key(equal.right(), equal.left(), own, keys);
        }
    }

    private void key(DrlExpression field, DrlExpression other, List<Measure> own, List<List<@Nullable Object>> keys) {
        if (isEarlier(other) && !isEarlier(field) && isKnown(earlier(other))) {
            List<@Nullable Object> values = values(field, own);
            if (isKnown(values)) {
                keys.add(values);
            }
        }
    }

    private static boolean isKnown(List<@Nullable Object> values) {
        return values.stream().allMatch(Objects::nonNull);
    }

    private static boolean isEarlier(DrlExpression expression) {
        return expression instanceof Field field
                ? isEarlier(field.target())
                : expression instanceof Name name && name.name().startsWith("$");
    }

    /** What a name of an earlier pattern, or a field of it, may be. */
    private List<@Nullable Object> earlier(DrlExpression expression) {
        if (expression instanceof Field field) {
            List<@Nullable Object> values = new ArrayList<>();
            earlier(field.target()).forEach(target -> values.add(component(target, field.name())));
            return values;
        }
        return expression instanceof Name name ? bound.getOrDefault(name.name(), unknown()) : unknown();
    }

    /** The value of a field for each of the pattern's facts; null where that is not known or the expression is no field. */
    private static List<@Nullable Object> values(DrlExpression expression, List<Measure> own) {
        List<@Nullable Object> values = new ArrayList<>(own.size());
        own.forEach(fact -> values.add(value(expression, fact)));
        return values;
    }

    private static @Nullable Object value(DrlExpression expression, Object fact) {
        if (expression instanceof Field field) {
            return component(value(field.target(), fact), field.name());
        }
        return expression instanceof Name name ? component(fact, name.name()) : null;
    }

    private static @Nullable Object component(@Nullable Object target, String name) {
        if (!(target instanceof Record)) {
            return null;
        }
        Method accessor = ACCESSORS.get(target.getClass()).get(name);
        try {
            return accessor == null ? null : accessor.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + name + " of a fact cannot be read", e);
        }
    }

    private static List<@Nullable Object> unknown() {
        return Arrays.asList((Object) null);
    }
}
