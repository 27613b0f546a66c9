package io.evenrung.audit;

import io.evenrung.measure.Measure;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most combinations of facts that a rule can come to look at, worked out before it runs, for the engine cannot be stopped while
 * it puts facts together. It is the product, over its patterns, of the most facts of a type that share the values of all fields by which
 * the pattern is joined to earlier ones. Other constraints may only make it less.
 */
final class Combinations {

    /** Some hundred bytes each. */
    static final long MOST = 5_000_000;

    private final Map<String, List<Measure>> facts = new HashMap<>();

    /**
     * @param facts of one session
     */
    Combinations(List<Measure> facts) {
        facts.forEach(fact -> this.facts
                .computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
                .add(fact));
    }

    /**
     * @throws RunawayRulesException if a rule of the set may look at more than {@link #MOST}
     */
    static void check(RuleSet rules, Batches batches) {
        List<DrlRule> joining = rules.files().stream()
                .map(DrlFile::rules)
                .flatMap(List::stream)
                .filter(rule ->
                        rule.conditions().stream().filter(c -> !isLimit(c)).count() > 1)
                .toList();
        if (joining.isEmpty()) {
            return;
        }
        for (List<Measure> batch : batches.batches()) {
            Combinations combinations = new Combinations(batches.with(batch));
            for (DrlRule rule : joining) {
                long most = combinations.of(rule);
                if (most > MOST) {
                    throw RunawayRulesException.tooManyCombinations(rules.id(), rule.id(), most, MOST);
                }
            }
        }
    }

    /** For one rule; {@link Long#MAX_VALUE} stands for more than can be counted. */
    long of(DrlRule rule) {
        JoinKeys keys = new JoinKeys(facts);
        long found = 1;
        long most = 0;
        for (DrlCondition condition : rule.conditions()) {
            if (isLimit(condition)) {
                continue;
            }
            List<Measure> own = facts.getOrDefault(simple(condition.type()), List.of());
            long each = keys.mostAlike(condition, own);
            long looked = product(found, each);
            most = Math.max(most, looked);
            if (condition.quantifier() == Quantifier.EACH) {
                found = looked;
                keys.bind(condition);
            }
        }
        return most;
    }

    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static boolean isLimit(DrlCondition condition) {
        return simple(condition.type()).equals("Limit");
    }

    private static long product(long a, long b) {
        return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }
}
