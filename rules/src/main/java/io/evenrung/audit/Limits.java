package io.evenrung.audit;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.rules.LimitRange;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.internal.Spelling;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the user has set of the limits of rule sets and of the settings; checked when set. Immutable. */
final class Limits {

    private final RuleSets rules;
    private final SortedMap<String, Double> set;

    private Limits(RuleSets rules, SortedMap<String, Double> set) {
        this.rules = rules;
        this.set = set;
    }

    static Limits of(RuleSets rules) {
        return new Limits(rules, Collections.emptySortedMap());
    }

    Limits with(String id, double value) {
        LimitRange range = rules.adjustable().get(id);
        if (range == null) {
            String near = Spelling.closest(id, rules.adjustable().keySet());
            throw new UnknownLimitException("there is no limit '" + id + "'; "
                    + (near == null ? "known are the ids of rules that have a limit" : "did you mean '" + near + "'?"));
        }
        if (!range.allows(value)) {
            throw new IllegalArgumentException(
                    "limit " + id + " is " + value + ": it must be " + range.text() + " (" + range.unit() + ")");
        }
        SortedMap<String, Double> more = new TreeMap<>(set);
        more.put(id, value);
        return new Limits(rules, Collections.unmodifiableSortedMap(more));
    }

    /** The same values set, of other rule sets that have the same limits. */
    Limits under(RuleSets others) {
        return new Limits(others, set);
    }

    /** These limits, and the given ones where these say nothing. */
    Limits over(Map<String, Double> weaker) {
        Limits all = of(rules);
        for (Map.Entry<String, Double> entry : weaker.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Double> entry : set.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** The limit in force for one rule; null for rules without one. */
    @Nullable
    Limit of(Rule rule) {
        Limit limit = rule.limit();
        return limit == null ? null : inForce(limit);
    }

    /** All limits in force, by id. */
    List<Limit> inForce() {
        return rules.limits().stream().map(this::inForce).toList();
    }

    private Limit inForce(Limit byDefault) {
        Double value = set.get(byDefault.rule());
        return value == null ? byDefault : byDefault.withValue(value);
    }

    Settings settings() {
        Settings settings = rules.settings();
        for (Setting setting : Setting.values()) {
            Double value = set.get(setting.id());
            settings = value == null ? settings : settings.with(setting, value);
        }
        return settings;
    }
}
