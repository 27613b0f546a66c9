package io.evenrung.measure.mobility;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowMeasuresTest {

    private static final Level IC = Workforce.ic("Engineering", "IC5");
    private static final Level MANAGER = Workforce.manager("Engineering", "M1");
    private static final Level OTHER_MANAGER = Workforce.manager("Sales", "M1");
    private static final Level SUPERVISOR = Level.of("Engineering", "s", "S1");

    @Test
    void returns_are_held_against_departures_in_the_window() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        List<Move> moves = new ArrayList<>();
        moves.addAll(moves("up", 8, day, IC.id(), MANAGER.id()));
        moves.addAll(moves("up in another family", 2, day, IC.id(), OTHER_MANAGER.id()));
        moves.addAll(moves("back", 1, day, MANAGER.id(), IC.id()));
        moves.addAll(moves("neither", 5, day, MANAGER.id(), SUPERVISOR.id()));
        moves.addAll(moves("too early", 5, LocalDate.of(2023, 6, 30), MANAGER.id(), IC.id()));
        moves.addAll(moves("hired", 5, day, null, IC.id()));
        assertEquals(0.1, only(flow(30, moves), ReturnFlow.class).ratio());
    }

    @Test
    void the_first_day_after_the_window_began_counts() {
        List<Move> moves = new ArrayList<>(moves("up", 1, LocalDate.of(2023, 7, 1), IC.id(), MANAGER.id()));
        moves.addAll(moves("back", 1, Workforce.AS_OF, MANAGER.id(), IC.id()));
        assertEquals(1, only(flow(30, moves), ReturnFlow.class).ratio());
    }

    @Test
    void twenty_nine_managers_are_too_few_to_judge() {
        Measurements measured = flow(29, moves("up", 8, LocalDate.of(2024, 3, 1), IC.id(), MANAGER.id()));
        assertEquals(Doubt.thin("fewer than 30 managers"), doubt(measured, ReturnFlow.class));
    }

    @Test
    void where_nobody_went_over_nobody_could_come_back() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(flow(30, List.of()), ReturnFlow.class).kind());
    }

    @Test
    void without_moves_the_files_that_would_tell_are_named() {
        Measurements measured = measure(FlowMeasures::measure, Workforce.organization(List.of(IC, MANAGER)));
        assertEquals(
                "[moves.csv: worker_id, snapshots.csv: worker_id]",
                doubt(measured, ReturnFlow.class).needs().toString());
    }

    @Test
    void without_tracks_nothing_can_be_said() {
        Measurements measured = measure(FlowMeasures::measure, Workforce.organization(List.of(SUPERVISOR)));
        assertEquals(Doubt.Kind.MISSING, doubt(measured, ReturnFlow.class).kind());
    }

    private static Measurements flow(int managers, List<Move> moves) {
        Organization organization = Workforce.with(
                Workforce.organization(List.of(IC, MANAGER, OTHER_MANAGER, SUPERVISOR)), heads(MANAGER.id(), managers));
        return measure(
                FlowMeasures::measure,
                organization.withPractice(organization.practice().withMoves(Supplied.of(moves))));
    }

    private static List<Move> moves(
            String who, int number, LocalDate day, @Nullable LevelId from, @Nullable LevelId to) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            moves.add(new Move(who + i, day, from, to));
        }
        return moves;
    }
}
