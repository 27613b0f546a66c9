package io.evenrung.model;

import static io.evenrung.model.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyRefusesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void a_switch_rule_leads_from_one_track_to_another() {
        refused(() -> new SwitchRule("ic", "ic", null), "'ic'", "itself");
        refused(() -> new SwitchRule("", "ic", null), "leads from is empty");
        refused(() -> new SwitchRule("ic", " ", null), "leads to is empty");
        refused(() -> new SwitchRule("ic", "manager", ""), "job family of a switch rule");
    }

    @Test
    void a_trial_lasts_no_less_than_no_months() {
        refused(() -> new ReturnRight(-1, true, true), "trial months", "-1");
    }

    @Test
    void a_right_and_a_promise_have_names() {
        refused(() -> new DecisionRight("", "Hiring", List.of()), "decision right id is empty");
        refused(() -> new DecisionRight("hiring", "", List.of()), "name of decision right 'hiring'");
        refused(() -> new Commitment("", true, null), "principle of a commitment");
        refused(() -> new Commitment("work.visible-projects", true, ""), "reference", "work.visible-projects");
    }

    @Test
    void management_opens_from_a_rung_of_the_same_family() {
        refused(() -> new ManagementEntry("Law", LevelId.of("Eng", "ic", "P1")), "'Law'", "'Eng'");
        refused(() -> new ManagementEntry("", LevelId.of("Eng", "ic", "P1")), "job family of a management entry");
    }

    @Test
    void a_waiver_says_for_whom_and_why() {
        refused(() -> new Waiver(Waiver.Scope.TEAM, "", DAY, "new"), "name in a waiver");
        refused(() -> new Waiver(Waiver.Scope.TEAM, "Ops", DAY, " "), "reason", "'Ops'");
    }

    @Test
    void a_waiver_holds_through_its_last_day_and_an_undated_one_never() {
        Waiver waiver = new Waiver(Waiver.Scope.TEAM, "Ops", DAY, "new");
        assertTrue(waiver.holdsOn(DAY));
        assertTrue(waiver.holdsOn(DAY.minusYears(9)));
        assertFalse(waiver.holdsOn(DAY.plusDays(1)));
        assertFalse(new Waiver(Waiver.Scope.TEAM, "Ops", null, "new").holdsOn(DAY));
    }

    @Test
    void a_promise_is_found_by_its_principle() {
        Commitment promise = new Commitment("work.visible-projects", false, null);
        Policy policy = Policy.unknown().withCommitments(Supplied.of(List.of(promise)));
        assertEquals(Optional.of(promise), policy.commitmentTo("work.visible-projects"));
        assertEquals(Optional.empty(), policy.commitmentTo("pay.band-parity"));
        assertEquals(Optional.empty(), Policy.unknown().commitmentTo("work.visible-projects"));
    }
}
