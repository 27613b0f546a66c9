package io.evenrung.formats.catalogue;

import io.evenrung.finding.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The groups of principles, in the order of the catalogue. */
enum PrincipleGroup {
    LADDER("Job architecture and the dual ladder"),
    PAY("Pay and total reward"),
    PROMOTION("Promotion integrity"),
    MANAGER("Manager readiness and effectiveness"),
    MOBILITY("Internal mobility"),
    VOICE("Voice and decision rights"),
    WORK("Work allocation and visibility"),
    RECOGNITION("Recognition and credit"),
    GROWTH("Learning, mentoring, development"),
    ORG("Organisation design and workforce health");

    private final String title;

    PrincipleGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The first part of the ids of its rules. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its rules among these, in their order. */
    List<Rule> of(List<Rule> rules) {
        return rules.stream().filter(rule -> rule.group().equals(id())).toList();
    }

    /** The groups to which any of the rules belongs. */
    static List<PrincipleGroup> with(List<Rule> rules) {
        return Arrays.stream(values())
                .filter(group -> !group.of(rules).isEmpty())
                .toList();
    }
}
