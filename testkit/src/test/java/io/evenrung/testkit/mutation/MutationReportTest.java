package io.evenrung.testkit.mutation;

import static io.evenrung.testkit.Organizations.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Outcome;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.Check;
import io.evenrung.testkit.RuleVerifier;
import io.evenrung.testkit.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class MutationReportTest {

    private static final RuleSet RULES = RuleSet.of("acme", """
            rule "acme.long-ladder"
                @title("Ladders are long") @severity(MAJOR) @remedy("Add a rung")
                @threshold(3) @unit("rungs") @origin(OUR_JUDGEMENT)
            when
                Limit(rule == "acme.long-ladder", $least : value)
                $family : Family(family != "Sales", pairs < $least)
            then
                findings.report($family);
            end
            """);

    private static final int MUTANTS = 7;

    private final RuleVerifier verifier = RuleVerifier.of(RULES);

    private MutationReport report() {
        return MutationTest.of(Auditor.of(RULES), verifier.checks());
    }

    @Test
    void tests_on_both_sides_of_the_limit_and_of_every_constraint_notice_every_change() {
        verifier.rule("acme.long-ladder").given(organization().rungs(2)).finds(1);
        verifier.rule("acme.long-ladder").given(organization().rungs(3)).holds();
        verifier.rule("acme.long-ladder")
                .given(organization().families("Sales").rungs(2))
                .holds();
        MutationReport report = report();
        assertEquals(List.of(), report.survivors());
        assertEquals(1.0, report.score());
        assertEquals(MUTANTS, report.requireScore(1).mutants());
        assertEquals(
                Map.of(Outcome.VIOLATED, 1, Outcome.HOLDS, 2),
                report.coverage().get(0).outcomes());
        assertTrue(report.coverage().get(0).parts().stream().allMatch(RuleCoverage.Part::isDecisive));
    }

    @Test
    void a_test_far_from_the_limit_leaves_changes_that_nobody_notices() {
        verifier.rule("acme.long-ladder").given(organization().rungs(1)).finds(1);
        MutationReport report = report();
        assertEquals(
                List.of(
                        "rules.drl:6:22: 'family != \"Sales\"' is left out",
                        "rules.drl:6:41: 'pairs < $least' is left out",
                        "rules.drl:6:47: 'pairs < $least' becomes 'pairs <= $least'",
                        "rules.drl:6:49: 'pairs < $least' becomes 'pairs < $least + 1'",
                        "rules.drl:6:49: 'pairs < $least' becomes 'pairs < $least - 1'"),
                report.survivors().stream().map(s -> s.mutant().toString()).toList());
        assertEquals(2.0 / MUTANTS, report.score());
        AssertionFailedError failed = assertThrows(AssertionFailedError.class, () -> report.requireScore(0.85));
        assertTrue(String.valueOf(failed.getMessage())
                .startsWith("Mutation score of acme 0: 28.6 %. Tests notice 2 of 7 changes of 1 rules."));
        assertTrue(report.text().contains("'pairs < $least' never was what alone kept it from firing"));
    }

    @Test
    void a_rule_without_any_test_has_the_score_zero_and_is_told_of() {
        assertEquals(0.0, report().score());
        assertTrue(report().text().contains("  acme.long-ladder: 0 checks\n    never fired\n"));
    }

    @Test
    void a_check_that_the_rule_itself_does_not_pass_is_told_and_says_nothing_of_mutants() {
        Trial trial = new Trial(organization().rungs(1).build(), new TreeMap<>());
        Check wrong = new Check("acme.long-ladder", List.of(trial), findings -> false, "is wrong");
        MutationReport report = MutationTest.of(Auditor.of(RULES), List.of(wrong));
        assertEquals(List.of("acme.long-ladder: is wrong"), report.failing());
        assertEquals(0, report.noticed());
        assertThrows(AssertionFailedError.class, () -> report.requireScore(0));
    }

    @Test
    void limits_that_a_test_sets_are_those_of_the_mutants_too() {
        verifier.rule("acme.long-ladder")
                .withLimit(2)
                .given(organization().rungs(2))
                .holds();
        assertTrue(report().failing().isEmpty());
        assertFalse(
                report().survivors().stream().anyMatch(s -> s.mutant().after().equals("pairs <= $least")));
    }

    @Test
    void the_report_is_written_as_text_and_as_xml(@TempDir Path folder) throws IOException {
        verifier.rule("acme.long-ladder").given(organization().rungs(1)).finds(1);
        MutationReport report = report().writeTo(folder.resolve("evenrung"));
        assertEquals(report.text(), Files.readString(folder.resolve("evenrung/mutations.txt")));
        String xml = Files.readString(folder.resolve("evenrung/mutations.xml"));
        assertTrue(
                xml.contains(
                        "<mutation detected=\"false\" status=\"SURVIVED\" numberOfTestsRun=\"1\"><sourceFile>rules.drl</sourceFile><mutatedClass>acme.long-ladder</mutatedClass><mutatedMethod>when</mutatedMethod><lineNumber>6</lineNumber><mutator>BOUNDARY</mutator><killingTest></killingTest><description>rules.drl:6:47: 'pairs &lt; $least' becomes 'pairs &lt;= $least'</description></mutation>"),
                xml);
    }
}
