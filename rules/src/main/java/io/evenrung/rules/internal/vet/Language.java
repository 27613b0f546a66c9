package io.evenrung.rules.internal.vet;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that every rule knows: types of facts, and enums with their constants. */
final class Language {

    /** The simple name of {@link Limit}, which is no type to report. */
    static final String LIMIT = "Limit";

    private static final class Standard {
        private static final Language LANGUAGE = new Language(Vocabulary.types());
    }

    private final SortedMap<String, Class<? extends Measure>> types;
    private final SortedMap<String, Class<?>> constants;

    /**
     * @param types the types of facts, by simple name
     */
    Language(SortedMap<String, Class<? extends Measure>> types) {
        this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        this.constants = Collections.unmodifiableSortedMap(Members.constants(this.types.values()));
    }

    static Language standard() {
        return Standard.LANGUAGE;
    }

    SortedMap<String, Class<? extends Measure>> types() {
        return types;
    }

    SortedMap<String, Class<?>> constants() {
        return constants;
    }

    /** The type of a name, which is simple or full; null if there is none. */
    @Nullable
    Class<? extends Measure> type(String name) {
        Class<? extends Measure> type = types.get(name.substring(name.lastIndexOf('.') + 1));
        return type == null || name.equals(type.getSimpleName()) || name.equals(type.getName()) ? type : null;
    }

    /** The full names that a rule file may import. */
    Set<String> imports() {
        Set<String> names = new TreeSet<>();
        types.values().forEach(type -> names.add(type.getName()));
        constants.values().forEach(type -> names.add(String.valueOf(type.getCanonicalName())));
        names.add(Limit.class.getName());
        return names;
    }
}
