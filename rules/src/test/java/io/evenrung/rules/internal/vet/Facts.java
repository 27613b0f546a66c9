package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Subject;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts by the components that matter: all others are not known, or nothing. */
final class Facts {

    private Facts() {}

    /**
     * @param components name, value, name, value…
     */
    static <T> T fact(Class<T> type, Object... components) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < components.length; i += 2) {
            given.put((String) components[i], components[i + 1]);
        }
        RecordComponent[] all = type.getRecordComponents();
        Object[] values = Arrays.stream(all)
                .map(c -> given.containsKey(c.getName()) ? given.remove(c.getName()) : nothing(c))
                .toArray();
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + given.keySet());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName(), e);
        }
    }

    private static @Nullable Object nothing(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type == Subject.class) {
            return Subject.organization();
        }
        if (type == Favours.class) {
            return Favours.NEITHER;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0.0;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        return type == String.class ? "" : type == List.class ? List.of() : null;
    }
}
