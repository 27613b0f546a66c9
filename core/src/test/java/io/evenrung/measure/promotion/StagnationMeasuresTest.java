package io.evenrung.measure.promotion;

import static io.evenrung.measure.Workforce.AS_OF;
import static io.evenrung.measure.Workforce.ic;
import static io.evenrung.measure.Workforce.manager;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.ValueText;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StagnationMeasuresTest {

    private static final Level IC = ic("Engineering", "senior").withRank(1);
    private static final Level UPPER_IC = ic("Engineering", "staff").withRank(2);
    private static final Level LEAD = manager("Engineering", "lead").withRank(1);
    private static final Level HEAD = manager("Engineering", "head").withRank(2);
    private static final int MONTHS = 120;

    private final List<Worker> workers = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    @Test
    void a_track_on_which_it_takes_twice_as_long_stagnates() {
        promoted(IC, UPPER_IC, 100, 48);
        promoted(LEAD, HEAD, 100, 24);
        Stagnation stagnation = whole();
        assertEquals(2, stagnation.ratio(), 0.1);
        assertTrue(stagnation.significant());
        assertTrue(stagnation.ratioAtLeast() > 1.25);
        assertEquals(Favours.MANAGEMENT, stagnation.favours());
        assertEquals(Stagnation.Bound.NONE, stagnation.bound());
    }

    @Test
    void a_stagnation_of_managers_is_a_finding_too() {
        promoted(IC, UPPER_IC, 100, 24);
        promoted(LEAD, HEAD, 100, 48);
        Stagnation stagnation = whole();
        assertEquals(0.5, stagnation.ratio(), 0.03);
        assertTrue(stagnation.significant());
        assertTrue(stagnation.ratioAtLeast() > 1.25);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, stagnation.favours());
    }

    @Test
    void equal_times_of_many_hold_beyond_doubt() {
        promoted(IC, UPPER_IC, 300, 36);
        promoted(LEAD, HEAD, 300, 36);
        Stagnation stagnation = whole();
        assertEquals(1, stagnation.ratio(), 1e-12);
        assertFalse(stagnation.significant());
        assertEquals(1, stagnation.ratioAtLeast());
        assertNull(stagnation.doubtAt(1.25));
    }

    @Test
    void a_difference_that_few_show_is_left_open_and_says_what_would_decide_it() {
        promoted(IC, UPPER_IC, 6, 54);
        promoted(LEAD, HEAD, 6, 36);
        Stagnation stagnation = whole();
        assertFalse(stagnation.significant() && stagnation.ratioAtLeast() > 1.25);
        Doubt doubt = stagnation.doubtAt(1.25);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.THIN, doubt.kind());
        assertTrue(doubt.reason().contains("more stays in level would"), doubt::reason);
    }

    @Test
    void where_only_managers_are_promoted_the_ratio_is_bounded_by_the_longest_time_on_record() {
        waiting(IC, 100);
        promoted(LEAD, HEAD, 100, 24);
        Stagnation stagnation = whole();
        assertEquals(Stagnation.Bound.AT_LEAST, stagnation.bound());
        assertEquals(MONTHS / 24.0, stagnation.ratio(), 0.3);
        assertEquals("over " + ValueText.of(new Value.Number(stagnation.ratio())), ValueText.of(stagnation.measured()));
        assertTrue(stagnation.significant());
        assertTrue(stagnation.ratioAtLeast() > 1.25);
        assertEquals(Favours.MANAGEMENT, stagnation.favours());
        assertNull(stagnation.interval());
    }

    @Test
    void where_half_of_neither_track_have_risen_it_is_said_how_many_months_would_show_it() {
        promoted(IC, UPPER_IC, 10, 40);
        waiting(IC, 90);
        promoted(LEAD, HEAD, 10, 40);
        waiting(LEAD, 90);
        Unmeasured whole = unmeasured();
        assertEquals(Doubt.Kind.THIN, whole.doubt().kind());
        assertTrue(whole.doubt().reason().contains("more months of records would show"), whole.doubt()::reason);
        assertTrue(whole.operands().contains(Operand.text("IC median time in level", "not reached")));
    }

    @Test
    void top_rungs_are_left_out_for_nobody_can_rise_from_them() {
        promoted(IC, UPPER_IC, 100, 36);
        promoted(LEAD, HEAD, 100, 36);
        Stagnation without = whole();
        waiting(HEAD, 500);
        assertEquals(without.ratio(), whole().ratio());
        assertEquals(200, without.stays());
    }

    @Test
    void leaving_and_changing_track_are_no_promotions_and_end_the_time_at_risk() {
        promoted(IC, UPPER_IC, 50, 36);
        promoted(LEAD, HEAD, 50, 36);
        double before = whole().ratio();
        for (int i = 0; i < 30; i++) {
            String id = "switched " + i;
            hire(id, IC);
            workers.add(Worker.of(id, LEAD.id()).withHired(AS_OF.minusMonths(MONTHS)));
            moves.add(new Move(id, AS_OF.minusMonths(MONTHS - 12L), IC.id(), LEAD.id()));
        }
        assertEquals(before, whole().ratio(), 0.02);
    }

    @Test
    void stays_that_began_before_the_first_recorded_move_do_not_count() {
        promoted(IC, UPPER_IC, 20, 36);
        promoted(LEAD, HEAD, 20, 36);
        double before = whole().ratio();
        for (int i = 0; i < 200; i++) {
            workers.add(Worker.of("old " + i, IC.id()).withLevelSince(AS_OF.minusMonths(MONTHS + 100L)));
            workers.add(Worker.of("unknown " + i, IC.id()));
        }
        assertEquals(before, whole().ratio());
        assertEquals(40, whole().stays());
    }

    @Test
    void a_start_date_on_record_counts_even_without_a_move() {
        promoted(IC, UPPER_IC, 20, 36);
        promoted(LEAD, HEAD, 20, 36);
        workers.add(Worker.of("dated", IC.id()).withLevelSince(AS_OF.minusMonths(10)));
        assertEquals(41, whole().stays());
    }

    @Test
    void so_few_that_people_could_be_told_are_not_shown() {
        promoted(IC, UPPER_IC, 50, 36);
        promoted(LEAD, HEAD, 4, 36);
        Unmeasured whole = unmeasured();
        assertTrue(whole.doubt().reason().startsWith("fewer than 5 people"), whole.doubt()::reason);
        assertEquals(List.of(), whole.operands());
    }

    @Test
    void without_moves_or_snapshots_it_is_said_which_files_would_tell() {
        Measurements measured = measure(StagnationMeasures::measure, organization(List.of(IC, UPPER_IC, LEAD, HEAD)));
        Doubt doubt = Workforce.doubt(measured, Stagnation.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals("moves.csv", doubt.needs().get(0).file());
    }

    @Test
    void rungs_that_nothing_orders_leave_it_unknown_who_rose() {
        Level a = ic("Engineering", "a");
        Level b = ic("Engineering", "b");
        hire("x", a);
        moves.add(new Move("x", AS_OF.minusMonths(5), a.id(), b.id()));
        workers.add(Worker.of("x", b.id()));
        Measurements measured =
                measure(StagnationMeasures::measure, practised(organization(List.of(a, b, LEAD, HEAD))));
        assertTrue(measured.unmeasured().stream().allMatch(u -> u.doubt().kind() == Doubt.Kind.MISSING));
        assertEquals(2, measured.unmeasured().size());
    }

    @Test
    void rungs_of_no_track_that_is_compared_need_no_order() {
        promoted(IC, UPPER_IC, 20, 36);
        promoted(LEAD, HEAD, 20, 36);
        Level a = Level.of(new LevelId("Engineering", null, "a"));
        Level b = Level.of(new LevelId("Engineering", null, "b"));
        moves.add(new Move("x", AS_OF.minusMonths(5), a.id(), b.id()));
        Organization given = practised(organization(List.of(IC, UPPER_IC, LEAD, HEAD, a, b)));
        assertEquals(2, wholes(given).size());
    }

    @Property(tries = 40)
    void the_mirrored_tracks_have_the_inverse_ratio_and_the_same_verdict(
            @ForAll @IntRange(min = 5, max = 40) int ics,
            @ForAll @IntRange(min = 5, max = 40) int managers,
            @ForAll @IntRange(min = 4, max = 60) int icMonths,
            @ForAll @IntRange(max = 40) int waiting,
            @ForAll Random random) {
        workers.clear();
        moves.clear();
        promoted(IC, UPPER_IC, ics, icMonths);
        promoted(LEAD, HEAD, managers, 4 + random.nextInt(60));
        waiting(IC, waiting);
        Organization given = practised(organization(List.of(IC, UPPER_IC, LEAD, HEAD)));
        List<Stagnation> straight = wholes(given);
        List<Stagnation> mirrored = wholes(Workforce.mirrored(given));
        assertEquals(straight.size(), mirrored.size());
        for (int i = 0; i < straight.size(); i++) {
            Stagnation a = straight.get(i);
            Stagnation b = mirrored.get(i);
            assertEquals(a.ratio(), 1 / b.ratio(), 1e-9);
            assertEquals(a.ratioAtLeast(), b.ratioAtLeast(), 1e-9);
            assertEquals(a.significant(), b.significant());
            assertEquals(a.favours(), b.favours().mirrored());
            assertEquals(a.doubtAt(1.25) == null, b.doubtAt(1.25) == null);
        }
    }

    /** People who rise after about so many months, a little more or less. */
    private void promoted(Level from, Level to, int people, int months) {
        for (int i = 0; i < people; i++) {
            String id = from.id().label() + " risen " + i;
            hire(id, from);
            workers.add(Worker.of(id, to.id()).withHired(AS_OF.minusMonths(MONTHS)));
            moves.add(new Move(
                    id, AS_OF.minusMonths(MONTHS).plusMonths(months).plusDays(i % 60 - 30L), from.id(), to.id()));
        }
    }

    /** People who have stood there all the time. */
    private void waiting(Level level, int people) {
        for (int i = 0; i < people; i++) {
            String id = level.id().label() + " waiting " + i;
            hire(id, level);
            workers.add(Worker.of(id, level.id()).withHired(AS_OF.minusMonths(MONTHS)));
        }
    }

    private void hire(String id, Level level) {
        LevelId nothing = null;
        moves.add(new Move(id, AS_OF.minusMonths(MONTHS), nothing, level.id()));
    }

    private Organization practised(Organization organization) {
        return organization.withPractice(organization
                .practice()
                .withWorkers(Supplied.of(List.copyOf(workers)))
                .withMoves(Supplied.of(List.copyOf(moves))));
    }

    private Measurements measured() {
        return measure(StagnationMeasures::measure, practised(organization(List.of(IC, UPPER_IC, LEAD, HEAD))));
    }

    private Stagnation whole() {
        return measured().of(Stagnation.class).stream()
                .filter(s -> s.subject().equals(Subject.organization()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(measured().unmeasured()));
    }

    private static List<Stagnation> wholes(Organization organization) {
        return measure(StagnationMeasures::measure, organization).of(Stagnation.class);
    }

    private Unmeasured unmeasured() {
        return measured().unmeasured().stream()
                .filter(u -> u.subject().equals(Subject.organization()))
                .findFirst()
                .orElseThrow();
    }
}
