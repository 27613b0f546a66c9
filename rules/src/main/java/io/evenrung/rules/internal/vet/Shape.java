package io.evenrung.rules.internal.vet;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value an expression has.
 *
 * @param kind the sort of value
 * @param type its Java type; of a list, that of the list
 * @param element what a list holds; null for everything else
 * @param isNullable whether the value may be unknown
 */
record Shape(Kind kind, Class<?> type, @Nullable Shape element, boolean isNullable) {

    /** Sorts of values, which do not mix. */
    enum Kind {
        NUMBER("a number"),
        TRUTH("true or false"),
        TEXT("a text"),
        DAY("a day"),
        CONSTANT("a constant"),
        LIST("a list"),
        RECORD("a record"),
        FACT("a fact"),
        NOTHING("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static final Shape NUMBER = new Shape(Kind.NUMBER, double.class, null, false);
    static final Shape TRUTH = new Shape(Kind.TRUTH, boolean.class, null, false);
    static final Shape TEXT = new Shape(Kind.TEXT, String.class, null, false);
    static final Shape NOTHING = new Shape(Kind.NOTHING, Void.class, null, true);

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

    /** Records of other packages are none of the rules' business. */
    private static final Set<String> ROOMS = Set.of("io.evenrung.model", "io.evenrung.measure", "io.evenrung.finding");

    static Shape fact(Class<?> type) {
        return new Shape(Kind.FACT, type, null, false);
    }

    static Shape constant(Class<?> type) {
        return new Shape(Kind.CONSTANT, type, null, false);
    }

    /** Of a component or method; null if rules cannot speak of values of that type. */
    static @Nullable Shape of(Class<?> type, AnnotatedType annotated) {
        boolean isNullable = annotated.isAnnotationPresent(Nullable.class);
        Kind kind = kind(type);
        if (kind != null) {
            return new Shape(kind, type, null, isNullable);
        }
        if (!Collection.class.isAssignableFrom(type) || !(annotated instanceof AnnotatedParameterizedType)) {
            return null;
        }
        AnnotatedType[] held = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
        if (held.length != 1 || !(held[0].getType() instanceof Class)) {
            return null;
        }
        Shape element = of((Class<?>) held[0].getType(), held[0]);
        return element == null || element.kind == Kind.LIST ? null : new Shape(Kind.LIST, type, element, isNullable);
    }

    private static @Nullable Kind kind(Class<?> type) {
        if (NUMBERS.contains(type)) {
            return Kind.NUMBER;
        }
        if (TRUTHS.contains(type)) {
            return Kind.TRUTH;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type.isEnum()) {
            return Kind.CONSTANT;
        }
        boolean isOurs = ROOMS.stream().anyMatch(room -> type.getName().startsWith(room + "."));
        return type.isRecord() && isOurs ? Kind.RECORD : null;
    }

    Shape nullable(boolean isNullableToo) {
        return new Shape(kind, type, element, isNullable || isNullableToo);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether values of both can be equal at all. */
    boolean mixesWith(Shape other) {
        if (kind == Kind.NOTHING || other.kind == Kind.NOTHING) {
            return true;
        }
        return kind == other.kind && (kind != Kind.CONSTANT && kind != Kind.RECORD || type == other.type);
    }

    /** As {@code a number}, or {@code a constant of TrackKind: MANAGEMENT, …}. */
    String words() {
        if (kind == Kind.CONSTANT) {
            return "a constant of " + type.getSimpleName() + " ("
                    + Arrays.stream(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c).name())
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        if (kind == Kind.RECORD || kind == Kind.FACT) {
            String name = type.getSimpleName();
            return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
        }
        return kind.words;
    }
}
