package io.evenrung.formats.report;

import io.evenrung.model.Organization;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same organisation with other names, wherever they stand: every text in every record of it is given to a function. */
final class Renamed {

    private final UnaryOperator<String> name;

    private Renamed(UnaryOperator<String> name) {
        this.name = name;
    }

    static Organization by(UnaryOperator<String> name, Organization organization) {
        return (Organization) new Renamed(name).record(organization);
    }

    private @Nullable Object copy(@Nullable Object value) {
        if (value instanceof String text) {
            return name.apply(text);
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(one -> copy.add(copy(one)));
            return copy;
        }
        if (value instanceof Set<?> set) {
            Set<Object> copy = set instanceof SortedSet<?> ? new TreeSet<>() : new LinkedHashSet<>();
            set.forEach(one -> copy.add(Objects.requireNonNull(copy(one))));
            return copy;
        }
        // numbers, days and constants, and maps, whose keys are the program's own
        return value;
    }

    private Record record(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                values[i] = copy(components[i].getAccessor().invoke(record));
            }
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            // a text that has to be what it is, as the id of a principle
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
