package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.model.Level;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.ManagerGoal.Kind;
import io.evenrung.model.Organization;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Supplied;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written of the work of managers. */
class StandardsTest {

    private static Organization goals(ManagerGoal... goals) {
        return policy(NOBODY, p -> p.withStandards(p.standards().withManagerGoals(Supplied.of(List.of(goals)))));
    }

    private static Level rung(String code, @Nullable Integer span, @Nullable Double delivery) {
        return manager(code, null, null).withCharter(RoleCharter.unknown().withSpan(span, delivery));
    }

    @Test
    void results_of_the_team_and_of_its_people_count_alike() {
        Organization given = goals(
                new ManagerGoal("a", Kind.TEAM_RESULT, false),
                new ManagerGoal("b", Kind.PEOPLE_RESULT, true),
                new ManagerGoal("c", Kind.TASK, true),
                new ManagerGoal("d", Kind.TASK, false));
        ManagerResultGoals results = only(given, ManagerResultGoals.class);
        assertEquals(0.5, results.share());
        assertNull(results.doubtAt(0.5));
        assertEquals(2, only(given, StrategicGoals.class).goals());
        assertEquals(new Value.Count(2), only(given, StrategicGoals.class).measured());
    }

    @Test
    void where_no_goal_is_written_there_is_no_share_and_none_is_strategic() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(goals(), ManagerResultGoals.class)));
        assertEquals(0, only(goals(), StrategicGoals.class).goals());
    }

    @Test
    void goals_that_are_not_known_are_asked_for() {
        for (var type : List.of(ManagerResultGoals.class, StrategicGoals.class)) {
            assertEquals(
                    List.of(Need.policy("policy.manager_goals")),
                    doubt(NOBODY, type).needs());
            assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), type)));
        }
    }

    @Test
    void only_management_rungs_with_a_full_span_are_asked_for_their_own_delivery() {
        Level ic = ic("P1", 1, null).withCharter(RoleCharter.unknown().withSpan(9, 0.9));
        Organization given = organization(ic, rung("M1", 5, 0.4), rung("M2", 4, 0.9));
        List<DoubleDuty> duties = all(given, DoubleDuty.class);
        assertEquals(1, duties.size());
        assertEquals(new Value.Share(0.4), duties.get(0).measured());
        assertEquals("Engineering M1", duties.get(0).subject().label());
        List<Unmeasured> others = unmeasured(given, DoubleDuty.class);
        assertEquals(1, others.size());
        assertEquals(Doubt.Kind.INAPPLICABLE, others.get(0).doubt().kind());
    }

    @Test
    void what_is_missing_of_a_rung_is_named() {
        Organization given = organization(rung("M1", 5, 0.1), rung("M2", null, 0.1), rung("M3", 8, null));
        List<Unmeasured> open = unmeasured(given, DoubleDuty.class);
        assertEquals(
                List.of(new Need("levels.csv", "span")), open.get(0).doubt().needs());
        assertEquals(
                List.of(new Need("levels.csv", "delivery_weight")),
                open.get(1).doubt().needs());
    }

    @Test
    void what_is_missing_of_all_rungs_is_said_once() {
        assertEquals(
                List.of(new Need("levels.csv", "delivery_weight"), new Need("levels.csv", "span")),
                doubt(NOBODY, DoubleDuty.class).needs());
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(organization(ic("P1", 1, null)), DoubleDuty.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), DoubleDuty.class)));
    }
}
