package io.evenrung.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as bytes, the same on every version of Java: records by their components, lists and maps by their size and elements,
 * all else by its length and text. No two different facts have the same bytes.
 */
final class CanonicalForm {

    private static final int BLOCK = 1 << 16;

    private final MessageDigest digest;
    private final Map<Class<?>, Method[]> components = new HashMap<>();
    private byte[] pending = new byte[2 * BLOCK];
    private int filled;

    CanonicalForm(MessageDigest digest) {
        this.digest = digest;
    }

    /** Adds a fact to the digest. */
    void add(@Nullable Object fact) {
        if (fact == null) {
            tag('0', 0);
        } else if (fact instanceof Record) {
            record(fact);
        } else if (fact instanceof Collection<?> many) {
            tag('[', many.size());
            many.forEach(this::add);
        } else if (fact instanceof Map<?, ?> map) {
            tag('{', map.size());
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (fact instanceof Double number) {
            text(Long.toHexString(Double.doubleToLongBits(number)));
        } else {
            text(fact instanceof Enum<?> constant ? constant.name() : fact.toString());
        }
    }

    byte[] digest() {
        flush();
        return digest.digest();
    }

    private void record(Object fact) {
        Method[] accessors = components.computeIfAbsent(fact.getClass(), CanonicalForm::accessors);
        tag('(', accessors.length);
        for (Method accessor : accessors) {
            try {
                add(accessor.invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("component " + accessor.getName() + " of a fact cannot be read", e);
            }
        }
    }

    private static Method[] accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tag('"', bytes.length);
        if (bytes.length > BLOCK) {
            flush();
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, pending, filled, bytes.length);
            filled += bytes.length;
            flushIfFull();
        }
    }

    private void tag(char kind, int size) {
        pending[filled++] = (byte) kind;
        for (int shift = 24; shift >= 0; shift -= 8) {
            pending[filled++] = (byte) (size >>> shift);
        }
        flushIfFull();
    }

    private void flushIfFull() {
        if (filled >= BLOCK - Long.BYTES) {
            flush();
        }
    }

    private void flush() {
        digest.update(pending, 0, filled);
        filled = 0;
    }
}
