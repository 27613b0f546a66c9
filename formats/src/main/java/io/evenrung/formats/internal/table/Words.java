package io.evenrung.formats.internal.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that a column can hold, and what each stands for. Upper and lower case are the same, and so are spaces, hyphens and
 * underscores.
 *
 * @param meanings what each word stands for, in the order in which they are named to the user
 */
public record Words<E>(Map<String, E> meanings) {

    public Words {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /** The constants of an enum, each by its own name. */
    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        Map<String, E> meanings = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> meanings.put(constant.name().toLowerCase(Locale.ROOT), constant));
        return new Words<>(meanings);
    }

    /** Two words that are not the names of what they stand for. */
    public static <E> Words<E> either(String one, E oneMeaning, String other, E otherMeaning) {
        Map<String, E> meanings = new LinkedHashMap<>();
        meanings.put(one, oneMeaning);
        meanings.put(other, otherMeaning);
        return new Words<>(meanings);
    }

    /** Null if it is none of the words. */
    @Nullable
    E meaning(String written) {
        E meaning = meanings.get(written);
        return meaning == null
                ? meanings.get(
                        written.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_'))
                : meaning;
    }

    List<String> all() {
        return List.copyOf(meanings.keySet());
    }

    /** As {@code executive, manager or peer}. */
    String shown() {
        List<String> all = all();
        int last = all.size() - 1;
        return String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
