package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.measure.fact.Fact;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vocabulary of rules is held to the built-in ones, which the core cannot see. */
class VocabularyTest {

    @Test
    void the_vocabulary_is_just_what_built_in_rules_judge_and_the_plain_facts() {
        Set<String> judged = RuleSet.standard().judgedRules().stream()
                .map(rule -> rule.judges().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> measures = Vocabulary.types().values().stream()
                .filter(type -> !Fact.class.isAssignableFrom(type))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(judged, measures);
    }

    @Test
    void every_type_is_known_by_its_own_simple_name() {
        Vocabulary.types().forEach((name, type) -> assertEquals(name, type.getSimpleName()));
        long names = RuleSet.standard().judgedRules().stream()
                .<Class<? extends Measure>>map(JudgedRule::judges)
                .map(Class::getSimpleName)
                .distinct()
                .count();
        long types = RuleSet.standard().judgedRules().stream()
                .<Class<? extends Measure>>map(JudgedRule::judges)
                .distinct()
                .count();
        assertEquals(types, names);
    }
}
