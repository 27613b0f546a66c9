package io.evenrung.measure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Measure;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    /** The rule engine calls a method by whatever declares it first, and may not where that is hidden. */
    @Test
    void whatever_a_rule_may_ask_of_a_fact_is_declared_in_the_open() {
        List<String> hidden = new ArrayList<>();
        for (Class<? extends Measure> type : Vocabulary.types().values()) {
            for (Method method : type.getMethods()) {
                if (!Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                    hidden.add(type.getSimpleName() + "." + method.getName());
                }
            }
            for (Class<?> declares : type.getInterfaces()) {
                if (!Modifier.isPublic(declares.getModifiers())) {
                    Arrays.stream(declares.getMethods())
                            .forEach(method -> hidden.add(type.getSimpleName() + "." + method.getName()));
                }
            }
        }
        assertEquals(List.of(), hidden);
    }
}
