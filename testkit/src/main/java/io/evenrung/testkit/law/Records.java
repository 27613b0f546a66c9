package io.evenrung.testkit.law;

import io.evenrung.model.Supplied;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes records over again with some of what they hold exchanged, however deep it stands. */
final class Records {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Records() {}

    /**
     * Every value of one type exchanged, in records, lists and facts that were supplied.
     *
     * @throws IllegalArgumentException if a record does not take the new value
     */
    static <R extends Record, T> R each(R record, Class<T> type, UnaryOperator<T> change) {
        return cast(record, rebuilt(record, value -> type.isInstance(value) ? change.apply(type.cast(value)) : null));
    }

    /**
     * Every kind of facts that was supplied, exchanged.
     *
     * @throws IllegalArgumentException if what remains does not fit together
     */
    static <R extends Record> R eachSupplied(R record, UnaryOperator<Supplied<?>> change) {
        return cast(record, rebuilt(record, value -> value instanceof Supplied<?> facts ? change.apply(facts) : null));
    }

    private static <R extends Record> R cast(R record, @Nullable Object rebuilt) {
        @SuppressWarnings("unchecked")
        R same = (R) rebuilt;
        if (same == null) {
            throw new IllegalArgumentException(
                    "nothing is left of " + record.getClass().getSimpleName());
        }
        return same;
    }

    /** What the change gives, or the value made over again where it gives null. */
    private static @Nullable Object rebuilt(@Nullable Object value, UnaryOperator<@Nullable Object> change) {
        Object changed = value == null ? null : change.apply(value);
        if (value == null || changed != null) {
            return changed;
        }
        if (value instanceof Supplied<?> facts) {
            List<?> values = rebuilt(facts.values(), change);
            return values == facts.values() ? facts : Supplied.of(values);
        }
        if (value instanceof List<?> list) {
            return rebuilt(list, change);
        }
        return value instanceof Record record
                        && record.getClass().getPackageName().equals("io.evenrung.model")
                ? rebuilt(record, change)
                : value;
    }

    private static List<?> rebuilt(List<?> list, UnaryOperator<@Nullable Object> change) {
        List<Object> all = new ArrayList<>();
        boolean isSame = true;
        for (Object one : list) {
            Object rebuilt = rebuilt(one, change);
            isSame &= rebuilt == one;
            if (rebuilt != null) {
                all.add(rebuilt);
            }
        }
        return isSame ? list : all;
    }

    private static Object rebuilt(Record record, UnaryOperator<@Nullable Object> change) {
        Shape shape = SHAPES.get(record.getClass());
        try {
            @Nullable Object[] values = new Object[shape.accessors().size()];
            boolean isSame = true;
            for (int i = 0; i < values.length; i++) {
                Object was = shape.accessors().get(i).invoke(record);
                values[i] = rebuilt(was, change);
                isSame &= values[i] == was;
            }
            return isSame ? record : shape.canonical().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException unfit) {
                throw unfit;
            }
            throw new IllegalStateException("cannot make a " + record.getClass().getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + record.getClass().getSimpleName(), e);
        }
    }

    /** How records of one type are read and made: looked up once, since there are many of them. */
    private record Shape(List<Method> accessors, Constructor<?> canonical) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has a canonical constructor", e);
            }
        }
    }
}
