package io.evenrung.audit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.Provenance;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
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

    /** A session of 5,000 facts costs little and holds little. */
    private static final int PEOPLE_AT_A_TIME = 5_000;

    private final RuleSet rules;
    private final Limits limits;
    private final Provenance provenance;

    Judge(RuleSet rules, Limits limits, Provenance provenance) {
        this.rules = rules;
        this.limits = limits;
        this.provenance = provenance;
    }

    List<Finding> judge(Measurements measurements) {
        Map<String, Set<Measure>> reported = reported(measurements.measures());
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
        List<Finding> findings = new ArrayList<>();
        for (JudgedRule judged : rules.judgedRules()) {
            String principle = judged.rule().principle();
            List<Measure> asked = measures.getOrDefault(judged.judges(), List.of()).stream()
                    .filter(m -> isOf(m.principle(), principle))
                    .toList();
            List<Unmeasured> open = unmeasured.getOrDefault(judged.judges(), List.of()).stream()
                    .filter(u -> isOf(u.principle(), principle))
                    .toList();
            Set<Measure> broken = reported.getOrDefault(judged.rule().id(), Set.of());
            for (Measure measure : asked) {
                findings.add(decided(judged.rule(), measure, broken.contains(measure)));
            }
            for (Unmeasured gap : open) {
                findings.add(undecided(judged.rule(), gap));
            }
            if (asked.isEmpty() && open.isEmpty()) {
                findings.add(undecided(
                        judged.rule(),
                        new Unmeasured(
                                judged.judges(),
                                Subject.organization(),
                                Doubt.inapplicable("there is nothing here that this rule speaks of"),
                                List.of())));
            }
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    /**
     * Facts about single people come in their tens of thousands, and no rule joins two people: they are judged some thousands at
     * a time, so that no session grows with the workforce.
     */
    private Map<String, Set<Measure>> reported(List<Measure> measures) {
        List<Measure> ofPeople = new ArrayList<>();
        List<Measure> others = new ArrayList<>();
        for (Measure measure : measures) {
            (measure.subject().kind() == Subject.Kind.PERSON ? ofPeople : others).add(measure);
        }
        Map<String, Set<Measure>> reported = RuleSession.run(rules.compiled(), limits.inForce(), others);
        for (int from = 0; from < ofPeople.size(); from += PEOPLE_AT_A_TIME) {
            List<Measure> some = ofPeople.subList(from, Math.min(ofPeople.size(), from + PEOPLE_AT_A_TIME));
            RuleSession.run(rules.compiled(), limits.inForce(), some)
                    .forEach((rule, broken) -> reported.merge(rule, broken, Judge::union));
        }
        return reported;
    }

    private static Set<Measure> union(Set<Measure> known, Set<Measure> more) {
        known.addAll(more);
        return known;
    }

    private Finding decided(Rule rule, Measure measure, boolean broken) {
        Limit limit = limits.of(rule);
        Doubt doubt = broken ? null : measure.doubtAt(limit == null ? 0 : limit.value());
        return new Finding(
                rule,
                measure.subject(),
                broken ? Outcome.VIOLATED : doubt == null ? Outcome.HOLDS : outcome(doubt),
                broken ? measure.favours() : Favours.NEITHER,
                measure.measured(),
                limit,
                measure.interval(),
                measure.operands(),
                measure.conditions(),
                reason(doubt),
                doubt == null ? List.of() : doubt.needs(),
                SourcePointers.of(measure.subject(), provenance));
    }

    private Finding undecided(Rule rule, Unmeasured gap) {
        return new Finding(
                rule,
                gap.subject(),
                outcome(gap.doubt()),
                Favours.NEITHER,
                null,
                limits.of(rule),
                null,
                gap.operands(),
                List.of(),
                reason(gap.doubt()),
                gap.doubt().needs(),
                SourcePointers.of(gap.subject(), provenance));
    }

    private static boolean isOf(@Nullable String own, String principle) {
        return own == null || own.equals(principle);
    }

    private static @Nullable String reason(@Nullable Doubt doubt) {
        return doubt == null ? null : doubt.reason();
    }

    private static Outcome outcome(Doubt doubt) {
        return switch (doubt.kind()) {
            case MISSING -> Outcome.NOT_EVALUATED;
            case THIN -> Outcome.INSUFFICIENT_EVIDENCE;
            case INAPPLICABLE -> Outcome.NOT_APPLICABLE;
        };
    }
}
