package io.evenrung.rules.internal.vet;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.measure.Measure;
import io.evenrung.rules.Findings;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlReader;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Reads, vets, compiles and runs rules, one after the other. */
final class Bench {

    static final Language LANGUAGE = new Language(new TreeMap<>(Map.of("Probe", Probe.class, "Other", Other.class)));

    private Bench() {}

    /** What is wrong with a file; the limits that it declares are those it has a threshold for. */
    static List<RuleProblem> problems(String drl) {
        return problems(drl, Capabilities.standard());
    }

    static List<RuleProblem> problems(String drl, Capabilities capabilities) {
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile file = DrlReader.read("rules.drl", drl, problems::add);
        Vetting.vet(List.of(file), capabilities, limits(file), problems::add);
        return problems;
    }

    /** What is known of the rules of a file of which nothing is wrong. */
    static List<VettedRule> vetted(String drl) {
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile file = DrlReader.read("rules.drl", drl, problems::add);
        List<VettedRule> vetted = Vetting.vet(List.of(file), Capabilities.standard(), limits(file), problems::add);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.toString());
        }
        return vetted;
    }

    static KieBase compile(String drl) {
        return RuleCompiler.compile(vetted(drl).stream().map(VettedRule::rule).toList());
    }

    private static Set<String> limits(DrlFile file) {
        Set<String> limits = new HashSet<>();
        for (DrlRule rule : file.rules()) {
            if (rule.annotations().stream().anyMatch(a -> a.name().equals("threshold"))) {
                limits.add(rule.id());
            }
        }
        return limits;
    }

    static Limit limit(String id, double value) {
        return new Limit(id, value, "share", Origin.OUR_JUDGEMENT, Limit.Bound.AT_MOST);
    }

    /** The facts that each rule of the engine reports. */
    static Map<String, Set<Measure>> run(KieBase base, Collection<?> facts) {
        Map<String, Set<Measure>> reported = new TreeMap<>();
        KieSession session = base.newKieSession();
        try {
            String[] firing = {""};
            Findings findings = measure -> reported.computeIfAbsent(
                            firing[0], rule -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(measure);
            session.setGlobal("findings", findings);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    firing[0] = event.getMatch().getRule().getName();
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return reported;
    }
}
