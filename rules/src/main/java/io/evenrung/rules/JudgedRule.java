package io.evenrung.rules;

import io.evenrung.finding.Rule;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule with the type of measure that it judges, by which its subjects are known.
 *
 * @param rule the metadata
 * @param judges the type of what it reports
 * @param joined the types of the other facts in its condition, without limits; none for built-in rules
 * @param joinedNeeds what lets be known what its condition looks at of those; none for built-in rules
 * @param uses the components of a plain fact that its condition looks at; none for built-in rules
 * @param measured the component of a plain fact that it holds against its limit; null where the measure itself says what was
 *     measured
 * @param favours whom a violation favours, whatever the measure says of it; null where the measure says it
 * @param exemptions the laws that it need not obey, and why not
 */
public record JudgedRule(
        Rule rule,
        Class<? extends Measure> judges,
        List<Class<? extends Measure>> joined,
        List<Need> joinedNeeds,
        List<String> uses,
        @Nullable String measured,
        @Nullable Favours favours,
        SortedMap<String, String> exemptions) {

    public JudgedRule {
        joined = List.copyOf(joined);
        joinedNeeds = joinedNeeds.stream().distinct().sorted().toList();
        uses = List.copyOf(uses);
        exemptions = Collections.unmodifiableSortedMap(new TreeMap<>(exemptions));
    }

    /** A rule that looks at one measure, which speaks for itself. */
    public JudgedRule(Rule rule, Class<? extends Measure> judges, SortedMap<String, String> exemptions) {
        this(rule, judges, List.of(), List.of(), List.of(), null, null, exemptions);
    }

    /** The same rule with other metadata, as another default of its limit. */
    JudgedRule withRule(Rule other) {
        return new JudgedRule(other, judges, joined, joinedNeeds, uses, measured, favours, exemptions);
    }

    /** A version of the rule that joins other types; it has the limit of this one. */
    JudgedRule variant(String id, List<Class<? extends Measure>> otherJoined) {
        Rule renamed = new Rule(
                id,
                rule.title(),
                rule.principle(),
                rule.severity(),
                rule.layer(),
                rule.source(),
                rule.remedy(),
                rule.limit(),
                rule.least(),
                rule.most(),
                rule.guide());
        return new JudgedRule(renamed, judges, otherJoined, joinedNeeds, uses, measured, favours, exemptions);
    }
}
