package io.evenrung.testkit.mutation;

import io.evenrung.finding.Outcome;
import io.evenrung.rules.internal.drl.Position;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tests have seen of one rule.
 *
 * @param rule its id
 * @param checks how many there are of it
 * @param outcomes how often it ended so, counted by subjects of different organisations
 * @param parts the constraints and patterns of its condition that can be left out
 */
public record RuleCoverage(String rule, int checks, SortedMap<Outcome, Integer> outcomes, List<Part> parts) {

    /**
     * A constraint or pattern.
     *
     * @param at where it stands
     * @param text as it is written
     * @param isTrue whether it was true, with all others, of some subject: the rule fired
     * @param isDecisive whether it alone kept the rule from firing for some subject: the rule nearly fired
     */
    public record Part(Position at, String text, boolean isTrue, boolean isDecisive) {}

    public RuleCoverage {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        parts = List.copyOf(parts);
    }

    /** Whether any test has seen it violated. */
    public boolean hasFired() {
        return outcomes.containsKey(Outcome.VIOLATED);
    }
}
