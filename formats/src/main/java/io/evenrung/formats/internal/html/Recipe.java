package io.evenrung.formats.internal.html;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Setting;
import io.evenrung.rules.LimitRange;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what the audit can be done again: the limits and settings that were in force, and what was judged by what.
 *
 * @param limits in force, by id
 * @param settings all of them
 * @param ruleSets in the order in which they were put together
 */
public record Recipe(List<InForce> limits, List<InForce> settings, List<Judge> ruleSets) {

    /**
     * A number that can be set.
     *
     * @param value in force
     * @param origin where that value comes from
     * @param byDefault the value where nobody sets one
     * @param exact the value in full precision
     * @param meaning what it is of; empty where its id is that of a rule, which says so
     */
    public record InForce(
            String id, String value, String exact, String origin, String byDefault, String meaning, boolean isSet) {}

    /**
     * A rule set.
     *
     * @param changes what it adds to others and changes of them, in words; nothing for the built-in one
     */
    public record Judge(String name, String title, String digest, List<String> changes) {}

    static Recipe of(Audit audit) {
        return new Recipe(limits(audit), settings(audit), ruleSets(audit));
    }

    private static List<InForce> limits(Audit audit) {
        Set<String> rules = audit.ruleSets().rules().stream().map(Rule::id).collect(Collectors.toSet());
        Map<String, Limit> defaults =
                audit.ruleSets().limits().stream().collect(Collectors.toMap(Limit::rule, Function.identity()));
        List<InForce> limits = new ArrayList<>();
        for (Limit limit : audit.limits()) {
            boolean isOfRule = rules.contains(limit.rule());
            Limit byDefault = defaults.getOrDefault(limit.rule(), limit);
            limits.add(new InForce(
                    limit.rule(),
                    words(limit, isOfRule),
                    Quantity.exact(limit.value()),
                    limit.origin().text(),
                    words(byDefault, isOfRule),
                    isOfRule ? "" : "looked at by other rules",
                    limit.origin() == Origin.USER));
        }
        return limits;
    }

    /** What rules look at besides their own limits is no bound of anything. */
    private static String words(Limit limit, boolean isOfRule) {
        return isOfRule ? ValueText.ofLimit(limit) : ValueText.withUnit(limit.value(), limit.unit());
    }

    private static List<InForce> settings(Audit audit) {
        List<InForce> settings = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            double value = audit.settings().get(setting);
            double byDefault = audit.settings().byDefault(setting);
            boolean isSet = audit.settings().isSet(setting);
            String origin = byDefault == setting.byDefault() ? setting.origin() : Origin.RULE_SET.text();
            settings.add(new InForce(
                    setting.id(),
                    ValueText.withUnit(value, setting.unit()),
                    Quantity.exact(value),
                    isSet ? Origin.USER.text() : origin,
                    ValueText.withUnit(byDefault, setting.unit()),
                    setting.meaning(),
                    isSet));
        }
        return settings;
    }

    private static List<Judge> ruleSets(Audit audit) {
        List<Judge> judges = new ArrayList<>();
        for (RuleSet rules : audit.ruleSets().all()) {
            List<String> changes = new ArrayList<>();
            if (rules != RuleSet.standard()) {
                changes.add("Rules: " + String.join(", ", rules.ids()));
                if (!rules.replaces().isEmpty()) {
                    changes.add("Replaces: " + String.join(", ", rules.replaces()));
                }
                rules.relimits().forEach((id, value) -> {
                    LimitRange range = audit.ruleSets().adjustable().get(id);
                    changes.add("Other default: " + id + ": "
                            + ValueText.withUnit(value, range == null ? "ratio" : range.unit()));
                });
            }
            judges.add(new Judge(
                    SafeText.name(rules.id() + " " + rules.version()),
                    SafeText.name(rules.title()),
                    rules.digest(),
                    changes));
        }
        return judges;
    }
}
