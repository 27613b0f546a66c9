package io.evenrung.rules.internal.vet;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operators of the rule language, as the engine calls them. What each means is said here alone, and not by an expression
 * language that turns one type into another and takes null for a value: an operand that is null is not known, and what cannot be
 * told without it is not known either (Kleene's strong three-valued logic). Public because the engine must see it.
 */
public final class Operators {

    /** Stands in no text of a rule file. */
    static final String BETWEEN = "\0";

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Operators() {}

    /** True beyond doubt. */
    public static boolean certain(@Nullable Object truth) {
        return Boolean.TRUE.equals(truth);
    }

    /** True for all that is known. */
    public static boolean possible(@Nullable Object truth) {
        return !Boolean.FALSE.equals(truth);
    }

    public static @Nullable Boolean and(@Nullable Object left, @Nullable Object right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return left == null || right == null ? null : Boolean.TRUE;
    }

    public static @Nullable Boolean or(@Nullable Object left, @Nullable Object right) {
        if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
            return true;
        }
        return left == null || right == null ? null : Boolean.FALSE;
    }

    public static @Nullable Boolean not(@Nullable Object truth) {
        return truth == null ? null : Boolean.FALSE.equals(truth);
    }

    /** A plain test, never unknown itself. */
    public static Boolean isNull(@Nullable Object value) {
        return value == null;
    }

    /** Numbers by value, constants by name, which may be given as a text. */
    public static @Nullable Boolean equal(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? null : same(left, right);
    }

    /** Whether a text or constant is one of several, which stand in one text with {@link #BETWEEN} between them. */
    public static @Nullable Boolean oneOf(@Nullable Object value, String several) {
        return value == null ? null : Arrays.asList(several.split(BETWEEN, -1)).contains(plain(value));
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof Number && right instanceof Number) {
            return number(left) == number(right);
        }
        return plain(left).equals(plain(right));
    }

    private static Object plain(Object value) {
        return value instanceof Enum ? ((Enum<?>) value).name() : value;
    }

    public static @Nullable Boolean less(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return null;
        }
        return left instanceof LocalDate
                ? ((LocalDate) left).isBefore((LocalDate) right)
                : number(left) < number(right);
    }

    public static @Nullable Boolean atMost(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return null;
        }
        return left instanceof LocalDate
                ? !((LocalDate) left).isAfter((LocalDate) right)
                : number(left) <= number(right);
    }

    public static @Nullable Double plus(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? null : number(left) + number(right);
    }

    public static @Nullable Double minus(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? null : number(left) - number(right);
    }

    public static @Nullable Double times(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? null : number(left) * number(right);
    }

    /** Unknown where the divisor is 0: a share of nothing is neither small nor large. */
    public static @Nullable Double over(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null || number(right) == 0 ? null : number(left) / number(right);
    }

    /** The remainder with the sign of the dividend; unknown where the divisor is 0. */
    public static @Nullable Double modulo(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null || number(right) == 0 ? null : number(left) % number(right);
    }

    public static @Nullable Double negative(@Nullable Object value) {
        return value == null ? null : -number(value);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** Whether the whole text is of the form; unknown where that takes too many steps to tell. */
    public static @Nullable Boolean matches(@Nullable Object text, String form) {
        return text == null ? null : TextForm.matches((String) text, form);
    }

    /** Whether a text holds another, or a list an element. */
    public static @Nullable Boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole == null || part == null) {
            return null;
        }
        return whole instanceof Collection
                ? ((Collection<?>) whole).stream().anyMatch(element -> same(element, part))
                : ((String) whole).contains((String) part);
    }

    public static @Nullable Boolean startsWith(@Nullable Object text, @Nullable Object start) {
        return text == null || start == null ? null : ((String) text).startsWith((String) start);
    }

    public static @Nullable Boolean endsWith(@Nullable Object text, @Nullable Object end) {
        return text == null || end == null ? null : ((String) text).endsWith((String) end);
    }

    public static @Nullable Boolean isAfter(@Nullable Object day, @Nullable Object other) {
        return less(other, day);
    }

    /** Whether a text has no characters, or a list no elements. */
    public static @Nullable Boolean isEmpty(@Nullable Object value) {
        Integer size = size(value);
        return size == null ? null : size == 0;
    }

    public static @Nullable Boolean isBlank(@Nullable Object text) {
        return text == null ? null : ((String) text).isBlank();
    }

    /** Characters of a text, or elements of a list. */
    public static @Nullable Integer size(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Collection ? ((Collection<?>) value).size() : ((String) value).length();
    }

    /** A component or method of a record or fact that {@link Members} lists. */
    public static @Nullable Object part(@Nullable Object of, String name) {
        return of == null ? null : read(of, name);
    }

    private static @Nullable Object read(Object of, String name) {
        Method accessor = ACCESSORS.get(of.getClass()).computeIfAbsent(name, n -> accessor(of.getClass(), n));
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(of.getClass().getSimpleName() + "." + name + " cannot be read", e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        if (!Members.of(type).containsKey(name)) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no '" + name + "'");
        }
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no '" + name + "'", e);
        }
    }

    /** A text of any characters, given as four hexadecimal digits for each: no parser can mistake it for anything else. */
    public static String text(String digits) {
        StringBuilder text = new StringBuilder(digits.length() / 4);
        for (int i = 0; i < digits.length(); i += 4) {
            text.append((char) Integer.parseInt(digits, i, i + 4, 16));
        }
        return text.toString();
    }
}
