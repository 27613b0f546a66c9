package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Measure;
import io.evenrung.measure.fact.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of a fact or record, by name: its components, and the methods without arguments that it or its interfaces of
 * this library declare. Of {@link Object} there is nothing, and of {@link Measure} no more than whom it favours.
 */
final class Members {

    private static final ClassValue<SortedMap<String, Shape>> CACHE = new ClassValue<>() {
        @Override
        protected SortedMap<String, Shape> computeValue(Class<?> type) {
            return Collections.unmodifiableSortedMap(read(type));
        }
    };

    private static final Set<String> OF_OBJECT =
            Set.of("toString", "hashCode", "getClass", "notify", "notifyAll", "wait");

    private Members() {}

    static SortedMap<String, Shape> of(Class<?> type) {
        return CACHE.get(type);
    }

    /** The components of a record, in its order; none of anything else. */
    static List<String> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    /** Every enum that a rule can come to from these types, by simple name and by its name within the type that holds it. */
    static SortedMap<String, Class<?>> constants(Collection<? extends Class<?>> types) {
        SortedMap<String, Class<?>> found = new TreeMap<>();
        Set<String> ambiguous = new HashSet<>();
        Set<Class<?>> seen = new HashSet<>(types);
        Deque<Class<?>> waiting = new ArrayDeque<>(types);
        while (!waiting.isEmpty()) {
            for (Shape member : of(waiting.remove()).values()) {
                Shape shape = member.element() == null ? member : member.element();
                if (shape.is(Shape.Kind.RECORD) && seen.add(shape.type())) {
                    waiting.add(shape.type());
                } else if (shape.is(Shape.Kind.CONSTANT) && seen.add(shape.type())) {
                    Class<?> outer = shape.type().getEnclosingClass();
                    if (outer != null) {
                        found.put(outer.getSimpleName() + "." + shape.type().getSimpleName(), shape.type());
                    }
                    if (found.put(shape.type().getSimpleName(), shape.type()) != null) {
                        ambiguous.add(shape.type().getSimpleName());
                    }
                }
            }
        }
        ambiguous.forEach(found::remove);
        return found;
    }

    private static SortedMap<String, Shape> read(Class<?> type) {
        SortedMap<String, Shape> members = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (isListed(type, method)) {
                put(members, method.getName(), Shape.of(method.getReturnType(), method.getAnnotatedReturnType()));
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                put(members, component.getName(), Shape.of(component.getType(), component.getAnnotatedType()));
            }
        }
        return members;
    }

    private static void put(SortedMap<String, Shape> members, String name, @Nullable Shape shape) {
        if (shape == null) {
            members.remove(name);
        } else {
            members.put(name, shape);
        }
    }

    private static boolean isListed(Class<?> type, Method method) {
        Class<?> declaredBy = method.getDeclaringClass();
        if (method.getParameterCount() > 0
                || Modifier.isStatic(method.getModifiers())
                || method.isBridge()
                || OF_OBJECT.contains(method.getName())
                || !declaredBy.getName().startsWith("io.evenrung.")) {
            return false;
        }
        if (isOfMeasure(method.getName())) {
            return method.getName().equals("favours") && !Fact.class.isAssignableFrom(type);
        }
        return true;
    }

    private static boolean isOfMeasure(String name) {
        for (Method method : Measure.class.getMethods()) {
            if (method.getName().equals(name) && !name.equals("subject")) {
                return true;
            }
        }
        return false;
    }
}
