package io.evenrung.audit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.Provenance;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.internal.vet.RuleCompiler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns measures into findings: what a rule reports is violated; of the rest it says, for every subject that the rule was
 * asked about, that it holds or why that cannot be said.
 */
final class Judge {

    private final RuleRunner runner;
    private final RuleSets rules;
    private final Limits limits;
    private final Verdicts verdicts;

    Judge(RuleRunner runner, RuleSets rules, Limits limits, Provenance provenance) {
        this.runner = runner;
        this.rules = rules;
        this.limits = limits;
        this.verdicts = new Verdicts(limits, provenance);
    }

    List<Finding> judge(Measurements measurements) {
        Map<Class<?>, List<Measure>> measures = new HashMap<>();
        measurements
                .measures()
                .forEach(m -> measures.computeIfAbsent(m.getClass(), c -> new ArrayList<>())
                        .add(m));
        Map<Class<?>, List<Unmeasured>> unmeasured = new HashMap<>();
        measurements
                .unmeasured()
                .forEach(u -> unmeasured
                        .computeIfAbsent(u.measure(), c -> new ArrayList<>())
                        .add(u));
        List<Limit> inForce = limits.inForce();
        List<Finding> findings = new ArrayList<>();
        for (RuleSet ruleSet : rules.all()) {
            Map<String, Set<Measure>> reported = runner.run(ruleSet, inForce, measurements.measures());
            for (JudgedRule rule : rules.rulesOf(ruleSet)) {
                judge(rule, ruleSet, reported, measures, unmeasured, findings);
            }
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    private void judge(
            JudgedRule judged,
            RuleSet ruleSet,
            Map<String, Set<Measure>> reported,
            Map<Class<?>, List<Measure>> measures,
            Map<Class<?>, List<Unmeasured>> unmeasured,
            List<Finding> findings) {
        String principle = judged.rule().principle();
        List<Measure> asked = measures.getOrDefault(judged.judges(), List.of()).stream()
                .filter(m -> isOf(m.principle(), principle))
                .toList();
        List<Unmeasured> open = unmeasured.getOrDefault(judged.judges(), List.of()).stream()
                .filter(u -> isOf(u.principle(), principle))
                .toList();
        String id = judged.rule().id();
        Set<Measure> broken = reported.getOrDefault(id, Set.of());
        Set<Measure> perhaps = reported.getOrDefault(id + RuleCompiler.POSSIBLY, Set.of());
        Doubt blind = blind(judged, ruleSet, measures, unmeasured);
        for (Measure measure : asked) {
            findings.add(
                    blind != null
                            ? verdicts.undecided(judged, measure, blind)
                            : broken.contains(measure)
                                    ? verdicts.violated(judged, measure)
                                    : perhaps.contains(measure)
                                            ? verdicts.undecided(judged, measure)
                                            : verdicts.kept(judged, measure));
        }
        for (Unmeasured gap : open) {
            findings.add(verdicts.unmeasured(judged, gap));
        }
        if (asked.isEmpty() && open.isEmpty()) {
            findings.add(verdicts.unmeasured(
                    judged,
                    new Unmeasured(
                            judged.judges(),
                            Subject.organization(),
                            Doubt.inapplicable("there is nothing here that this rule speaks of"),
                            List.of())));
        }
    }

    /**
     * Why a rule can say nothing of anybody: something that it joins to its subjects is not there at all, as it was not supplied. A
     * rule that asks whether there is none of it would find it broken, and one that asks for some would find it kept.
     */
    private static @Nullable Doubt blind(
            JudgedRule judged,
            RuleSet ruleSet,
            Map<Class<?>, List<Measure>> measures,
            Map<Class<?>, List<Unmeasured>> unmeasured) {
        for (Class<? extends Measure> type : judged.joined()) {
            if (!measures.containsKey(type)) {
                for (Unmeasured gap : unmeasured.getOrDefault(type, List.of())) {
                    boolean isOfAll = gap.subject().kind() == Subject.Kind.ORGANIZATION;
                    if (isOfAll && gap.doubt().kind() == Doubt.Kind.MISSING && speaksOf(judged, ruleSet, gap)) {
                        return gap.doubt();
                    }
                }
            }
        }
        return null;
    }

    /** Where facts of a type are of one principle each, only those that the condition names are of any concern to it. */
    private static boolean speaksOf(JudgedRule judged, RuleSet ruleSet, Unmeasured gap) {
        String principle = gap.principle();
        return principle == null || ruleSet.condition(judged.rule().id()).contains('"' + principle + '"');
    }

    private static boolean isOf(@Nullable String own, String principle) {
        return own == null || own.equals(principle);
    }
}
