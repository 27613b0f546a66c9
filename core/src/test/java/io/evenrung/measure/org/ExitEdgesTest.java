package io.evenrung.measure.org;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.org.Building.AS_OF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.model.Exit;
import io.evenrung.model.Exit.Reason;
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

class ExitEdgesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 15);
    private static final List<Worker> STAYING = staying();

    @Test
    void a_higher_rate_of_ics_is_to_the_favour_of_managers() {
        List<Worker> workers = new ArrayList<>(STAYING);
        List<Exit> exits = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            workers.add(left("i" + i, Building.IC.id()));
            exits.add(new Exit("i" + i, DAY, true, null));
        }
        for (int i = 0; i < 15; i++) {
            workers.add(left("m" + i, Building.MANAGER.id()));
            exits.add(new Exit("m" + i, DAY, true, null));
        }
        RegrettedExitRate rate = only(measured(workers, exits), RegrettedExitRate.class);
        assertEquals(Favours.MANAGEMENT, rate.favours());
        assertTrue(rate.significant());
        assertTrue(rate.disparityAtLeast() > 1.25);
        assertEquals(60, rate.comparison().icEvents());
        assertEquals(15, rate.comparison().managerEvents());
    }

    @Test
    void only_regretted_exits_of_the_window_count_and_each_once() {
        List<Worker> workers = new ArrayList<>(STAYING);
        for (String id : List.of("a", "b", "c", "d", "e")) {
            workers.add(left(id, Building.IC.id()));
        }
        RegrettedExitRate rate = only(
                measured(
                        workers,
                        List.of(
                                new Exit("a", DAY, true, null),
                                new Exit("a", DAY, null, Reason.PAY),
                                new Exit("b", DAY, false, null),
                                new Exit("c", AS_OF.minusMonths(24), true, null),
                                new Exit("d", AS_OF.plusDays(1), true, null),
                                new Exit("e", DAY, null, null))),
                RegrettedExitRate.class);
        assertEquals(1, rate.comparison().icEvents());
        assertEquals(1, rate.comparison().unplaced().events());
    }

    @Test
    void an_exit_counts_on_the_rung_of_the_last_day() {
        List<Worker> workers = new ArrayList<>(STAYING);
        workers.add(left("a", Building.MANAGER.id()));
        Organization organization =
                Building.exits(Building.organization(workers), List.of(new Exit("a", DAY, true, null)));
        assertEquals(1, managerExits(organization));
        assertEquals(
                0,
                managerExits(
                        moved(organization, new Move("a", DAY.plusDays(1), Building.IC.id(), Building.MANAGER.id()))));
        assertEquals(1, managerExits(moved(organization, new Move("a", DAY, Building.IC.id(), Building.MANAGER.id()))));
    }

    @Test
    void a_move_out_on_the_last_day_itself_ends_the_same_stay() {
        List<Worker> workers = new ArrayList<>(STAYING);
        workers.add(left("a", null));
        Organization organization =
                Building.exits(Building.organization(workers), List.of(new Exit("a", DAY, true, null)));
        assertEquals(1, managerExits(moved(organization, new Move("a", DAY, Building.MANAGER.id(), null))));
    }

    @Test
    void exits_of_strangers_may_be_of_either_track() {
        RegrettedExitRate rate = only(
                measured(
                        with(left("a", Building.IC.id()), left("s", Building.OTHER.id())),
                        List.of(
                                new Exit("a", DAY, true, null),
                                new Exit("s", DAY, true, null),
                                new Exit("stranger", DAY, true, null))),
                RegrettedExitRate.class);
        assertEquals(1, rate.comparison().unplaced().events());
    }

    @Test
    void the_reasons_of_ics_leaving_by_choice_are_counted() {
        List<Worker> workers = new ArrayList<>(STAYING);
        List<Exit> exits = new ArrayList<>();
        List<Reason> reasons = List.of(
                Reason.NO_PATH,
                Reason.SELF_EMPLOYMENT,
                Reason.PAY,
                Reason.OTHER,
                Reason.MANAGER,
                Reason.DISMISSAL,
                Reason.RETIREMENT);
        for (Reason reason : reasons) {
            workers.add(left(reason.name(), Building.IC.id()));
            exits.add(new Exit(reason.name(), DAY, true, reason));
        }
        workers.add(left("m", Building.MANAGER.id()));
        exits.add(new Exit("m", DAY, true, Reason.NO_PATH));
        ExitReasons share = only(measured(workers, exits), ExitReasons.class);
        assertEquals(0.4, share.share());
        assertEquals(5, share.tally().total());
    }

    @Test
    void reasons_not_given_count_as_others_and_leave_a_doubt() {
        List<Worker> workers = new ArrayList<>(STAYING);
        List<Exit> exits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            workers.add(left("i" + i, Building.IC.id()));
            exits.add(new Exit("i" + i, DAY, true, i == 0 ? null : Reason.PAY));
        }
        ExitReasons share = only(measured(workers, exits), ExitReasons.class);
        assertEquals(0, share.share());
        Doubt doubt = share.doubtAt(0.15);
        assertNotNull(doubt);
        assertEquals("[exits.csv: reason, workers.csv: job_code]", doubt.needs().toString());
    }

    @Test
    void blank_columns_and_missing_files_are_named() {
        Measurements blank = measured(with(left("a", Building.IC.id())), List.of(new Exit("a", DAY, null, null)));
        assertEquals(
                "[exits.csv: regretted]",
                doubt(blank, RegrettedExitRate.class).needs().toString());
        assertEquals(
                "[exits.csv: reason, exits.csv: regretted, exits.csv: worker_id]",
                doubt(Building.measured(Building.organization(STAYING)), ExitReasons.class)
                        .needs()
                        .toString());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(measured(STAYING, List.of()), ExitReasons.class).kind());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(STAYING, List.of()), RegrettedExitRate.class).kind());
    }

    private static long managerExits(Organization organization) {
        return only(Building.measured(organization), RegrettedExitRate.class)
                .comparison()
                .managerEvents();
    }

    private static Organization moved(Organization o, Move move) {
        return o.withPractice(o.practice().withMoves(Supplied.of(List.of(move))));
    }

    private static List<Worker> with(Worker... more) {
        List<Worker> workers = new ArrayList<>(STAYING);
        workers.addAll(List.of(more));
        return workers;
    }

    private static Worker left(String id, @Nullable LevelId level) {
        return Worker.of(id, level).withHired(AS_OF.minusYears(6)).withLeft(DAY);
    }

    private static List<Worker> staying() {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            workers.add(Worker.of("staying IC " + i, Building.IC.id()));
            workers.add(Worker.of("staying M " + i, Building.MANAGER.id()));
        }
        return workers;
    }

    private static Measurements measured(List<Worker> workers, List<Exit> exits) {
        return Building.measured(Building.exits(Building.organization(workers), exits));
    }
}
