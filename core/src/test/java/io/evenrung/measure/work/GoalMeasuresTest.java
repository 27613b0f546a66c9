package io.evenrung.measure.work;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.model.Goal;
import io.evenrung.model.Goal.Scope;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalMeasuresTest {

    /** P0 stands below the first manager; P1 stands level with it. */
    private static final Organization LADDERS =
            organization(ic("P0", 1, "19"), ic("P1", 2, "20"), manager("M1", 1, "20"));

    @Test
    void who_owns_a_company_goal_or_works_on_one_is_linked() {
        Organization organization = pursuing(
                people(10, 40),
                goal("a", Scope.COMPANY, "s0", List.of("s1", "s2", "j0", "m")),
                goal("b", Scope.COMPANY, "m", List.of("s2", "stranger")),
                goal("c", Scope.TEAM, "s8", List.of("s9")));
        CompanyGoalLinks links = only(organization, CompanyGoalLinks.class);
        assertEquals(0.3, links.share(), "junior ICs, managers and strangers do not count");
        assertEquals(Favours.MANAGEMENT, links.favours());
        assertNull(links.doubtAt(0.9));
        assertEquals(1, only(organization, IcOwnedGoals.class).goals());
    }

    @Test
    void a_goal_whose_doers_are_not_known_may_be_anybodys() {
        Organization organization = pursuing(people(10, 0), goal("a", Scope.COMPANY, "s0", null));
        CompanyGoalLinks links = only(organization, CompanyGoalLinks.class);
        assertEquals(1, links.share());
        assertEquals(Doubt.Kind.MISSING, kind(links.doubtAt(0.9)));
        assertNull(links.doubtAt(0.1));
    }

    @Test
    void a_goal_without_a_known_owner_links_one_more_at_most() {
        Organization organization = pursuing(people(10, 0), goal("a", Scope.COMPANY, null, List.of("s0", "s1")));
        CompanyGoalLinks links = only(organization, CompanyGoalLinks.class);
        assertEquals(0.3, links.share());
        assertEquals(
                "[goals.csv: owner_id]",
                doubt(organization, IcOwnedGoals.class).needs().toString());
    }

    @Test
    void people_on_a_rung_that_nothing_places_may_be_senior() {
        Organization unplaced = organization(ic("P1", null, "20"), ic("P0", null, null), manager("M1", null, "20"));
        Organization organization = with(unplaced, people(10, 5), goal("a", Scope.COMPANY, "s0", List.of()));
        CompanyGoalLinks links = only(organization, CompanyGoalLinks.class);
        assertEquals(6.0 / 15, links.share());
        Doubt doubt = links.doubtAt(0.2);
        assertEquals(
                "[goals.csv: doers, goals.csv: owner_id, levels.csv: grade, organization.yaml: pairs]",
                doubt == null ? "" : doubt.needs().toString());
    }

    @Test
    void who_has_left_needs_no_goal_and_owns_none() {
        List<Worker> people = people(10, 0);
        people.add(Worker.of("gone", id("ic", "P1")).withLeft(AS_OF.minusDays(1)));
        Organization organization = pursuing(
                people,
                goal("a", Scope.COMPANY, "gone", List.of()),
                goal("b", Scope.COMPANY, "s0", List.of()),
                goal("c", Scope.COMPANY, "stranger", List.of()));
        assertEquals(0.1, only(organization, CompanyGoalLinks.class).share());
        IcOwnedGoals owned = only(organization, IcOwnedGoals.class);
        assertEquals(2, owned.goals());
        assertNull(owned.doubtAt(1));
        assertEquals(Doubt.Kind.MISSING, kind(owned.doubtAt(2)));
    }

    @Test
    void four_senior_ics_are_too_few_and_none_are_nothing_to_judge() {
        Goal goal = goal("a", Scope.COMPANY, "m", List.of());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(pursuing(people(4, 9), goal), CompanyGoalLinks.class).kind());
        assertEquals(
                Doubt.inapplicable("there are no senior ICs"),
                doubt(pursuing(people(0, 9), goal), CompanyGoalLinks.class));
    }

    @Test
    void without_company_goals_there_is_nothing_to_judge() {
        Organization organization = pursuing(people(10, 0), goal("a", Scope.UNIT, "s0", List.of()));
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(organization, CompanyGoalLinks.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(organization, IcOwnedGoals.class).kind());
    }

    @Test
    void without_the_facts_the_columns_that_would_tell_are_named() {
        assertEquals(
                "[goals.csv: doers, goals.csv: owner_id, goals.csv: scope, workers.csv: job_code]",
                doubt(evenLadders(), CompanyGoalLinks.class).needs().toString());
        assertEquals(
                "[goals.csv: owner_id, goals.csv: scope]",
                doubt(practice(evenLadders(), p -> p.withWorkers(Supplied.of(List.of()))), IcOwnedGoals.class)
                        .needs()
                        .toString());
    }

    private static Organization pursuing(List<Worker> workers, Goal... goals) {
        return with(LADDERS, workers, goals);
    }

    private static Organization with(Organization ladders, List<Worker> workers, Goal... goals) {
        return practice(
                ladders,
                p -> p.withWorkers(Supplied.of(workers))
                        .withDevelopment(p.development().withGoals(Supplied.of(List.of(goals)))));
    }

    private static Goal goal(String id, Scope scope, @Nullable String owner, @Nullable List<String> doers) {
        return new Goal(id, "Goal", scope, owner, doers);
    }

    private static List<Worker> people(int senior, int junior) {
        List<Worker> people = new ArrayList<>(List.of(Worker.of("m", id("manager", "M1"))));
        for (int i = 0; i < senior; i++) {
            people.add(Worker.of("s" + i, id("ic", "P1")));
        }
        for (int i = 0; i < junior; i++) {
            people.add(Worker.of("j" + i, id("ic", "P0")));
        }
        return people;
    }
}
