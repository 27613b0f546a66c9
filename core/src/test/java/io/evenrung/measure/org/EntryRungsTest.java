package io.evenrung.measure.org;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.org.Building.AS_OF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.model.Commitment;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryRungsTest {

    private static final LevelId JUNIOR = Building.JUNIOR.id();
    private static final LocalDate NOW = AS_OF.minusMonths(3);
    private static final LocalDate THEN = AS_OF.minusMonths(30);

    @Test
    void hires_of_the_last_year_are_held_against_those_of_two_years_before() {
        EntryHires hires = only(Building.measured(hired(10, 4)), EntryHires.class);
        assertEquals(0.6, hires.decline());
        assertFalse(hires.unplanned());
    }

    @Test
    void more_hires_than_before_are_a_decline_below_zero() {
        assertEquals(
                -0.5, only(Building.measured(hired(10, 15)), EntryHires.class).decline());
    }

    @Test
    void the_two_years_end_on_the_day_and_two_years_before_it() {
        List<Worker> workers = new ArrayList<>(people(hired(5, 0)));
        workers.add(junior("a", AS_OF));
        workers.add(junior("b", AS_OF.minusYears(1)));
        workers.add(junior("c", AS_OF.minusMonths(24)));
        workers.add(junior("d", AS_OF.minusMonths(24).plusDays(1)));
        workers.add(junior("e", AS_OF.minusMonths(36)));
        workers.add(junior("f", AS_OF.plusDays(1)));
        EntryHires hires = only(Building.measured(Building.organization(workers)), EntryHires.class);
        assertEquals(1 - 1 / 6.0, hires.decline(), 1e-15);
    }

    @Test
    void a_decline_is_unplanned_only_where_the_policy_says_so() {
        EntryHires without = only(Building.measured(planned(hired(10, 1), false)), EntryHires.class);
        assertTrue(without.unplanned());
        EntryHires with = only(Building.measured(planned(hired(10, 1), true)), EntryHires.class);
        assertFalse(with.unplanned());
        assertNull(with.doubtAt(0.5));
        EntryHires unknown = only(Building.measured(hired(10, 1)), EntryHires.class);
        Doubt doubt = unknown.doubtAt(0.5);
        assertNotNull(doubt);
        assertEquals(
                "[organization.yaml: policy.commitments.org.entry-craft]",
                doubt.needs().toString());
        assertNull(only(Building.measured(hired(10, 9)), EntryHires.class).doubtAt(0.5));
    }

    @Test
    void who_was_promoted_since_was_hired_onto_the_rung_of_the_first_move() {
        List<Worker> workers = new ArrayList<>(people(hired(10, 5)));
        workers.add(Worker.of("risen", Building.IC.id()).withHired(NOW));
        Organization organization = moved(
                Building.organization(workers), new Move("risen", AS_OF.minusMonths(1), JUNIOR, Building.IC.id()));
        assertEquals(
                0.4, only(Building.measured(organization), EntryHires.class).decline(), 1e-15);
    }

    @Test
    void a_move_from_no_rung_is_a_hire_and_counts_once() {
        List<Worker> workers = new ArrayList<>(people(hired(10, 5)));
        workers.add(Worker.of("new", JUNIOR).withHired(NOW));
        Organization organization = moved(
                Building.organization(workers),
                new Move("new", NOW, null, JUNIOR),
                new Move("not listed", NOW, null, JUNIOR));
        assertEquals(
                0.3, only(Building.measured(organization), EntryHires.class).decline(), 1e-15);
    }

    @Test
    void who_rose_without_a_recorded_move_was_hired_onto_an_unknown_rung() {
        List<Worker> workers = new ArrayList<>(people(planned(hired(10, 4), false)));
        for (int i = 0; i < 3; i++) {
            workers.add(Worker.of("risen" + i, Building.IC.id()).withHired(NOW).withLevelSince(NOW.plusMonths(1)));
        }
        EntryHires hires = only(Building.measured(planned(Building.organization(workers), false)), EntryHires.class);
        assertEquals(0.3, hires.decline(), 1e-15);
        assertEquals(0.6, hires.atMost(), 1e-15);
        assertNotNull(hires.doubtAt(0.5));
        assertNull(hires.doubtAt(0.7));
    }

    @Test
    void hires_onto_higher_rungs_and_into_management_do_not_count() {
        List<Worker> workers = new ArrayList<>(people(hired(10, 5)));
        workers.add(Worker.of("ic", Building.IC.id()).withHired(NOW));
        workers.add(Worker.of("m", Building.MANAGER.id()).withHired(NOW));
        assertEquals(
                0.5,
                only(Building.measured(Building.organization(workers)), EntryHires.class)
                        .decline());
    }

    @Test
    void four_hires_are_too_few_and_none_are_nothing_to_judge() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(Building.measured(hired(4, 0)), EntryHires.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(Building.measured(hired(0, 9)), EntryHires.class).kind());
    }

    @Test
    void without_hire_dates_nothing_is_known() {
        assertEquals(
                "[workers.csv: hire_date]",
                doubt(Building.measured(Worker.of("a", JUNIOR)), EntryHires.class)
                        .needs()
                        .toString());
    }

    private static Organization hired(int then, int now) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < then; i++) {
            workers.add(junior("then" + i, THEN));
        }
        for (int i = 0; i < now; i++) {
            workers.add(junior("now" + i, NOW));
        }
        return Building.organization(workers);
    }

    private static List<Worker> people(Organization organization) {
        return organization.practice().workers().values();
    }

    private static Worker junior(String id, @Nullable LocalDate hired) {
        return Worker.of(id, JUNIOR).withHired(hired);
    }

    private static Organization moved(Organization o, Move... moves) {
        return o.withPractice(o.practice().withMoves(Supplied.of(List.of(moves))));
    }

    private static Organization planned(Organization o, boolean written) {
        return o.withPolicy(
                o.policy().withCommitments(Supplied.of(List.of(new Commitment("org.entry-craft", written, null)))));
    }
}
