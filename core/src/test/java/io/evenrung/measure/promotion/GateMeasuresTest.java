package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateMeasuresTest {

    private static final Map<Class<? extends Measure>, String> CLAUSES = Map.of(
            PeopleEvidenceGate.class, "people_evidence",
            TenureGate.class, "tenure_suffices",
            PriorJobGate.class, "prior_job_suffices",
            CraftRankGate.class, "craft_rank_required");

    @Test
    void each_clause_of_the_gate_is_read_by_itself() {
        Organization good = gate(new ManagementGate(true, false, false, false));
        assertTrue(only(good, PeopleEvidenceGate.class).required());
        assertFalse(only(good, TenureGate.class).suffices());
        assertFalse(only(good, PriorJobGate.class).suffices());
        assertFalse(only(good, CraftRankGate.class).required());

        assertFalse(only(gate(new ManagementGate(false, true, true, true)), PeopleEvidenceGate.class)
                .required());
        assertTrue(only(gate(new ManagementGate(true, true, false, false)), TenureGate.class)
                .suffices());
        assertTrue(only(gate(new ManagementGate(true, false, true, false)), PriorJobGate.class)
                .suffices());
        assertTrue(only(gate(new ManagementGate(true, false, false, true)), CraftRankGate.class)
                .required());
    }

    @Test
    void a_clause_that_is_read_leaves_no_doubt_and_favours_nobody() {
        Measure tenure = only(gate(new ManagementGate(null, true, null, null)), TenureGate.class);
        assertNull(tenure.doubtAt(0));
        assertEquals(Favours.NEITHER, tenure.favours());
        assertEquals(1, tenure.operands().size());
    }

    @Test
    void a_clause_that_the_gate_does_not_have_is_missing_and_named() {
        Organization silent = gate(new ManagementGate(null, null, null, null));
        CLAUSES.forEach((type, clause) -> assertMissing(silent, type, clause));
    }

    @Test
    void without_a_gate_every_clause_is_missing() {
        CLAUSES.forEach((type, clause) -> assertMissing(Given.evenLadders(), type, clause));
    }

    @Test
    void the_gate_is_judged_even_where_no_job_is_mapped_to_a_track() {
        Organization untracked = policy(
                Given.withoutTracks(),
                p -> p.withStandards(p.standards().withManagementGate(new ManagementGate(false, null, null, null))));
        assertFalse(only(untracked, PeopleEvidenceGate.class).required());
    }

    private static void assertMissing(Organization organization, Class<? extends Measure> type, String clause) {
        Doubt doubt = doubt(organization, type);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(Need.policy("policy.management_gate." + clause)), doubt.needs());
    }

    private static Organization gate(ManagementGate gate) {
        return policy(Given.evenLadders(), p -> p.withStandards(p.standards().withManagementGate(gate)));
    }
}
