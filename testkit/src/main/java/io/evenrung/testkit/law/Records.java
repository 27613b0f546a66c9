package io.evenrung.testkit.law;

import io.evenrung.model.Supplied;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes records over again with some of what they hold exchanged, however deep it stands. */
final class Records {

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
            throw new IllegalArgumentException("nothing is left of " + record.getClass().getSimpleName());
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
            return facts.isAbsent() ? facts : Supplied.of(rebuilt(facts.values(), change));
        }
        if (value instanceof List<?> list) {
            return rebuilt(list, change);
        }
        return value instanceof Record record && record.getClass().getPackageName().equals("io.evenrung.model")
                ? rebuilt(record, change)
                : value;
    }

    private static List<Object> rebuilt(List<?> list, UnaryOperator<@Nullable Object> change) {
        List<Object> all = new ArrayList<>();
        for (Object one : list) {
            Object rebuilt = rebuilt(one, change);
            if (rebuilt != null) {
                all.add(rebuilt);
            }
        }
        return all;
    }

    private static Object rebuilt(Record record, UnaryOperator<@Nullable Object> change) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new Object[components.length];
            boolean isSame = true;
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object was = components[i].getAccessor().invoke(record);
                values[i] = rebuilt(was, change);
                isSame &= values[i] == was;
            }
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            return isSame ? record : canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException unfit) {
                throw unfit;
            }
            throw new IllegalStateException("cannot make a " + record.getClass().getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + record.getClass().getSimpleName(), e);
        }
    }
}
