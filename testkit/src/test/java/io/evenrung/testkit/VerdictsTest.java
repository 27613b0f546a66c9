package io.evenrung.testkit;

import static io.evenrung.testkit.Organizations.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Auditor;
import io.evenrung.measure.Favours;
import io.evenrung.testkit.builder.OrganizationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class VerdictsTest {

    private static final String MIDPOINT = "pay.band-parity.midpoint";
    private static final OrganizationBuilder UNEQUAL = organization().managementRangesHigher(0.06);

    private final RuleVerifier verifier = RuleVerifier.of(Auditor.standard());
    private final RuleUnderTest midpoint = verifier.rule(MIDPOINT);

    @Test
    void a_failed_expectation_shows_every_subject_with_its_facts() {
        AssertionFailedError failed = assertThrows(
                AssertionFailedError.class, () -> midpoint.given(UNEQUAL).holds());
        assertEquals("""
                pay.band-parity.midpoint: expected that it holds, of 'Parity'
                found: 1 violated
                  Engineering IC3 = M1: violated, pay.band-parity.midpoint is 6.0000 %, limit at most 5 %, in favour of management
                      IC midpoint USD 130000.00; management midpoint USD 137800.00""", failed.getMessage());
    }

    @Test
    void a_violation_that_is_missed_shows_what_came_near() {
        AssertionFailedError failed = assertThrows(
                AssertionFailedError.class,
                () -> midpoint.withLimit(0.07).given(UNEQUAL).finds(1));
        String message = String.valueOf(failed.getMessage());
        assertTrue(
                message.startsWith(
                        "pay.band-parity.midpoint: expected that it finds 1 violation, of 'Parity' with pay.band-parity.midpoint = 0.07"),
                message);
        assertTrue(message.endsWith("""
                        near misses:
                          Engineering IC3 = M1 is 1 % within the limit: 6.0000 % is at most 7 %"""), message);
    }

    @Test
    void a_subject_that_is_misspelt_is_suggested() {
        AssertionFailedError failed = assertThrows(
                AssertionFailedError.class,
                () -> midpoint.given(UNEQUAL).finds().about("Enginering IC3 = M1"));
        assertTrue(String.valueOf(failed.getMessage())
                .contains("no subject is called 'Enginering IC3 = M1'; did you mean 'Engineering IC3 = M1'?"));
    }

    @Test
    void a_rule_that_is_misspelt_is_suggested() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> verifier.rule("pay.band-parity.midpiont"));
        assertEquals(
                "there is no rule 'pay.band-parity.midpiont'; did you mean 'pay.band-parity.midpoint'?",
                unknown.getMessage());
    }

    @Test
    void each_word_fails_where_things_are_otherwise() {
        Verdicts violated = midpoint.given(UNEQUAL);
        List<Runnable> wrong = List.of(
                () -> violated.finds(0),
                () -> violated.finds(2),
                violated::isUndecided,
                violated::isNotEvaluated,
                violated::isOpen,
                violated::isNotApplicable,
                () -> violated.spares("Engineering IC3 = M1"),
                () -> violated.finds().favouring(Favours.INDIVIDUAL_CONTRIBUTORS),
                () -> violated.finds().measured(0.05),
                () -> violated.finds().needing("levels.csv: grade"),
                () -> midpoint.given(organization()).finds());
        wrong.forEach(word -> assertThrows(AssertionFailedError.class, word::run));
    }

    @Test
    void what_is_needed_is_named() {
        Verdicts open = midpoint.given(organization().grade("M1", null)).isNotEvaluated();
        String need = open.findings().get(0).needs().get(0).toString();
        open.needing(need);
        assertThrows(AssertionFailedError.class, () -> open.needing("moves.csv: worker_id"));
    }

    @Test
    void a_limit_that_is_unknown_or_out_of_range_is_refused_at_once() {
        assertThrows(IllegalArgumentException.class, () -> midpoint.withLimit(7));
        assertThrows(IllegalArgumentException.class, () -> midpoint.withLimit("pay.band-parity.midpiont", 0.05));
    }

    @Test
    void what_was_verified_is_kept_and_tells_a_changed_rule_from_the_old_one() {
        Verdicts violated = midpoint.given(UNEQUAL).finds(1).about("Engineering IC3 = M1");
        assertThrows(AssertionFailedError.class, violated::holds);
        List<Check> checks = verifier.checks();
        assertEquals(
                List.of("finds 1 violation", "finds a violation about Engineering IC3 = M1"),
                checks.stream().map(Check::description).toList());
        var silent = midpoint.given(organization()).findings();
        for (Check check : checks) {
            assertEquals(MIDPOINT, check.rule());
            assertTrue(check.holdsFor(List.of(violated.findings())));
            assertFalse(check.holdsFor(List.of(silent)));
        }
    }

    @Test
    void not_more_than_the_first_two_hundred_checks_of_a_rule_are_kept() {
        for (int i = 0; i < 300; i++) {
            midpoint.given(Organizations.healthy()).holds();
        }
        assertEquals(200, verifier.checks().size());
    }
}
