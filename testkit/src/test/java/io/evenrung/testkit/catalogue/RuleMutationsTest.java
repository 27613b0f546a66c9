package io.evenrung.testkit.catalogue;

import io.evenrung.testkit.Check;
import io.evenrung.testkit.RuleVerifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of the built-in rules would notice nearly every slip of the pen in one of them. */
@Tag("thorough")
class RuleMutationsTest {

    private static final RuleVerifier VERIFIER = RuleVerifier.standard();

    @Test
    void at_least_85_of_100_changes_of_the_built_in_rules_are_noticed_by_the_tests_of_their_cases() {
        // what other tests of this run have verified need not be once more
        Set<String> kept = rulesThat("is not evaluated");
        RuleCasesTest.cases().filter(rule -> !kept.contains(rule.rule())).forEach(RuleMutationsTest::cases);
        Set<String> limited = rulesThat("spares ");
        RuleCasesTest.cases()
                .filter(rule -> !limited.contains(rule.rule()))
                .filter(rule -> RuleLimitsTest.casesOfRulesWithLimits()
                        .anyMatch(c -> c.rule().equals(rule.rule())))
                .forEach(new RuleLimitsTest()::a_figure_at_the_limit_keeps_the_rule_and_one_just_beyond_breaks_it);
        VERIFIER.mutations().writeTo(Path.of("target/evenrung")).requireScore(0.85);
    }

    private static Set<String> rulesThat(String are) {
        return VERIFIER.checks().stream()
                .filter(check -> check.description().startsWith(are))
                .map(Check::rule)
                .collect(Collectors.toSet());
    }

    private static void cases(RuleCase rule) {
        RuleCasesTest cases = new RuleCasesTest();
        cases.is_kept_by_a_healthy_organisation(rule);
        cases.fires_on_an_organisation_that_breaks_it(rule);
        cases.is_neither_kept_nor_broken_where_facts_are_thin(rule);
        cases.is_not_evaluated_where_its_facts_are_missing_and_names_them(rule);
    }
}
