package io.evenrung.measure.fact;

import io.evenrung.measure.Need;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that a type of {@link Fact} can tell: a component of its record, apart from the subject. */
public final class FactComponent {

    private static final ClassValue<List<FactComponent>> BY_TYPE = new ClassValue<>() {
        @Override
        protected List<FactComponent> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private final Method accessor;
    private final Type type;
    private final boolean mayBeUnknown;
    private final Known known;
    private final List<Need> needs;

    private FactComponent(RecordComponent component, Known known) {
        this.accessor = component.getAccessor();
        this.type = component.getGenericType();
        this.mayBeUnknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        this.known = known;
        this.needs = Arrays.stream(known.from()).map(FactComponent::need).toList();
    }

    /** The components of a type that are {@link Known}, in the order of the record. */
    public static List<FactComponent> of(Class<? extends Fact> type) {
        return BY_TYPE.get(type);
    }

    /** The component of that name; empty if the type has none. */
    public static Optional<FactComponent> of(Class<? extends Fact> type, String name) {
        return of(type).stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** As rules spell it. */
    public String name() {
        return accessor.getName();
    }

    public Type type() {
        return type;
    }

    /** Whether it is null where it is not known; one that is not is always known. */
    public boolean mayBeUnknown() {
        return mayBeUnknown;
    }

    /** What reports call it. */
    public String label() {
        return known.label();
    }

    /** How reports show it. */
    public Known.As as() {
        return known.as();
    }

    /** What must be supplied for it to be known. */
    public List<Need> needs() {
        return needs;
    }

    /**
     * What one fact tells; null where it is not known.
     *
     * @throws IllegalArgumentException if the fact is of another type
     */
    public @Nullable Object valueIn(Fact fact) {
        try {
            return accessor.invoke(fact);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("a record does not tell its component " + name(), e);
        }
    }

    private static List<FactComponent> read(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record: facts are records");
        }
        List<FactComponent> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Known known = component.getAnnotation(Known.class);
            if (known != null) {
                components.add(new FactComponent(component, known));
            }
        }
        return List.copyOf(components);
    }

    private static Need need(String from) {
        int colon = from.indexOf(": ");
        if (colon < 1) {
            throw new IllegalStateException("'" + from + "' is not written as 'levels.csv: range_min'");
        }
        return new Need(from.substring(0, colon), from.substring(colon + 2));
    }
}
