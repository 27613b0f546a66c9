package io.evenrung.audit;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The measures that a rule set speaks of, as its sessions take them: each batch in a session of its own. Facts about single people
 * come in their tens of thousands, and no rule joins two people: they are judged some thousands at a time, so that no session
 * grows with the workforce.
 *
 * @param beside what rules join to other facts; stands beside every batch
 * @param batches first all other measures that are not of single people, then those of people
 */
record Batches(List<Measure> beside, List<List<Measure>> batches) {

    /** A session of 5,000 facts costs little and holds little. */
    private static final int PEOPLE_AT_A_TIME = 5_000;

    static Batches of(RuleSet rules, List<Measure> measures) {
        Set<Class<?>> judged = new HashSet<>();
        Set<Class<?>> joined = new HashSet<>();
        for (JudgedRule rule : rules.judgedRules()) {
            judged.add(rule.judges());
            joined.addAll(rule.joined());
        }
        List<Measure> beside = new ArrayList<>();
        List<Measure> others = new ArrayList<>();
        List<Measure> people = new ArrayList<>();
        for (Measure measure : measures) {
            boolean isOfOne = measure.subject().kind() == Subject.Kind.PERSON;
            if (joined.contains(measure.getClass()) && !isOfOne) {
                beside.add(measure);
            } else if (judged.contains(measure.getClass())) {
                (isOfOne ? people : others).add(measure);
            }
        }
        List<List<Measure>> batches = new ArrayList<>();
        batches.add(others);
        for (int from = 0; from < people.size(); from += PEOPLE_AT_A_TIME) {
            batches.add(people.subList(from, Math.min(people.size(), from + PEOPLE_AT_A_TIME)));
        }
        return new Batches(beside, batches);
    }

    /** The facts of one session: a batch behind what stands beside it. */
    List<Measure> with(List<Measure> batch) {
        List<Measure> facts = new ArrayList<>(beside);
        facts.addAll(batch);
        return facts;
    }

    /** How many measures there are in all. */
    int size() {
        return beside.size() + batches.stream().mapToInt(List::size).sum();
    }
}
