package io.evenrung.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalOrderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final LevelId P1 = LevelId.of("Eng", "ic", "P1");
    private static final LevelId P2 = LevelId.of("Eng", "ic", "P2");
    private static final LevelId M1 = LevelId.of("Eng", "manager", "M1");
    private static final LevelId LAW = new LevelId("Law", null, "P1");

    private static <T> Supplied<T> shuffled(Random random, List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return Supplied.of(copy);
    }

    private static Organization organization(Random random) {
        List<Level> levels = List.of(Level.of(P1), Level.of(P2), Level.of(M1), Level.of(LAW));
        JobArchitecture architecture = new JobArchitecture(
                shuffled(random, List.of(Track.individualContributor("ic"), Track.management("manager")))
                        .values(),
                shuffled(random, List.of(JobFamily.of("Eng"), JobFamily.of("Law")))
                        .values(),
                shuffled(random, levels),
                shuffled(
                                random,
                                List.of(
                                        new LevelPair(P1, M1, LevelPair.Basis.GRADE),
                                        new LevelPair(P2, M1, LevelPair.Basis.UNSTATED)))
                        .values(),
                true,
                GradeScale.numeric());
        return Organization.of("Test", DAY, architecture)
                .withPolicy(policy(random))
                .withPractice(practice(random));
    }

    private static Policy policy(Random random) {
        return Policy.unknown()
                .withSwitchRules(shuffled(
                        random,
                        List.of(
                                new SwitchRule("ic", "manager", null),
                                new SwitchRule("ic", "manager", "Eng"),
                                new SwitchRule("manager", "ic", null))))
                .withDecisionRights(shuffled(
                        random,
                        List.of(
                                new DecisionRight(
                                        "a",
                                        "A",
                                        shuffled(random, List.of(P1, M1)).values()),
                                new DecisionRight("b", "B", List.of()))))
                .withManagementEntries(
                        shuffled(random, List.of(new ManagementEntry("Eng", P1), new ManagementEntry("Eng", P2))))
                .withWaivers(shuffled(
                        random,
                        List.of(
                                new Waiver(Waiver.Scope.FAMILY, "Law", DAY, "small"),
                                new Waiver(Waiver.Scope.FAMILY, "Law", DAY.plusDays(1), "small"),
                                new Waiver(Waiver.Scope.TEAM, "Ops", null, "new"))))
                .withCommitments(shuffled(
                        random,
                        List.of(
                                new Commitment("a", true, null),
                                new Commitment("b", false, null),
                                new Commitment("b", false, "4.2"))));
    }

    private static Practice practice(Random random) {
        return Practice.unknown()
                .withWorkers(shuffled(random, List.of(Worker.of("1", P1), Worker.of("2", null), Worker.of("10", LAW))))
                .withCohorts(shuffled(
                        random,
                        List.of(
                                new Cohort(P1, "a", null, 1, null),
                                new Cohort(P1, "a", null, 2, null),
                                new Cohort(P1, "a", null, 2, Money.of("9", "USD")),
                                new Cohort(P1, "a", "north", 1, null),
                                new Cohort(P1, "b", null, 1, null))))
                .withMoves(shuffled(
                        random,
                        List.of(
                                new Move("1", DAY, null, P1),
                                new Move("1", DAY, P1, P2),
                                new Move("1", DAY, P1, null),
                                new Move("0", DAY, P1, P2))))
                .withHistory(new SnapshotHistory(
                        shuffled(
                                random,
                                List.of(
                                        new Snapshot("1", DAY, P1),
                                        new Snapshot("1", DAY.minusYears(1), P1),
                                        new Snapshot("0", DAY, P2))),
                        new TreeSet<>()))
                .withForums(shuffled(
                        random,
                        List.of(
                                new Forum(
                                        "a",
                                        "A",
                                        false,
                                        1,
                                        shuffled(random, List.of("1", "2", "2")).values(),
                                        1,
                                        1),
                                new Forum("b", "B", true, null, null, null, null))))
                .withContributions(shuffled(
                        random,
                        List.of(
                                new Contribution(
                                        "a",
                                        "A",
                                        shuffled(random, List.of("1", "2")).values(),
                                        null,
                                        DAY),
                                new Contribution("b", "B", List.of(), null, null))));
    }

    @Property(tries = 200)
    void the_order_of_the_input_leaves_no_trace(@ForAll Random random) {
        assertEquals(organization(new Random(1)), organization(random));
    }

    @Test
    void who_is_named_twice_is_held_once() {
        assertEquals(List.of("1", "2"), new Forum("a", "A", false, 1, List.of("2", "1", "2"), null, null).members());
        assertEquals(List.of(P1, M1), new DecisionRight("a", "A", List.of(M1, P1, M1)).holders());
    }

    @Test
    void no_facts_and_facts_of_nothing_are_two_things() {
        assertFalse(Supplied.of(List.of()).equals(Supplied.absent()));
        assertTrue(Supplied.absent().isAbsent());
        assertTrue(Supplied.of(List.of()).isPresent());
    }
}
