package io.evenrung.model;

import static io.evenrung.model.Refused.messageOf;
import static io.evenrung.model.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticeRefusesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final LevelId P1 = LevelId.of("Eng", "ic", "P1");

    private static Forum forum(@Nullable Integer seats, @Nullable Integer actions, @Nullable Integer toAbsent) {
        return new Forum("board", "Board", false, seats, null, actions, toAbsent);
    }

    @Test
    void pay_is_above_nought_and_is_not_repeated_in_the_message() {
        String message = messageOf(() -> Worker.of("w17", P1).withPay(Money.of("-4321", "USD")));
        assertTrue(message.contains("not above 0"));
        assertFalse(message.contains("4321"));
        assertFalse(message.contains("w17"));
        refused(() -> Worker.of("w", P1).withPay(Money.of("0", "USD")), "not above 0");
    }

    @Test
    void nobody_leaves_before_being_hired() {
        refused(() -> Worker.of("w", P1).withHired(DAY).withLeft(DAY.minusDays(1)), "2024-12-31", "2025-01-01");
        assertEquals(DAY, Worker.of("w", P1).withHired(DAY).withLeft(DAY).left());
    }

    @Test
    void workers_are_at_work_from_their_first_day_through_their_last() {
        Worker worker = Worker.of("w", P1).withHired(DAY).withLeft(DAY.plusDays(1));
        assertFalse(worker.isAtWorkOn(DAY.minusDays(1)));
        assertTrue(worker.isAtWorkOn(DAY));
        assertTrue(worker.isAtWorkOn(DAY.plusDays(1)));
        assertFalse(worker.isAtWorkOn(DAY.plusDays(2)));
        assertTrue(Worker.of("w", P1).isAtWorkOn(DAY));
    }

    @Test
    void identifiers_are_never_blank() {
        refused(() -> Worker.of("", P1), "worker id is empty");
        refused(() -> Worker.of("w", P1).withManager(" "), "manager of a worker");
        refused(() -> Worker.of("w", P1).withTeam(""), "team of a worker");
        refused(() -> Worker.of("w", P1).withPayZone(""), "pay zone of a worker");
        refused(() -> new Snapshot("", DAY, P1), "worker of a snapshot");
        refused(() -> new Recognition("r", "", DAY, null, null), "recipient", "'r'");
        refused(() -> new Decision("d", "", DAY, "w"), "decision right", "'d'");
        refused(() -> new Decision("d", "hiring", DAY, ""), "who took decision 'd'");
        refused(() -> new Project("", "Moon", null, null, null, null, null), "project id");
        refused(() -> new Project("p", "Moon", null, "", null, null, null), "lead of project 'p'");
        refused(() -> new Project("p", "Moon", null, null, null, " ", null), "manager of project 'p'");
        refused(() -> new Contribution("c", "", List.of(), null, null), "name of contribution 'c'");
        refused(() -> new Contribution("c", "Parser", List.of(), "", null), "project of contribution 'c'");
    }

    @Test
    void a_move_leads_from_somewhere_or_to_somewhere() {
        refused(() -> new Move("w", DAY, null, null), "2025-01-01", "neither");
    }

    @Test
    void a_forum_gives_no_more_actions_to_the_absent_than_it_gives() {
        refused(() -> forum(-1, null, null), "'board'", "-1");
        refused(() -> forum(null, -2, null), "'board'", "-2");
        refused(() -> forum(null, 3, 4), "'board'", "4", "3");
        refused(() -> forum(null, 3, -1), "-1");
        refused(() -> forum(null, null, 1), "'board'", "1");
        assertEquals(3, forum(0, 3, 3).actionsToAbsent());
    }

    @Test
    void a_cohort_of_nobody_earns_nothing() {
        Money mean = Money.of("100", "USD");
        refused(() -> new Cohort(P1, "Analyst", null, -1, null), "'Analyst'", "-1");
        refused(() -> new Cohort(P1, "Analyst", null, 0, mean), "'Analyst'", "nobody");
        refused(() -> new Cohort(P1, "Analyst", null, 3, Money.of("0", "USD")), "'Analyst'");
        refused(() -> new Cohort(P1, "", null, 3, mean), "job of a cohort");
    }

    @Test
    void a_person_has_one_snapshot_a_year() {
        List<Snapshot> twice = List.of(
                new Snapshot("w", LocalDate.of(2024, 1, 1), P1), new Snapshot("w", LocalDate.of(2024, 12, 31), P1));
        refused(() -> new SnapshotHistory(Supplied.of(twice), new TreeSet<>()), "2024", "one a year");
    }

    @Test
    void a_source_is_a_line_of_a_file() {
        refused(() -> new Source("levels.csv", 0, "P1"), "0", "start at 1");
        refused(() -> new Source("", 1, "P1"), "file of a source");
    }
}
