package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.load.Manifest;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The names that a custom rule set gives to rules and limits: none may be taken already. */
final class CustomLimits {

    private final SortedSet<String> taken;
    private final Map<DrlRule, RuleText> places;
    private final Map<DrlRule, RuleAnnotations> annotations;
    private final Consumer<RuleProblem> problems;

    CustomLimits(
            Manifest manifest,
            RuleSet standard,
            Map<DrlRule, RuleText> places,
            Map<DrlRule, RuleAnnotations> annotations,
            Consumer<RuleProblem> problems) {
        this.taken = new TreeSet<>(standard.ids());
        this.taken.addAll(standard.adjustable().keySet());
        this.taken.removeAll(manifest.replaces().keySet());
        this.places = places;
        this.annotations = annotations;
        this.problems = problems;
    }

    /** The limits that are no rule's own, by id. */
    List<Limit> further(List<DrlRule> rules) {
        for (DrlRule rule : rules) {
            if (taken.contains(rule.id())) {
                refuse(
                        rule,
                        "there is a built-in rule or setting '" + rule.id() + "'",
                        "another id, or a line 'replaces = " + rule.id() + "' in " + RuleText.MANIFEST);
            }
        }
        rules.forEach(rule -> taken.add(rule.id()));
        SortedMap<String, Limit> further = new TreeMap<>();
        for (DrlRule rule : rules) {
            RuleAnnotations said = annotations.get(rule);
            for (Limit limit : said == null ? List.<Limit>of() : said.further()) {
                if (taken.contains(limit.rule()) || further.putIfAbsent(limit.rule(), limit) != null) {
                    refuse(rule, "@also declares a limit '" + limit.rule() + "', which there is already", "another id");
                }
            }
        }
        return new ArrayList<>(further.values());
    }

    /** Every id that a condition may name. */
    static Set<String> known(
            Manifest manifest, RuleSet standard, Collection<RuleAnnotations> annotations, List<Limit> further) {
        Set<String> known = new TreeSet<>();
        standard.limits().forEach(limit -> known.add(limit.rule()));
        known.removeAll(manifest.replaces().keySet());
        for (RuleAnnotations said : annotations) {
            Limit own = said.limit();
            if (own != null) {
                known.add(own.rule());
            }
        }
        further.forEach(limit -> known.add(limit.rule()));
        return known;
    }

    private void refuse(DrlRule rule, String message, String expected) {
        RuleText place = places.get(rule);
        if (place != null) {
            problems.accept(place.problem(rule.at(), message, expected, null));
        }
    }
}
