package io.evenrung.formats.internal.html;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.entry.Entry;
import io.evenrung.formats.internal.entry.PrincipleGroup;
import io.evenrung.formats.internal.entry.RuleEntry;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.rules.RuleSets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one group of principles, each explained, with how its checks ended.
 *
 * @param title what the group is about
 */
public record RuleChapter(String title, List<Explained> rules) {

    /**
     * One rule.
     *
     * @param tallies how its checks ended; outcomes that did not occur are left out
     * @param ruleSet the rule set that it is of; empty for the built-in one
     */
    public record Explained(
            String id, String title, String severity, List<String> tallies, String ruleSet, Entry entry) {}

    static List<RuleChapter> of(Audit audit, Disclosure shown) {
        Map<String, Map<Outcome, Integer>> counts = counts(shown);
        RuleSets ruleSets = audit.ruleSets();
        List<RuleChapter> chapters = new ArrayList<>();
        for (PrincipleGroup group : PrincipleGroup.with(ruleSets.rules())) {
            chapters.add(new RuleChapter(
                    group.title(),
                    group.of(ruleSets.rules()).stream()
                            .map(rule -> explained(rule, ruleSets, counts.getOrDefault(rule.id(), Map.of())))
                            .toList()));
        }
        return chapters;
    }

    /** The ids of the principles that findings are about, by group: group titles first. */
    static Map<String, List<String>> principles(Audit audit, Disclosure shown) {
        Set<String> asked = new HashSet<>();
        shown.findings().forEach(f -> asked.add(f.rule().principle()));
        Map<String, List<String>> principles = new LinkedHashMap<>();
        for (PrincipleGroup group : PrincipleGroup.with(audit.ruleSets().rules())) {
            List<String> ofGroup = group.of(audit.ruleSets().rules()).stream()
                    .map(Rule::principle)
                    .filter(asked::contains)
                    .distinct()
                    .toList();
            if (!ofGroup.isEmpty()) {
                principles.put(group.title(), ofGroup);
            }
        }
        return principles;
    }

    private static Explained explained(Rule rule, RuleSets ruleSets, Map<Outcome, Integer> counts) {
        String owner = ruleSets.owner(rule.id()).id();
        return new Explained(
                rule.id(),
                rule.title(),
                Words.token(rule.severity()),
                FindingParts.ORDER.stream()
                        .filter(counts::containsKey)
                        .map(outcome -> counts.get(outcome) + " " + Words.of(outcome))
                        .toList(),
                ruleSets.all().size() == 1 ? "" : SafeText.name(owner),
                RuleEntry.brief(rule, ruleSets));
    }

    private static Map<String, Map<Outcome, Integer>> counts(Disclosure shown) {
        Map<String, Map<Outcome, Integer>> counts = new HashMap<>();
        shown.findings()
                .forEach(f -> counts.computeIfAbsent(f.rule().id(), r -> new EnumMap<>(Outcome.class))
                        .computeIfAbsent(
                                f.outcome(),
                                o -> shown.count(other ->
                                        other.outcome() == o && other.rule().equals(f.rule()))));
        return counts;
    }
}
