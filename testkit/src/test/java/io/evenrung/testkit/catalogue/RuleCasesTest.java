package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.Organizations;
import io.evenrung.testkit.RuleUnderTest;
import io.evenrung.testkit.RuleVerifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can be kept, broken, undecided and unevaluated, and says which it is. */
public class RuleCasesTest {

    private static final Organization HEALTHY = Organizations.healthy();

    public static Stream<RuleCase> cases() {
        return Stream.of(
                        PolicyCases.all(),
                        PracticeCases.all(),
                        LadderCases.all(),
                        PayCases.all(),
                        PromotionCases.all(),
                        ManagerCases.all(),
                        CommunityCases.all(),
                        GrowthCases.all(),
                        OrgCases.all())
                .flatMap(cases -> cases);
    }

    @Test
    void every_rule_of_the_standard_set_has_its_cases() {
        assertEquals(
                RuleSet.standard().rules().stream().map(Rule::id).sorted().toList(),
                cases().map(RuleCase::rule).sorted().toList());
    }

    /** Nobody's fault: no management rung is bound to a site, and the top layers have few managers. */
    @ParameterizedTest
    @MethodSource("cases")
    void is_kept_by_a_healthy_organisation(RuleCase rule) {
        var kept = rule(rule).given(HEALTHY);
        switch (rule.rule()) {
            case "ladder.dead-end.site-bound" -> kept.isNotApplicable();
            case "voice.diverse-leadership" -> kept.finds(0).isUndecided();
            default -> kept.holds();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires_on_an_organisation_that_breaks_it(RuleCase rule) {
        var broken = rule(rule).given(rule.breaking().apply(HEALTHY)).finds();
        broken.findings().stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED)
                .limit(3)
                .forEach(f -> broken.about(f.subject().key()).favouring(f.favours()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_neither_kept_nor_broken_where_facts_are_thin(RuleCase rule) {
        rule(rule).given(rule.undecidable().apply(HEALTHY)).isOpen();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_not_evaluated_where_its_facts_are_missing_and_names_them(RuleCase rule) {
        var missing = rule(rule).given(rule.missing().apply(HEALTHY)).isNotEvaluated();
        assertTrue(missing.findings().stream()
                .allMatch(
                        f -> f.outcome() == Outcome.NOT_EVALUATED && !f.needs().isEmpty()));
    }

    private static RuleUnderTest rule(RuleCase rule) {
        return RuleVerifier.standard().rule(rule.rule());
    }
}
