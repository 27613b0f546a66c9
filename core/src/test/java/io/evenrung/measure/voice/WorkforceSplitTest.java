package io.evenrung.measure.voice;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkforceSplitTest {

    private static final Organization LADDERS =
            organization(ic("P1", 1, "20"), manager("M1", 1, "20"), supervisor("S1", 1, "20"));

    private static Organization people(int ics, int managers, int supervisors, int unplaced) {
        List<Worker> workers = new ArrayList<>();
        add(workers, ics, id("ic", "P1"));
        add(workers, managers, id("manager", "M1"));
        add(workers, supervisors, id("supervisor", "S1"));
        add(workers, unplaced, null);
        return practice(LADDERS, p -> p.withWorkers(Supplied.of(workers)));
    }

    private static void add(List<Worker> workers, int count, @Nullable LevelId level) {
        for (int i = 0; i < count; i++) {
            workers.add(Worker.of("w" + workers.size(), level));
        }
    }

    @Test
    void supervisors_are_people_and_no_ics() {
        WorkforceSplit split = only(people(16, 2, 2 + 1, 0), WorkforceSplit.class);
        assertEquals(16.0 / 21, split.icShare());
        assertEquals(
                split.icShare(), figure(split, "people on IC rungs") / figure(split, "people on rungs of any track"));
        assertEquals(Favours.NEITHER, split.favours());
        assertEquals(List.of(), split.conditions());
    }

    @Test
    void people_who_have_left_or_are_yet_to_come_are_not_counted() {
        Organization given = practice(people(8, 6, 0, 0), p -> {
            List<Worker> more = new ArrayList<>(p.workers().values());
            more.add(Worker.of("left", id("ic", "P1")).withLeft(AS_OF.minusDays(1)));
            more.add(Worker.of("to come", id("ic", "P1")).withHired(AS_OF.plusDays(1)));
            return p.withWorkers(Supplied.of(more));
        });
        assertEquals(8, only(given, WorkforceSplit.class).ics());
    }

    @Test
    void people_without_a_track_are_left_out_and_named_only_if_they_are_enough() {
        assertEquals(
                List.of("people whose job has no track are left out: 5"),
                only(people(8, 6, 0, 5), WorkforceSplit.class).conditions());
        assertEquals(
                List.of("people whose job has no track are left out: fewer than 5"),
                only(people(8, 6, 0, 4), WorkforceSplit.class).conditions());
    }

    @Test
    void a_side_of_fewer_than_five_shows_no_figure() {
        Doubt doubt = doubt(people(40, 4, 0, 0), WorkforceSplit.class);
        assertEquals(Doubt.thin("fewer than 5 people on one side"), doubt);
        assertEquals(
                List.of(),
                unmeasured(people(40, 4, 0, 0), WorkforceSplit.class).get(0).operands());
        assertEquals(Doubt.Kind.THIN, kind(doubt(people(4, 40, 0, 0), WorkforceSplit.class)));
        assertEquals(Doubt.Kind.THIN, kind(doubt(people(4, 0, 0, 0), WorkforceSplit.class)));
    }

    @Test
    void a_side_of_nobody_hides_nobody() {
        assertEquals(1.0, only(people(40, 0, 0, 0), WorkforceSplit.class).icShare());
    }

    @Test
    void cohorts_are_counted_where_there_are_no_workers() {
        Organization cohorts = practice(
                LADDERS,
                p -> p.withCohorts(Supplied.of(List.of(
                        new Cohort(id("ic", "P1"), "Analyst 1", null, 70, null),
                        new Cohort(id("ic", "P1"), "Analyst 1 (old)", null, 5, null),
                        new Cohort(id("manager", "M1"), "Manager 1", null, 25, null)))));
        assertEquals(0.75, only(cohorts, WorkforceSplit.class).icShare());
        assertEquals(
                1.0,
                only(
                                practice(
                                        cohorts,
                                        p -> p.withWorkers(
                                                people(9, 0, 0, 0).practice().workers())),
                                WorkforceSplit.class)
                        .icShare());
    }

    @Test
    void what_is_not_supplied_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(LADDERS, WorkforceSplit.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(people(0, 0, 0, 9), WorkforceSplit.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), WorkforceSplit.class)));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(people(0, 0, 0, 0), WorkforceSplit.class)));
    }

    @Test
    void people_without_a_track_leave_it_open_where_they_could_carry_the_share_over_a_limit() {
        WorkforceSplit split = only(people(80, 20, 0, 100), WorkforceSplit.class);
        assertEquals(Doubt.Kind.MISSING, kind(split.doubtAt(0.7)));
        assertEquals(Doubt.Kind.MISSING, kind(split.doubtAt(0.895)));
        assertEquals(null, split.doubtAt(0.95));
        assertEquals(null, only(people(80, 20, 0, 0), WorkforceSplit.class).doubtAt(0.8));
    }
}
