package io.evenrung.measure.people;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.unmapped;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.growth.RoleSuccession;
import io.evenrung.measure.growth.TeamPeers;
import io.evenrung.measure.manager.CraftGap;
import io.evenrung.measure.manager.ManagersVetted;
import io.evenrung.measure.org.FreelanceShare;
import io.evenrung.measure.org.HandsOff;
import io.evenrung.measure.work.CompanyGoalLinks;
import io.evenrung.model.Goal;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A missing job is no proof that there is nobody on a rung. */
class NobodyTest {

    private static final Need JOB = new Need("workers.csv", "job_code");
    private static final Need TRACK = new Need("levels.csv", "track");
    private static final List<Class<? extends Measure>> OF_RUNGS = List.of(
            CraftGap.class, TeamPeers.class, FreelanceShare.class, RoleSuccession.class, CompanyGoalLinks.class);

    private static final LevelId IC = id("ic", "P1");
    private static final LevelId MANAGER = id("manager", "M1");
    private static final LevelId SUPERVISOR = id("supervisor", "S1");
    private static final LevelId NO_TRACK = unmapped("X1");

    private static Organization of(@Nullable LevelId level) {
        Organization empty =
                organization(ic("P1", 1, "20"), manager("M1", 1, "20"), Level.of(SUPERVISOR), Level.of(NO_TRACK));
        Goal goal = new Goal("g", "Grow", Goal.Scope.COMPANY, null, null);
        return practice(
                empty,
                p -> p.withWorkers(Supplied.of(List.of(Worker.of("a", level))))
                        .withDevelopment(p.development().withGoals(Supplied.of(List.of(goal))))
                        .withStructure(p.structure().withSuccessions(Supplied.of(List.of()))));
    }

    @Test
    void where_no_job_is_known_the_column_is_asked_for() {
        for (Class<? extends Measure> type : OF_RUNGS) {
            assertEquals(List.of(JOB), doubt(of(null), type).needs(), type.getSimpleName());
        }
        assertEquals(List.of(JOB), doubt(of(null), HandsOff.class).needs());
    }

    @Test
    void where_the_track_of_a_rung_is_not_known_it_is_asked_for() {
        for (Class<? extends Measure> type : OF_RUNGS) {
            assertEquals(List.of(TRACK), doubt(of(NO_TRACK), type).needs(), type.getSimpleName());
        }
    }

    @Test
    void where_everybody_stands_elsewhere_there_is_nobody() {
        for (Class<? extends Measure> type : OF_RUNGS) {
            assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(of(SUPERVISOR), type)), type.getSimpleName());
        }
    }

    @Test
    void somebody_who_came_from_a_rung_of_unknown_track_may_have_been_made_a_manager() {
        assertEquals(
                List.of(TRACK),
                doubt(moved(NO_TRACK, MANAGER), ManagersVetted.class).needs());
        assertEquals(
                List.of(TRACK), doubt(moved(IC, NO_TRACK), ManagersVetted.class).needs());
        for (Organization none : List.of(moved(null, MANAGER), moved(MANAGER, NO_TRACK), moved(NO_TRACK, IC))) {
            assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(none, ManagersVetted.class)));
        }
    }

    private static Organization moved(@Nullable LevelId from, LevelId to) {
        Move move = new Move("a", AS_OF.minusMonths(3), from, to);
        return practice(of(to), p -> p.withMoves(Supplied.of(List.of(move))));
    }
}
