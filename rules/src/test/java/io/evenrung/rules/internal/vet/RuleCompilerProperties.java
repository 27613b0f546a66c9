package io.evenrung.rules.internal.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Measure;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kie.api.KieBase;

/** Whatever the rule and whatever the facts: the engine finds what the rule's tree means in plain Java. */
class RuleCompilerProperties {

    private static final int RULES = 20;

    @Property(tries = 25)
    void a_compiled_rule_means_what_its_tree_means(@ForAll long seed) {
        RandomTrees trees = new RandomTrees(seed);
        List<DrlRule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            rules.add(trees.rule("acme.random-" + i));
        }
        KieBase compiled = RuleCompiler.compile(rules, Bench.LANGUAGE);
        for (int round = 0; round < 3; round++) {
            List<Measure> facts = trees.facts();
            double limit = trees.number();
            List<Object> all = new ArrayList<>(facts);
            rules.forEach(rule -> all.add(Bench.limit(rule.id(), limit)));
            Map<String, Set<Measure>> reported = Bench.run(compiled, all);
            for (DrlRule rule : rules) {
                hold(rule, facts, limit, reported);
            }
        }
    }

    private static void hold(DrlRule rule, List<Measure> facts, double limit, Map<String, Set<Measure>> reported) {
        Kleene kleene = new Kleene(facts, limit);
        Set<Measure> certain = identities();
        Set<Measure> possible = identities();
        for (Measure fact : facts) {
            Boolean breaks = fact instanceof Probe ? kleene.breaks(rule, fact) : Boolean.FALSE;
            if (breaks == null || breaks) {
                possible.add(fact);
            }
            if (breaks != null && breaks) {
                certain.add(fact);
            }
        }
        Set<Measure> found = reported.getOrDefault(rule.id(), Set.of());
        assertEquals(certain, found, rule::toString);
        Set<Measure> perhaps = identities();
        perhaps.addAll(found);
        perhaps.addAll(reported.getOrDefault(rule.id() + RuleCompiler.POSSIBLY, Set.of()));
        assertEquals(possible, perhaps, () -> "perhaps: " + rule);
    }

    private static Set<Measure> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
