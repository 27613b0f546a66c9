package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Finding;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.catalogue.RuleCase;
import io.evenrung.testkit.catalogue.RuleCasesTest;
import io.evenrung.testkit.healthy.Healthy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An audit whose rules run elsewhere is the same audit. */
class IsolatedAuditorTest {

    private static final RuleSet ACME = RuleSet.of("acme", """
            rule "acme.range-width"
                @title("Pay ranges are not too wide")
                @severity(MAJOR)
                @remedy("Split the rung")
                @threshold(0.1) @unit("share") @origin(OUR_JUDGEMENT)
            when
                Limit(rule == "acme.range-width", $limit : value)
                $range : RungRange(spread > $limit)
            then
                findings.report($range);
            end

            rule "acme.criteria"
                @title("Every rung has its criteria")
                @severity(MAJOR)
                @remedy("Write the criteria down")
                @threshold(100) @unit("criteria") @origin(OUR_JUDGEMENT)
            when
                Limit(rule == "acme.criteria", $limit : value)
                $count : CriteriaCount(criteria < $limit)
            then
                findings.report($count);
            end
            """);

    private static final Auditor HERE = Auditor.builder().add(ACME).build();
    private static final IsolatedAuditor APART = IsolatedAuditor.of(HERE);

    @Test
    void the_findings_are_those_of_the_audit_in_this_process() {
        List<Organization> organizations = new ArrayList<>(List.of(Healthy.organization()));
        for (String rule : List.of("pay.band-parity.midpoint", "ladder.review", "manager.double-duty")) {
            cases(rule).forEach(c -> {
                organizations.add(c.breaking().apply(Healthy.organization()));
                organizations.add(c.missing().apply(Healthy.organization()));
            });
        }
        for (Organization organization : organizations) {
            Audit apart = APART.audit(organization);
            assertEquals(HERE.audit(organization).findings(), apart.findings());
            assertEquals(
                    HERE.audit(organization).findings().toString(),
                    apart.findings().toString());
            assertTrue(apart.violations().stream().anyMatch(v -> v.rule().id().startsWith("acme.")));
        }
    }

    @Test
    void a_limit_that_is_set_counts_in_the_other_process_too() {
        IsolatedAuditor lenient = APART.withLimit("acme.range-width", 1_000).withLimit("acme.criteria", 0);
        List<Finding> violations = lenient.audit(Healthy.organization()).violations();
        assertFalse(violations.stream().anyMatch(v -> v.rule().id().startsWith("acme.")), violations::toString);
    }

    @Test
    void it_tells_the_rule_sets_of_its_auditor() {
        assertEquals(HERE.ruleSets().all(), APART.ruleSets().all());
    }

    @Test
    void the_built_in_rules_travel_as_trees_and_find_the_same() {
        RuleRunner apart = new IsolatedRunner(Isolation.standard())::runApart;
        Auditor standard = Auditor.standard();
        cases("pay.band-parity.midpoint").forEach(c -> {
            Organization broken = c.breaking().apply(Healthy.organization());
            assertEquals(
                    standard.audit(broken).findings(),
                    standard.runBy(apart).audit(broken).findings());
        });
    }

    private static List<RuleCase> cases(String rule) {
        return RuleCasesTest.cases().filter(c -> c.rule().startsWith(rule)).toList();
    }
}
