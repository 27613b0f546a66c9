package io.evenrung.measure.org;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.org.Building.AS_OF;
import static io.evenrung.measure.org.Building.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.model.Goal;
import io.evenrung.model.Goal.Scope;
import io.evenrung.model.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HopsTest {

    /** Two departments of a chief, a team in each, and somebody who stands apart. */
    private static final List<Worker> PEOPLE = List.of(
            person("chief", null),
            person("a", "chief"),
            person("b", "chief"),
            person("a1", "a"),
            person("a2", "a"),
            person("b1", "b"),
            person("gone", "b").withLeft(AS_OF.minusDays(1)),
            person("apart", null));

    @Test
    void the_owner_is_no_step_away_and_a_report_is_one() {
        assertEquals(0, median("a", "a"));
        assertEquals(1, median("a", "a1", "a2"));
    }

    @Test
    void who_is_in_another_line_is_reached_by_the_manager_in_common() {
        assertEquals(2, median("a1", "a2"));
        assertEquals(4, median("a1", "b1"));
        assertEquals(3, median("b", "a1"));
        assertEquals(2, median("a1", "chief"));
    }

    @Test
    void an_even_number_of_pairs_has_the_mean_of_the_middle_two() {
        GoalHops hops = only(
                measured(
                        goal("g1", "chief", "a", "b", "a1", "a2", "b1"), // 1 1 2 2 2
                        goal("g2", "chief", "chief")), // 0
                GoalHops.class);
        assertEquals(6, hops.pairs());
        assertEquals(1.5, hops.median());
        assertNull(hops.doubtAt(1));
    }

    @Test
    void team_goals_and_those_who_left_do_not_count() {
        GoalHops hops = only(
                measured(
                        goal("g1", "chief", "a", "b", "gone", "a1", "a2", "b1"),
                        new Goal("g2", "Team", Scope.TEAM, "chief", List.of("chief"))),
                GoalHops.class);
        assertEquals(5, hops.pairs());
    }

    @Test
    void unknown_distances_count_as_none_and_leave_a_doubt() {
        GoalHops hops =
                only(measured(goal("g1", "a", "a1", "a2", "apart"), goal("g2", null, "a1", "a2")), GoalHops.class);
        assertEquals(0, hops.median());
        assertEquals(Double.POSITIVE_INFINITY, hops.atMost());
        Doubt doubt = hops.doubtAt(2);
        assertNotNull(doubt);
        assertEquals(
                "[goals.csv: doers, goals.csv: owner_id, workers.csv: manager_id]",
                doubt.needs().toString());
    }

    @Test
    void unknown_distances_that_cannot_tip_it_leave_none() {
        GoalHops hops = only(measured(goal("g1", "a", "a1", "a2", "a", "chief", "apart")), GoalHops.class);
        assertEquals(1, hops.median());
        assertEquals(1, hops.atMost());
        assertNull(hops.doubtAt(2));
    }

    @Test
    void a_goal_without_doers_may_be_done_by_anybody() {
        GoalHops hops = only(
                measured(
                        goal("g1", "chief", "a", "b", "a1", "a2", "b1"),
                        new Goal("g2", "Goal", Scope.COMPANY, "a", null)),
                GoalHops.class);
        assertNotNull(hops.doubtAt(2));
    }

    @Test
    void missing_none_and_few_are_told_apart() {
        assertEquals(
                "[goals.csv: doers, goals.csv: owner_id]",
                doubt(Building.measured(Building.organization(PEOPLE)), GoalHops.class)
                        .needs()
                        .toString());
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt(measured(), GoalHops.class).kind());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(goal("g", "a", "a1")), GoalHops.class).kind());
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(measured(goal("g", null, "a1")), GoalHops.class).kind());
    }

    /** Of the same goal five times over, so that there are pairs enough. */
    private static double median(String owner, String... doers) {
        Goal[] goals = new Goal[5];
        for (int i = 0; i < goals.length; i++) {
            goals[i] = goal("g" + i, owner, doers);
        }
        return only(measured(goals), GoalHops.class).median();
    }

    private static Goal goal(String id, @Nullable String owner, String... doers) {
        return new Goal(id, "Goal", Scope.COMPANY, owner, List.of(doers));
    }

    private static Measurements measured(Goal... goals) {
        return Building.measured(Building.goals(Building.organization(PEOPLE), goals));
    }
}
