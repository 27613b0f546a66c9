package io.evenrung.audit;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the rules of a rule set run: in this process or in one of their own. */
@FunctionalInterface
interface RuleRunner {

    /**
     * The measures that each rule reported, by the engine's name of the rule; the very measures that were given.
     *
     * @throws RunawayRulesException if a custom rule set does more than it may
     */
    Map<String, Set<Measure>> run(RuleSet rules, List<Limit> limits, List<Measure> measures);
}
