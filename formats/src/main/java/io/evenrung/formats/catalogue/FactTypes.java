package io.evenrung.formats.catalogue;

import io.evenrung.measure.fact.Known;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of components in the words of a rule's author. */
final class FactTypes {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    private FactTypes() {}

    static String words(Type type, Known.As as) {
        return switch (as) {
            case COUNT -> "count";
            case SHARE -> "share";
            case MONTHS -> "whole months";
            case TEXT, TRUTH, NUMBER, DAY -> words(type).orElse(type.getTypeName());
        };
    }

    /** The components of a measure that a rule can look at, each with its type. */
    static String components(Class<?> type) {
        List<String> told = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean mayBeUnknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            words(component.getGenericType())
                    .ifPresent(words ->
                            told.add(Markdown.code(component.getName()) + (mayBeUnknown ? "?" : "") + " " + words));
        }
        return String.join("; ", told);
    }

    /** Empty for what no rule can look at. */
    private static Optional<String> words(Type type) {
        if (type instanceof ParameterizedType several) {
            boolean isSet = several.getRawType() == Set.class;
            return isSet || several.getRawType() == List.class
                    ? words(several.getActualTypeArguments()[0]).map(one -> (isSet ? "set" : "list") + " of " + one)
                    : Optional.empty();
        }
        return type instanceof Class<?> one ? ofClass(one) : Optional.empty();
    }

    private static Optional<String> ofClass(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(constants(type));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of("yes or no");
        }
        if (WHOLE.contains(type)) {
            return Optional.of("whole number");
        }
        if (type == double.class || type == Double.class) {
            return Optional.of("number");
        }
        if (type == LocalDate.class) {
            return Optional.of("day");
        }
        return type == String.class ? Optional.of("text") : Optional.empty();
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Markdown.code(type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .collect(Collectors.joining(", "));
    }
}
