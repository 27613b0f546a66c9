package io.evenrung.formats.written;

import io.evenrung.model.MoveTerms;
import io.evenrung.model.Supplied;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Records of the model with anything in their components that they themselves allow. */
@SuppressWarnings("NullAway") // what is drawn by reflection has no static nullness
final class Records {

    private static final int DAYS_TO_9999 = 2_932_896;
    private static final int DAY_1900 = -25_567;

    private static final int MOST = 4;

    private final Map<Class<?>, Arbitrary<?>> byType = new HashMap<>();
    private final Map<String, Arbitrary<?>> byName = new HashMap<>();
    private final Map<Class<?>, Function<Object, Object>> keys = new HashMap<>();

    Records() {
        type(String.class, Texts.names());
        type(LocalDate.class, days());
        type(Boolean.class, Arbitraries.of(true, false));
        type(boolean.class, Arbitraries.of(true, false));
        type(Integer.class, Arbitraries.integers().between(0, 1_000));
        type(int.class, Arbitraries.integers().between(0, 1_000));
        type(Double.class, shares());
        type(double.class, shares());
        type(Set.class, Arbitraries.of(MoveTerms.Ground.class).set());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(DAY_1900, DAYS_TO_9999).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1).ofScale(16);
    }

    Records type(Class<?> type, Arbitrary<?> values) {
        byType.put(type, values);
        return this;
    }

    /** What a component of that name holds, in any record; with a point, as {@code Worker.manager}, in that one. */
    Records component(String name, Arbitrary<?> values) {
        byName.put(name, values);
        return this;
    }

    /** What tells two facts of one table apart; without it, that is the first component. */
    <T> Records key(Class<T> type, Function<T, Object> key) {
        keys.put(type, fact -> key.apply(type.cast(fact)));
        return this;
    }

    /** Facts of one kind, not supplied, none or several. */
    <T extends Record> Arbitrary<Supplied<T>> supplied(Class<T> type) {
        Function<Object, Object> key = keys.getOrDefault(type, fact -> first(type, fact));
        return supplied(of(type).list().ofMaxSize(MOST).map(facts -> distinct(facts, key)));
    }

    static <T> Arbitrary<Supplied<T>> supplied(Arbitrary<List<T>> facts) {
        Arbitrary<Supplied<T>> absent = Arbitraries.just(Supplied.absent());
        return Arbitraries.frequencyOf(Tuple.of(1, absent), Tuple.of(4, facts.map(Supplied::of)));
    }

    /** One record for each id. */
    <T extends Record> Arbitrary<List<T>> each(Class<T> type, String component, List<?> ids) {
        List<Arbitrary<T>> each = new ArrayList<>();
        for (Object id : ids) {
            Records fixed = new Records();
            fixed.byType.putAll(byType);
            fixed.byName.putAll(byName);
            each.add(fixed.component(type.getSimpleName() + "." + component, Arbitraries.just(id))
                    .of(type));
        }
        return Combinators.combine(each).as(List::copyOf);
    }

    <T extends Record> Arbitrary<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> values = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values.add(values(components[i]));
        }
        Constructor<T> constructor;
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        return Combinators.combine(values)
                .as(all -> create(constructor, all.toArray()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private Arbitrary<Object> values(RecordComponent component) {
        String own = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        Arbitrary<?> values = byName.getOrDefault(own, byName.get(component.getName()));
        if (values == null) {
            values = byType.get(component.getType());
        }
        if (values == null) {
            values = component.getGenericType() instanceof ParameterizedType of && component.getType() == Supplied.class
                    ? supplied(((Class<?>) of.getActualTypeArguments()[0]).asSubclass(Record.class))
                    : others(component.getType());
        }
        Arbitrary<Object> any = values.map(value -> value);
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class) ? any.injectNull(0.3) : any;
    }

    private Arbitrary<?> others(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        throw new IllegalStateException("nothing is known of " + type);
    }

    private static <T> List<T> distinct(List<T> facts, Function<Object, Object> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        facts.forEach(fact -> byKey.putIfAbsent(key.apply(fact), fact));
        return List.copyOf(byKey.values());
    }

    private static Object first(Class<? extends Record> type, Object fact) {
        try {
            return type.getRecordComponents()[0].getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null if the record refuses the values. */
    private static <T> @Nullable T create(Constructor<T> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
