package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.load.Versions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rule sets put together. A later one adds its rules to those before it, and replaces rules or gives limits other defaults where
 * its manifest says so. Immutable.
 */
public final class RuleSets {

    /** A rule, and the rule set of which it is. */
    private record Owned(RuleSet owner, JudgedRule rule) {}

    private final List<RuleSet> all = new ArrayList<>();
    private final SortedMap<String, Owned> rules = new TreeMap<>();
    private final SortedMap<String, Limit> limits = new TreeMap<>();
    private final SortedMap<String, LimitRange> adjustable = new TreeMap<>();
    private Settings settings = Settings.defaults();

    private RuleSets() {}

    /** The built-in rules alone. */
    public static RuleSets standard() {
        return of(List.of(RuleSet.standard()));
    }

    /**
     * Puts rule sets together, in this order.
     *
     * @throws IllegalArgumentException if two have one id, or a rule of one has the id of another's rule or limit that it does not
     *     replace, or what one needs, replaces or limits anew is not there before it
     */
    public static RuleSets of(List<RuleSet> inOrder) {
        RuleSets together = new RuleSets();
        inOrder.forEach(together::add);
        return together;
    }

    /**
     * One rule set alone, beside the limits of the built-in rules, at which it may look.
     *
     * @throws IllegalArgumentException if it needs a rule set that is not built in
     */
    public static RuleSets only(RuleSet one) {
        if (one == RuleSet.standard()) {
            return of(List.of(one));
        }
        RuleSets alone = of(List.of(RuleSet.standard(), one));
        alone.all.retainAll(List.of(one));
        alone.rules.values().removeIf(owned -> owned.owner() != one);
        return alone;
    }

    /**
     * Changed versions of these rules, alone in force under the limits and settings of these. Each has the metadata of the rule
     * that it was made of, and its limit.
     *
     * @throws IllegalArgumentException if there is no rule of which one was made, or it says what a rule may not say
     */
    public RuleSets variants(List<RuleVariant> variants) {
        RuleSets changed = new RuleSets();
        changed.limits.putAll(limits);
        changed.adjustable.putAll(adjustable);
        changed.settings = settings;
        List<JudgedRule> judged = variants.stream().map(this::judged).toList();
        RuleSet all = RuleSet.ofTrees(variants.stream().map(RuleVariant::rule).toList(), judged);
        changed.all.add(all);
        judged.forEach(rule -> changed.rules.put(rule.rule().id(), new Owned(all, rule)));
        return changed;
    }

    private JudgedRule judged(RuleVariant variant) {
        JudgedRule original = owned(variant.of()).rule();
        Set<String> types =
                variant.rule().conditions().stream().map(DrlCondition::type).collect(Collectors.toSet());
        return original.variant(
                variant.rule().id(),
                original.joined().stream()
                        .filter(type -> types.contains(type.getSimpleName()) || types.contains(type.getName()))
                        .toList());
    }

    /** In the order in which they were put together. */
    public List<RuleSet> all() {
        return List.copyOf(all);
    }

    /** The metadata of the rules in force, by id; limits with the defaults that are in force. */
    public List<Rule> rules() {
        return rules.values().stream().map(owned -> owned.rule().rule()).toList();
    }

    /** The rules in force with the measures that they judge, by id. */
    public List<JudgedRule> judgedRules() {
        return rules.values().stream().map(Owned::rule).toList();
    }

    /** Of the rules in force, those of one rule set, by id. */
    public List<JudgedRule> rulesOf(RuleSet one) {
        return rules.values().stream()
                .filter(owned -> owned.owner() == one)
                .map(Owned::rule)
                .toList();
    }

    /** The default limits in force, by id. */
    public List<Limit> limits() {
        return List.copyOf(limits.values());
    }

    /** Everything that the user can set: limits by their ids, and the settings of measuring. */
    public SortedMap<String, LimitRange> adjustable() {
        return Collections.unmodifiableSortedMap(adjustable);
    }

