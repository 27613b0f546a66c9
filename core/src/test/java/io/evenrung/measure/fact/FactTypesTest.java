package io.evenrung.measure.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.catalogue.Vocabulary;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of plain fact keeps to, so that rules, reports and the reference can rely on it. */
class FactTypesTest {

    static Set<Class<? extends Fact>> types() {
        return FactMeasures.types();
    }

    @Test
    void every_plain_fact_is_in_the_vocabulary_under_its_simple_name() {
        for (Class<? extends Fact> type : types()) {
            assertEquals(type, Vocabulary.types().get(type.getSimpleName()));
        }
    }

    @Test
    void the_vocabulary_knows_measures_beside_facts_and_tells_those_of_people() {
        Class<? extends Measure> span = Vocabulary.types().get("Span");
        Class<? extends Measure> ceiling = Vocabulary.types().get("Ceiling");
        assertNotNull(span);
        assertNotNull(ceiling);
        assertTrue(Vocabulary.isOfPeople(span));
        assertFalse(Vocabulary.isOfPeople(ceiling));
        assertFalse(Vocabulary.isOfPeople(Rung.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_fact_is_a_record_of_a_subject_and_of_known_components(Class<? extends Fact> type) {
        assertTrue(type.isRecord(), type.getName());
        assertNotNull(type.getAnnotation(About.class), type.getName());
        RecordComponent first = type.getRecordComponents()[0];
        assertEquals("subject", first.getName());
        assertEquals(Subject.class, first.getType());
        assertEquals(
                type.getRecordComponents().length - 1,
                FactComponent.of(type).size(),
                "components without @Known of " + type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_component_is_boxed_only_where_it_may_be_unknown_and_shown_as_what_it_is(Class<? extends Fact> type) {
        Set<String> labels = new HashSet<>();
        for (FactComponent component : FactComponent.of(type)) {
            String name = type.getSimpleName() + "." + component.name();
            Type shape = component.type();
            boolean isBoxed =
                    List.<Type>of(Boolean.class, Integer.class, Double.class).contains(shape);
            assertTrue(!isBoxed || component.mayBeUnknown(), name + " is boxed and always known");
            assertTrue(labels.add(component.label()), name + " has a label that stands twice");
            assertFalse(component.needs().isEmpty(), name + " says not where it comes from");
            assertTrue(allowed(component.as()).stream().anyMatch(is -> is.test(shape)), name + " is " + shape);
        }
    }

    private interface Shape {
        boolean test(Type type);
    }

    private static List<Shape> allowed(Known.As as) {
        Shape truth = t -> t == boolean.class || t == Boolean.class;
        Shape whole = t -> t == int.class || t == Integer.class;
        Shape decimal = t -> t == double.class || t == Double.class;
        Shape day = t -> t == LocalDate.class;
        Shape text = t -> t == String.class || (t instanceof Class<?> c && c.isEnum());
        Shape several = t -> t instanceof ParameterizedType p
                && (p.getRawType() == List.class || p.getRawType() == Set.class)
                && text.test(p.getActualTypeArguments()[0]);
        return switch (as) {
            case TRUTH -> List.of(truth);
            case COUNT, MONTHS -> List.of(whole);
            case NUMBER -> List.of(whole, decimal);
            case SHARE -> List.of(decimal);
            case DAY -> List.of(day);
            case TEXT -> List.of(text, several);
        };
    }
}
