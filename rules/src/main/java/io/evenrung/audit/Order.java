package io.evenrung.audit;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.vet.RuleCompiler;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the process of a rule set is told before the batches of measures.
 *
 * @param ruleSet id of the rule set
 * @param rules vetted; to be compiled
 * @param names every name that the engine may know a rule by; an answer says their numbers
 * @param limits in force
 * @param facts how many measures there are in all
 * @param firingsPerFact as in {@link RunLimits}
 * @param milliseconds the deadline
 * @param beside measures that stand beside every batch
 */
record Order(
        String ruleSet,
        List<DrlRule> rules,
        List<String> names,
        List<Limit> limits,
        int facts,
        long firingsPerFact,
        long milliseconds,
        List<Measure> beside) {

    Order {
        rules = List.copyOf(rules);
        names = List.copyOf(names);
        limits = List.copyOf(limits);
        beside = List.copyOf(beside);
    }

    static Order of(RuleSet rules, List<Limit> limits, RunLimits runLimits, Batches batches) {
        return new Order(
                rules.id(),
                rules.files().stream().flatMap(file -> file.rules().stream()).toList(),
                rules.judgedRules().stream()
                        .flatMap(judged ->
                                Stream.of(judged.rule().id(), judged.rule().id() + RuleCompiler.POSSIBLY))
                        .toList(),
                limits,
                batches.size(),
                runLimits.firingsPerFact(),
                runLimits.deadline().toMillis(),
                batches.beside());
    }

    RunLimits runLimits() {
        return new RunLimits(firingsPerFact, Duration.ofMillis(milliseconds));
    }
}
