package io.evenrung.rules.internal.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;

/** No legitimate rule is refused, and each finds what breaks it and nothing else. */
class LegitimateRulesTest {

    static List<Legitimate> rules() {
        return LegitimateRules.all();
    }

    @Test
    void the_corpus_is_large_and_no_two_rules_are_the_same() {
        assertTrue(rules().size() >= 45, () -> rules().size() + " rules");
        assertEquals(
                rules().size(),
                rules().stream()
                        .map(Legitimate::condition)
                        .collect(Collectors.toSet())
                        .size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_legitimate_rule_finds_what_breaks_it_and_nothing_else(Legitimate rule) {
        assertEquals(List.of(), Bench.problems(rule.drl()));
        KieBase compiled = Bench.compile(rule.drl());
        Map<String, Set<Measure>> broken = Bench.run(compiled, facts(rule, rule.breaking()));
        assertEquals(Set.of(rule.breaking().get(0)), broken.getOrDefault(rule.id(), Set.of()));
        assertEquals(Map.of(), Bench.run(compiled, facts(rule, rule.keeping())));
    }

    @Test
    void all_of_them_together_find_the_same() {
        String all = rules().stream().map(Legitimate::drl).collect(Collectors.joining("\n"));
        assertEquals(List.of(), Bench.problems(all));
        KieBase compiled = Bench.compile(all);
        for (Legitimate rule : rules()) {
            Set<Measure> broken =
                    Bench.run(compiled, facts(rule, rule.breaking())).getOrDefault(rule.id(), Set.of());
            assertEquals(Set.of(rule.breaking().get(0)), broken, rule.name());
        }
    }

    private static List<Object> facts(Legitimate rule, List<Measure> facts) {
        List<Object> all = new ArrayList<>(facts);
        all.add(Bench.limit(rule.id(), 0.5));
        return all;
    }
}
