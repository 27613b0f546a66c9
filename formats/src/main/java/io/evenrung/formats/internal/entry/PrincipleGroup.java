package io.evenrung.formats.internal.entry;

import io.evenrung.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of principles.
 *
 * @param id the first part of the ids of its rules
 * @param title in words
 */
public record PrincipleGroup(String id, String title) {

    /** In the order of the catalogue. */
    private static final List<PrincipleGroup> BUILT_IN = List.of(
            new PrincipleGroup("ladder", "Job architecture and the dual ladder"),
            new PrincipleGroup("pay", "Pay and total reward"),
            new PrincipleGroup("promotion", "Promotion integrity"),
            new PrincipleGroup("manager", "Manager readiness and effectiveness"),
            new PrincipleGroup("mobility", "Internal mobility"),
            new PrincipleGroup("voice", "Voice and decision rights"),
            new PrincipleGroup("work", "Work allocation and visibility"),
            new PrincipleGroup("recognition", "Recognition and credit"),
            new PrincipleGroup("growth", "Learning, mentoring, development"),
            new PrincipleGroup("org", "Organisation design and workforce health"));

    /** Its rules among these, in their order. */
    public List<Rule> of(List<Rule> rules) {
        return rules.stream().filter(rule -> rule.group().equals(id)).toList();
    }

    /** The groups to which any of the rules belongs: those of the catalogue, then those of custom rules by their ids. */
    public static List<PrincipleGroup> with(List<Rule> rules) {
        List<PrincipleGroup> groups = new ArrayList<>(BUILT_IN);
        rules.stream()
                .map(Rule::group)
                .sorted()
                .distinct()
                .filter(id -> BUILT_IN.stream().noneMatch(group -> group.id().equals(id)))
                .forEach(id -> groups.add(new PrincipleGroup(id, "Rules of " + id)));
        return groups.stream().filter(group -> !group.of(rules).isEmpty()).toList();
    }
}
