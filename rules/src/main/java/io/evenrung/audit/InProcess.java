package io.evenrung.audit;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AgendaEventListener;

/**
 * Runs rules in this process.
 *
 * @param runLimits what custom rule sets may do
 */
record InProcess(RunLimits runLimits) implements RuleRunner {

    @Override
    public Map<String, Set<Measure>> run(RuleSet rules, List<Limit> limits, List<Measure> measures) {
        Batches batches = Batches.of(rules, measures);
        List<AgendaEventListener> watch = new ArrayList<>();
        if (rules != RuleSet.standard()) {
            Combinations.check(rules, batches);
            watch.add(new RunWatch(rules.id(), runLimits, batches.size()));
        }
        Map<String, Set<Measure>> reported = new HashMap<>();
        for (List<Measure> batch : batches.batches()) {
            RuleSession.run(rules.compiled(), limits, batches.with(batch), watch)
                    .forEach((rule, broken) -> reported.merge(rule, broken, InProcess::union));
        }
        return reported;
    }

    private static Set<Measure> union(Set<Measure> known, Set<Measure> more) {
        known.addAll(more);
        return known;
    }
}
