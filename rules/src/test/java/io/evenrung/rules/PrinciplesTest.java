package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Rule;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The built-in rules cover every principle that the five articles ask for. */
class PrinciplesTest {

    /** The ids of the seventy principles: what findings, limits and baselines are known by. */
    private static final List<String> PRINCIPLES = List.of(
            "ladder.senior-ic-rung",
            "ladder.every-family",
            "ladder.ceiling",
            "ladder.dead-end",
            "ladder.clear-criteria",
            "ladder.distinct-duties",
            "ladder.leadership-without-reports",
            "ladder.published",
            "ladder.five-features",
            "ladder.tailored-role",
            "ladder.joint-authorship",
            "pay.band-parity",
            "pay.lived-gap",
            "pay.bonus-equity",
            "pay.manage-for-raise",
            "pay.plateau",
            "promotion.people-evidence",
            "promotion.no-tenure-gate",
            "promotion.preference-asked",
            "promotion.pushed",
            "promotion.rate",
            "promotion.stagnation",
            "promotion.rewards",
            "promotion.reversals",
            "promotion.results-weight",
            "promotion.spotlight",
            "manager.vetted",
            "manager.trained",
            "manager.pipeline",
            "manager.old-job",
            "manager.early-feedback",
            "manager.results-not-tasks",
            "manager.coaching",
            "manager.refresher",
            "manager.double-duty",
            "manager.craft-gap",
            "manager.accountable",
            "manager.autonomy",
            "mobility.two-way",
            "mobility.lived",
            "mobility.no-stigma",
            "mobility.return-right",
            "voice.decision-rights",
            "voice.leadership-forums",
            "voice.dialogue",
            "voice.diverse-leadership",
            "voice.dyad",
            "voice.workforce-split",
            "work.visible-projects",
            "work.project-managers",
            "work.innovation-hub",
            "work.company-goals",
            "work.subject-experts",
            "recognition.rate",
            "recognition.credit",
            "recognition.quiet",
            "growth.wishes-asked",
            "growth.plan",
            "growth.mentoring",
            "growth.learning",
            "growth.succession",
            "growth.network",
            "growth.safety",
            "org.layers",
            "org.span",
            "org.hands-off",
            "org.attrition",
            "org.freelance",
            "org.entry-craft",
            "org.promoted-unhappy");

    @Test
    void each_of_the_seventy_principles_has_a_rule_and_each_rule_a_principle() {
        assertEquals(70, PRINCIPLES.size());
        assertEquals(
                new TreeSet<>(PRINCIPLES),
                new TreeSet<>(
                        RuleSet.standard().rules().stream().map(Rule::principle).toList()));
    }
}
