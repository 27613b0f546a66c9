package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.healthy.Healthy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can be kept, broken, undecided and unevaluated, and says which it is. */
public class RuleCasesTest {

    private static final Organization HEALTHY = Healthy.organization();
    private static final Auditor AUDITOR = Auditor.standard();
    private static final Audit CLEAN = AUDITOR.audit(HEALTHY);

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

    @ParameterizedTest
    @MethodSource("cases")
    void is_kept_by_a_healthy_organisation(RuleCase rule) {
        List<Finding> findings = findings(CLEAN, rule);
        assertTrue(
                findings.stream().allMatch(f -> f.outcome() == Outcome.HOLDS || isOpenByNature(f)),
                () -> explained(findings));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires_on_an_organisation_that_breaks_it(RuleCase rule) {
        List<Finding> findings = findings(AUDITOR.audit(rule.breaking().apply(HEALTHY)), rule);
        assertTrue(findings.stream().anyMatch(Finding::isViolation), () -> explained(findings));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_neither_kept_nor_broken_where_facts_are_thin(RuleCase rule) {
        List<Finding> findings = findings(AUDITOR.audit(rule.undecidable().apply(HEALTHY)), rule);
        assertTrue(findings.stream().anyMatch(this::isOpen), () -> explained(findings));
        assertFalse(findings.stream().anyMatch(Finding::isViolation), () -> explained(findings));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_not_evaluated_where_its_facts_are_missing_and_names_them(RuleCase rule) {
        List<Finding> findings = findings(AUDITOR.audit(rule.missing().apply(HEALTHY)), rule);
        assertTrue(
                findings.stream()
                        .allMatch(f -> f.outcome() == Outcome.NOT_EVALUATED
                                && !f.needs().isEmpty()),
                () -> explained(findings));
    }

    /** Nobody's fault: no management rung is bound to a site, and the top layers have few managers. */
    private static boolean isOpenByNature(Finding finding) {
        return switch (finding.rule().id()) {
            case "ladder.dead-end.site-bound" -> finding.outcome() == Outcome.NOT_APPLICABLE;
            case "voice.diverse-leadership" -> finding.outcome() == Outcome.INSUFFICIENT_EVIDENCE;
            default -> false;
        };
    }

    private boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.INSUFFICIENT_EVIDENCE || finding.outcome() == Outcome.NOT_EVALUATED;
    }

    private static List<Finding> findings(Audit audit, RuleCase rule) {
        return audit.findings().stream()
                .filter(f -> f.rule().id().equals(rule.rule()))
                .toList();
    }

    private static String explained(List<Finding> findings) {
        return String.join("\n", findings.stream().map(Finding::explain).toList());
    }
}
