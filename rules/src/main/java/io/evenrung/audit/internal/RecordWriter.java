package io.evenrung.audit.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of this library, by their components, for a {@link RecordReader} of the same version. A type is named where it
 * first occurs, and by its number from then on.
 */
public final class RecordWriter {

    private final DataOutputStream out;
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final Map<Class<?>, Field[]> components = new HashMap<>();

    public RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Writes one value.
     *
     * @throws IllegalArgumentException if the value is made of something else than records, enum constants, lists, sets, texts, days,
     *     currencies, truths, whole numbers and doubles
     */
    @SuppressWarnings("EnumOrdinal") // both sides are of the same version
    public void write(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(Tag.NULL);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Integer number) {
            out.writeByte(Tag.INTEGER);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte(Tag.LONG);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeByte(Tag.DOUBLE);
            out.writeLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof String text) {
            out.writeByte(Tag.TEXT);
            text(text);
        } else if (value instanceof LocalDate day) {
            out.writeByte(Tag.DAY);
            out.writeLong(day.toEpochDay());
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(Tag.ENUM);
            type(constant.getDeclaringClass());
            out.writeInt(constant.ordinal());
        } else if (value instanceof Currency currency) {
            out.writeByte(Tag.CURRENCY);
            text(currency.getCurrencyCode());
        } else if (value instanceof List<?> list) {
            out.writeByte(Tag.LIST);
            elements(list);
        } else if (value instanceof Set<?> set) {
            out.writeByte(Tag.SET);
            elements(set);
        } else if (value instanceof Record) {
            out.writeByte(Tag.RECORD);
            record(value);
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getName()
                    + " cannot be sent to another process: use a record, a list or a set");
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    private void elements(Collection<?> many) throws IOException {
        out.writeInt(many.size());
        for (Object one : many) {
            write(one);
        }
    }

    private void record(Object value) throws IOException {
        Class<?> type = value.getClass();
        type(type);
        for (Field field : components.computeIfAbsent(type, RecordWriter::fields)) {
            Object component;
            try {
                component = field.get(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a " + type.getName() + " cannot be read", e);
            }
            write(component);
        }
    }

    /** Not the accessors: they may tell less than the record was made of. */
    private static Field[] fields(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Field[] fields = new Field[components.length];
        for (int i = 0; i < fields.length; i++) {
            try {
                fields[i] = type.getDeclaredField(components[i].getName());
                fields[i].setAccessible(true);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("every component of a record has its field", e);
            }
        }
        return fields;
    }

    private void type(Class<?> type) throws IOException {
        Integer known = types.get(type);
        out.writeInt(known == null ? types.size() : known);
        if (known == null) {
            types.put(type, types.size());
            text(type.getName());
        }
    }

    /** Character by character: a half of a surrogate pair would not survive UTF-8. */
    private void text(String text) throws IOException {
        if (text.length() > Tag.LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of " + text.length()
                    + " characters cannot be sent to another process: " + Tag.LONGEST_TEXT + " are the most");
        }
        byte[] bytes = new byte[Character.BYTES * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >>> Byte.SIZE);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        out.writeInt(text.length());
        out.write(bytes);
    }
}
