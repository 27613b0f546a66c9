package io.evenrung.measure.voice;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitDyadsTest {

    private static final List<Worker> LEADERS = List.of(
            Worker.of("p1", id("ic", "P1")),
            Worker.of("p2", id("ic", "P2")),
            Worker.of("m1", id("manager", "M1")),
            Worker.of("m2", id("manager", "M2")),
            Worker.of("unplaced", null),
            Worker.of("gone", id("ic", "P2")).withLeft(AS_OF.minusDays(1)));

    @Test
    void two_people_of_one_grade_are_a_pair_whatever_their_tracks() {
        assertEquals(1, share(unit("a", 50, "m2", "p2"), unit("b", 50, "p1", "m1")));
        assertEquals(0.5, share(unit("a", 50, "m2", "p2"), unit("b", 50, "m2", "p1")));
    }

    @Test
    void a_declared_pair_is_one_where_no_grades_are() {
        Organization ungraded = organization(
                List.of(ic("P2", 2, null), manager("M2", 2, null), ic("P1", 1, null), manager("M1", 1, null)),
                List.of(pair("P2", "M2")));
        assertEquals(
                1, only(led(ungraded, unit("a", 50, "m2", "p2")), Dyads.class).share());
        Doubt open = doubt(led(ungraded, unit("a", 50, "m2", "p1")), Dyads.class);
        assertEquals(Doubt.Kind.MISSING, open.kind());
    }

    @Test
    void nobody_pairs_with_oneself_with_nobody_or_with_somebody_who_has_left() {
        assertEquals(
                0.25,
                share(
                        unit("a", 50, "m2", "p2"),
                        unit("b", 50, "m2", "m2"),
                        unit("c", 50, "m2", null),
                        unit("d", 50, "m2", "gone")));
        assertEquals(0, share(unit("a", 50, "gone", "p2")));
    }

    @Test
    void what_is_not_known_counts_as_a_pair_and_leaves_open_what_it_could_tip() {
        Dyads dyads = only(
                led(
                        evenLadders(),
                        unit("a", 50, "m2", "p2"),
                        unit("b", 50, null, "p2"),
                        unit("c", 50, "unplaced", "p2"),
                        unit("d", null, "m2", "p1")),
                Dyads.class);
        assertEquals(1, dyads.share());
        assertEquals(Doubt.Kind.MISSING, kind(dyads.doubtAt(0.5)));
        assertNull(dyads.doubtAt(0.25));
    }

    @Test
    void units_of_forty_nine_are_not_asked() {
        assertEquals(
                Doubt.inapplicable("there are no units of 50 or more people"),
                doubt(led(evenLadders(), unit("a", 49, "m2", null)), Dyads.class));
    }

    @Test
    void without_a_declared_headcount_the_people_of_the_team_at_work_are_counted() {
        List<Worker> workers = new ArrayList<>(LEADERS);
        for (int i = 0; i < 49; i++) {
            workers.add(Worker.of("w" + i, null).withTeam("a"));
        }
        workers.add(Worker.of("left", null).withTeam("a").withLeft(AS_OF.minusDays(1)));
        Organization small = led(evenLadders(), workers, unit("a", null, "m2", "p2"));
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt(small, Dyads.class).kind());
        workers.add(Worker.of("last", null).withTeam("a").withLeft(AS_OF));
        assertEquals(
                1,
                only(led(evenLadders(), workers, unit("a", null, "m2", "p2")), Dyads.class)
                        .share());
    }

    @Test
    void where_no_unit_names_a_counterpart_nothing_is_known_of_any() {
        assertEquals(
                "[units.csv: counterpart_id]",
                doubt(led(evenLadders(), unit("a", 50, "m2", null)), Dyads.class)
                        .needs()
                        .toString());
        assertEquals(
                "[units.csv: counterpart_id, units.csv: headcount, units.csv: lead_id]",
                doubt(evenLadders(), Dyads.class).needs().toString());
    }

    private static double share(OrganizationalUnit... units) {
        return only(led(evenLadders(), units), Dyads.class).share();
    }

    private static Organization led(Organization organization, OrganizationalUnit... units) {
        return led(organization, LEADERS, units);
    }

    private static Organization led(Organization organization, List<Worker> workers, OrganizationalUnit... units) {
        return practice(
                organization,
                p -> p.withWorkers(Supplied.of(workers))
                        .withStructure(p.structure().withUnits(Supplied.of(List.of(units)))));
    }

    private static OrganizationalUnit unit(
            String id, @Nullable Integer headcount, @Nullable String lead, @Nullable String counterpart) {
        return new OrganizationalUnit(id, headcount, lead, counterpart, null);
    }
}
