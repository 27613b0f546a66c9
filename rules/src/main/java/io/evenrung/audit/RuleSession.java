package io.evenrung.audit;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.Findings;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One run of the rule engine: facts in, reports out, nothing kept. */
final class RuleSession extends DefaultAgendaEventListener implements Findings {

    private final Map<String, Set<Measure>> reported = new HashMap<>();
    private String firing = "";

    private RuleSession() {}

    /** The measures that each rule reported, by the rule's id. */
    static Map<String, Set<Measure>> run(KieBase rules, List<Limit> limits, List<Measure> measures) {
        return run(rules, limits, measures, List.of());
    }

    /** The same, while others look on, who may end it by throwing something. */
    static Map<String, Set<Measure>> run(
            KieBase rules, List<Limit> limits, List<Measure> measures, List<AgendaEventListener> watch) {
        RuleSession run = new RuleSession();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("findings", run);
            session.addEventListener(run);
            watch.forEach(session::addEventListener);
            limits.forEach(session::insert);
            measures.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return run.reported;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch().getRule().getName();
    }

    @Override
    public void report(Measure measure) {
        reported.computeIfAbsent(firing, rule -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(measure);
    }
}
