package io.evenrung.audit.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote: records and enum constants of the domain and of rules, and of nothing else. */
public final class RecordReader {

    /** Where a type must come from. None of their constructors does more than to check what it is given. */
    private static final List<String> PACKAGES = List.of(
            "io.evenrung.model.",
            "io.evenrung.measure.",
            "io.evenrung.finding.",
            "io.evenrung.rules.internal.drl.",
            "io.evenrung.audit.Order");

    private static final int CHUNK = 1 << 12;

    private final DataInputStream in;
    private final List<Class<?>> types = new ArrayList<>();
    private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

    public RecordReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * The next value.
     *
     * @throws IOException if the stream ends, or holds what no writer writes
     */
    public @Nullable Object read() throws IOException {
        return read(0);
    }

    private @Nullable Object read(int depth) throws IOException {
        if (depth > Tag.DEEPEST) {
            throw new StreamCorruptedException("nested deeper than " + Tag.DEEPEST);
        }
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.FALSE -> false;
            case Tag.TRUE -> true;
            case Tag.INTEGER -> in.readInt();
            case Tag.LONG -> in.readLong();
            case Tag.DOUBLE -> Double.longBitsToDouble(in.readLong());
            case Tag.TEXT -> text();
            case Tag.DAY -> day(in.readLong());
            case Tag.ENUM -> constant();
            case Tag.LIST -> list(depth);
            case Tag.RECORD -> record(depth);
            default -> throw new StreamCorruptedException("no value begins with " + tag);
        };
    }

    private static LocalDate day(long epochDay) throws IOException {
        try {
            return LocalDate.ofEpochDay(epochDay);
        } catch (DateTimeException e) {
            throw corrupt("no such day", e);
        }
    }

    private Object constant() throws IOException {
        Class<?> type = type();
        Object[] constants = type.getEnumConstants();
        int ordinal = in.readInt();
        if (constants == null || ordinal < 0 || ordinal >= constants.length) {
            throw new StreamCorruptedException(type.getName() + " has no constant " + ordinal);
        }
        return constants[ordinal];
    }

    private List<@Nullable Object> list(int depth) throws IOException {
        int size = bounded(in.readInt(), Tag.MOST_ELEMENTS);
        List<@Nullable Object> values = new ArrayList<>(Math.min(size, CHUNK));
        for (int i = 0; i < size; i++) {
            values.add(read(depth + 1));
        }
        return Collections.unmodifiableList(values);
    }

    private Object record(int depth) throws IOException {
        Class<?> type = type();
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null) {
            constructor = constructor(type);
            constructors.put(type, constructor);
        }
        @Nullable Object[] components = new @Nullable Object[constructor.getParameterCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read(depth + 1);
        }
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException | IllegalArgumentException e) {
            throw corrupt("no such " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + type.getName() + " cannot be made", e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new StreamCorruptedException(type.getName() + " is no record");
        }
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private Class<?> type() throws IOException {
        int number = bounded(in.readInt(), types.size());
        if (number == types.size()) {
            types.add(type(text()));
        }
        return types.get(number);
    }

    private static Class<?> type(String name) throws IOException {
        if (PACKAGES.stream().noneMatch(name::startsWith)) {
            throw new StreamCorruptedException("a type of that name may not travel");
        }
        try {
            Class<?> type = Class.forName(name, false, RecordReader.class.getClassLoader());
            if (type.isRecord() || type.isEnum()) {
                return type;
            }
            throw new StreamCorruptedException(name + " is neither a record nor an enum");
        } catch (ClassNotFoundException e) {
            throw corrupt("there is no type of that name", e);
        }
    }

    private String text() throws IOException {
        byte[] bytes = new byte[Character.BYTES * bounded(in.readInt(), Tag.LONGEST_TEXT)];
        in.readFully(bytes);
        char[] characters = new char[bytes.length / Character.BYTES];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) ((bytes[2 * i] & 0xff) << Byte.SIZE | (bytes[2 * i + 1] & 0xff));
        }
        return new String(characters);
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new StreamCorruptedException(number + " is not from 0 to " + most);
        }
        return number;
    }

    private static IOException corrupt(String message, Exception cause) {
        IOException thrown = new StreamCorruptedException(message);
        thrown.initCause(cause);
        return thrown;
    }
}