    /** The settings of measuring with the defaults that are in force. */
    public Settings settings() {
        return settings;
    }

    /**
     * The rule set of which a rule in force is.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet owner(String rule) {
        return owned(rule).owner();
    }

    private Owned owned(String rule) {
        Owned owned = rules.get(rule);
        if (owned == null) {
            throw new IllegalArgumentException("there is no rule '" + rule + "'" + meant(rule, rules.keySet()));
        }
        return owned;
    }

    /**
     * The condition of a rule in force, as its author wrote it.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public String condition(String rule) {
        return owner(rule).condition(rule);
    }

    private void add(RuleSet added) {
        if (find(added.id()) != null) {
            throw new IllegalArgumentException(
                    "the rule set '" + added.id() + "' is there already; each has an id of its own");
        }
        added.requires().forEach((id, version) -> require(added, id, version));
        for (String id : added.replaces()) {
            if (rules.remove(id) == null) {
                throw new IllegalArgumentException("the rule set '" + added.id() + "' replaces the rule '" + id
                        + "', and there is none before it" + meant(id, rules.keySet()));
            }
            limits.remove(id);
            adjustable.remove(id);
        }
        added.relimits().forEach((id, value) -> relimit(added, id, value));
        for (JudgedRule rule : added.judgedRules()) {
            String id = rule.rule().id();
            refuseTaken(added, id, rules.keySet());
            refuseTaken(added, id, limits.keySet());
            rules.put(id, new Owned(added, rule));
        }
        for (Limit limit : added.limits()) {
            refuseTaken(added, limit.rule(), limits.keySet());
            limits.put(limit.rule(), limit);
        }
        added.adjustable().forEach(adjustable::putIfAbsent);
        all.add(added);
    }

    private void require(RuleSet by, String id, String version) {
        RuleSet needed = find(id);
        if (needed == null) {
            List<String> there = all.stream().map(RuleSet::id).toList();
            throw new IllegalArgumentException("the rule set '" + by.id() + "' needs the rule set '" + id
                    + "', which is not added before it" + meant(id, there));
        }
        if (!Versions.isAtLeast(needed.version(), version)) {
            throw new IllegalArgumentException("the rule set '" + by.id() + "' needs '" + id + "' " + version
                    + ", and here it is " + needed.version());
        }
    }

    private void relimit(RuleSet by, String id, double value) {
        LimitRange range = adjustable.get(id);
        if (range == null || !range.allows(value)) {
            throw new IllegalArgumentException("the rule set '" + by.id() + "' sets the limit '" + id + "' to " + value
                    + (range == null
                            ? ", and there is no such limit before it" + meant(id, adjustable.keySet())
                            : ": it must be " + range.text()));
        }
        adjustable.put(id, range.withDefault(value));
        Limit limit = limits.get(id);
        if (limit == null) {
            for (Setting setting : Setting.values()) {
                settings = setting.id().equals(id) ? settings.withDefault(setting, value) : settings;
            }
        } else {
            limits.put(id, limit.withDefault(value));
            rules.computeIfPresent(id, (rule, owned) -> new Owned(owned.owner(), relimited(owned.rule(), value)));
        }
    }

    private static JudgedRule relimited(JudgedRule judged, double value) {
        Rule rule = judged.rule();
        Limit limit = rule.limit();
        return limit == null ? judged : judged.withRule(rule.withLimit(limit.withDefault(value)));
    }

    private void refuseTaken(RuleSet by, String id, Collection<String> taken) {
        if (taken.contains(id)) {
            throw new IllegalArgumentException("the rule set '" + by.id() + "' has a rule or limit '" + id
                    + "', which there is already; to have its own, its manifest says 'replaces = " + id + "'");
        }
    }

    private @Nullable RuleSet find(String id) {
        return all.stream().filter(set -> set.id().equals(id)).findFirst().orElse(null);
    }

    private static String meant(String written, Collection<String> known) {
        String near = Spelling.closest(written, new TreeSet<>(known));
        return near == null ? "" : "; did you mean '" + near + "'?";
    }
}
