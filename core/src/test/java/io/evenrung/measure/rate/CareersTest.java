package io.evenrung.measure.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareersTest {

    private static final LevelId A = LevelId.of("F", "ic", "A");
    private static final LevelId B = LevelId.of("F", "ic", "B");
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void somebody_without_moves_has_stood_on_the_present_rung_since_it_was_entered() {
        Worker worker = Worker.of("w", A).withHired(LocalDate.of(2020, 1, 1)).withLevelSince(MAY);
        assertEquals(List.of("w A from 2024-05-01"), walk(List.of(worker), List.of()));
    }

    @Test
    void somebody_who_left_was_there_on_the_last_day() {
        Worker worker = Worker.of("w", A).withHired(MAY).withLeft(JULY);
        assertEquals(List.of("w A from 2024-05-01 until 2024-07-02"), walk(List.of(worker), List.of()));
    }

    @Test
    void before_the_first_move_a_person_stood_on_the_rung_it_leads_from() {
        Worker worker = Worker.of("w", B).withHired(MAY);
        assertEquals(
                List.of("w A from 2024-05-01 until 2024-07-01", "w A to B on 2024-07-01", "w B from 2024-07-01"),
                walk(List.of(worker), List.of(new Move("w", JULY, A, B))));
    }

    @Test
    void a_hire_and_an_exit_bound_what_is_known() {
        assertEquals(
                List.of("w A from 2024-05-01 until 2024-07-01"),
                walk(List.of(Worker.of("w", A)), List.of(new Move("w", MAY, null, A), new Move("w", JULY, A, null))));
    }

    @Test
    void somebody_whom_the_workers_do_not_list_is_followed_up_to_the_last_move() {
        assertEquals(
                List.of("a A until 2024-05-01", "a A to B on 2024-05-01", "z B until 2024-07-01"),
                walk(List.of(Worker.of("w", null)), List.of(new Move("a", MAY, A, B), new Move("z", JULY, B, null))));
    }

    private static List<String> walk(List<Worker> workers, List<Move> moves) {
        List<String> told = new ArrayList<>();
        Practice practice = Practice.unknown().withWorkers(Supplied.of(workers)).withMoves(Supplied.of(moves));
        Careers.walk(practice, new Careers.Visitor() {
            @Override
            public void stay(String worker, LevelId level, long from, long until) {
                told.add(worker + " " + level.code() + day(" from ", from) + day(" until ", until));
            }

            @Override
            public void move(String worker, LevelId from, LevelId to, LocalDate day) {
                told.add(worker + " " + from.code() + " to " + to.code() + " on " + day);
            }
        });
        return told;
    }

    private static String day(String word, long day) {
        return Math.abs(day) > 1_000_000 ? "" : word + LocalDate.ofEpochDay(day);
    }
}
