package io.evenrung.model;

import static io.evenrung.model.Refused.messageOf;
import static io.evenrung.model.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrganizationRefusesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final LevelId P1 = LevelId.of("Eng", "ic", "P1");
    private static final LevelId UNDECLARED = LevelId.of("Eng", "ic", "P9");
    private static final Organization EMPTY = Organization.of(
            "Test",
            DAY,
            new JobArchitecture(
                    List.of(Track.individualContributor("ic")),
                    List.of(JobFamily.of("Eng")),
                    Supplied.of(List.of(Level.of(P1))),
                    List.of(),
                    true,
                    GradeScale.numeric()));

    private static void practice(UnaryOperator<Practice> change) {
        EMPTY.withPractice(change.apply(EMPTY.practice()));
    }

    private static void policy(UnaryOperator<Policy> change) {
        EMPTY.withPolicy(change.apply(EMPTY.policy()));
    }

    @SafeVarargs
    private static <T> Supplied<T> of(T... values) {
        return Supplied.of(List.of(values));
    }

    @Test
    void an_organisation_has_a_name() {
        refused(() -> Organization.of(" ", DAY, EMPTY.architecture()), "name of the organisation");
    }

    @Test
    void every_level_that_a_fact_stands_on_is_declared() {
        refused(() -> practice(p -> p.withWorkers(of(Worker.of("w", UNDECLARED)))), "a worker", "Eng P9", "track ic");
        refused(() -> practice(p -> p.withCohorts(of(new Cohort(UNDECLARED, "x", null, 1, null)))), "a cohort");
        refused(() -> practice(p -> p.withMoves(of(new Move("w", DAY, UNDECLARED, P1)))), "a move");
        refused(() -> practice(p -> p.withMoves(of(new Move("w", DAY, P1, UNDECLARED)))), "a move");
        refused(
                () -> practice(p ->
                        p.withHistory(new SnapshotHistory(of(new Snapshot("w", DAY, UNDECLARED)), new TreeSet<>()))),
                "a snapshot");
        refused(
                () -> policy(p -> p.withDecisionRights(of(new DecisionRight("r", "R", List.of(UNDECLARED))))),
                "a decision right");
        refused(
                () -> policy(p -> p.withManagementEntries(of(new ManagementEntry("Eng", UNDECLARED)))),
                "a management entry");
        assertDoesNotThrow(() -> practice(p -> p.withWorkers(of(Worker.of("w", null)))));
    }

    @Test
    void a_message_about_a_worker_does_not_say_which() {
        String message = messageOf(() -> practice(p -> p.withWorkers(of(Worker.of("w4711", UNDECLARED)))));
        assertFalse(message.contains("w4711"));
    }

    @Test
    void nothing_stands_twice() {
        Worker worker = Worker.of("w", P1);
        refused(() -> practice(p -> p.withWorkers(of(worker, worker.withTeam("Ops")))), "worker id");
        Forum forum = new Forum("f", "F", false, null, null, null, null);
        refused(() -> practice(p -> p.withForums(of(forum, forum))), "forum id");
        Project project = new Project("p", "P", null, null, null, null, null);
        refused(() -> practice(p -> p.withProjects(of(project, project))), "project id");
        Contribution contribution = new Contribution("c", "C", List.of(), null, null);
        refused(() -> practice(p -> p.withContributions(of(contribution, contribution))), "contribution id");
        Recognition recognition = new Recognition("r", "w", DAY, null, null);
        refused(() -> practice(p -> p.withRecognitions(of(recognition, recognition))), "recognition id");
        Decision decision = new Decision("d", "r", DAY, "w");
        refused(() -> practice(p -> p.withDecisions(of(decision, decision))), "decision id");
        DecisionRight right = new DecisionRight("r", "R", List.of());
        refused(() -> policy(p -> p.withDecisionRights(of(right, right))), "decision right id");
    }

    @Test
    void reporting_lines_never_form_a_circle() {
        refused(
                () -> practice(p -> p.withWorkers(of(
                        Worker.of("a", P1).withManager("b"), Worker.of("b", P1).withManager("a")))),
                "circle");
        refused(() -> practice(p -> p.withWorkers(of(Worker.of("a", P1).withManager("a")))), "circle");
    }

    @Test
    void a_reporting_line_may_be_as_long_as_it_is() {
        List<Worker> chain = IntStream.range(0, 50_000)
                .mapToObj(i -> Worker.of("w" + i, P1).withManager("w" + (i + 1)))
                .toList();
        assertDoesNotThrow(() -> practice(p -> p.withWorkers(Supplied.of(chain))));
    }
}
