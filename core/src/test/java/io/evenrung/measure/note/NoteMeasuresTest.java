package io.evenrung.measure.note;

import static io.evenrung.measure.Workforce.AS_OF;
import static io.evenrung.measure.Workforce.ic;
import static io.evenrung.measure.Workforce.manager;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Recognition;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NoteMeasuresTest {

    private static final Level IC1 = ic("Engineering", "IC1").withRank(1).withGrade("10");
    private static final Level IC2 = ic("Engineering", "IC2").withRank(2).withGrade("11");
    private static final Level M1 = manager("Engineering", "M1").withRank(1).withGrade("10");
    private static final Level M2 = manager("Engineering", "M2").withRank(2).withGrade("11");
    private static final int PEOPLE = 40;

    private final List<Worker> workers = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private List<Recognition> recognitions = List.of();

    @Test
    void equal_pay_on_each_rung_is_worth_less_where_the_next_rung_is_harder_to_reach() {
        people(IC1, 100_000);
        people(IC2, 150_000);
        people(M1, 100_000);
        people(M2, 150_000);
        promoted(IC1, IC2, 4);
        promoted(M1, M2, 20);
        Note rate = note("note.exchange-rate");
        assertTrue(number(rate) > 1.1, () -> "ratio " + number(rate));
        Interval interval = rate.interval();
        assertNotNull(interval);
        assertTrue(interval.low() > 1 && interval.contains(number(rate)));
        assertEquals(Operand.count("paired rungs", 2), rate.operands().get(0));
        assertNull(rate.doubt());
    }

    @Test
    void equal_pay_and_equal_rates_exchange_at_par() {
        people(IC1, 100_000);
        people(IC2, 150_000);
        people(M1, 100_000);
        people(M2, 150_000);
        promoted(IC1, IC2, 10);
        promoted(M1, M2, 10);
        assertEquals(1, number(note("note.exchange-rate")), 1e-12);
    }

    @Test
    void a_rung_that_holds_few_people_ends_what_is_looked_at() {
        people(IC1, 100_000);
        people(M1, 100_000);
        people(M2, 150_000);
        workers.addAll(Workforce.paid(IC2.id(), 150_000, 150_000, 150_000, 150_000));
        Doubt doubt = note("note.exchange-rate").doubt();
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.THIN, doubt.kind());
        assertEquals(List.of(), note("note.exchange-rate").operands());
    }

    @Test
    void a_small_pay_zone_is_not_given_away_by_the_mean_of_its_rung() {
        people(IC1, 100_000);
        people(IC2, 150_000);
        people(M1, 100_000);
        people(M2, 150_000);
        Note before = note("note.exchange-rate");
        for (int i = 0; i < 4; i++) {
            workers.add(Worker.of("remote " + i, IC1.id()).withPayZone("remote").withPay(Money.of("900000.00", "USD")));
        }
        assertEquals(value(before, "expected by an IC"), value(note("note.exchange-rate"), "expected by an IC"));
    }

    @Test
    void where_each_rung_pays_alike_all_of_the_raw_difference_is_mix() {
        people(IC1, 100_000);
        people(IC1, 100_000);
        people(IC2, 150_000);
        people(M1, 100_000);
        people(M2, 150_000);
        people(M2, 150_000);
        Note parts = note("note.decomposition");
        assertEquals(0, share(parts), 1e-12);
        double raw = operand(parts, "raw difference in mean log pay");
        assertTrue(raw > 0.1);
        assertEquals(raw, operand(parts, "part due to the mix of job families and rungs"), 1e-12);
    }

    @Test
    void where_each_rung_pays_managers_more_that_is_unequal_return() {
        people(IC1, 100_000);
        people(M1, 110_000);
        people(IC2, 150_000);
        people(M2, 165_000);
        assertEquals(0.10, share(note("note.decomposition")), 1e-9);
        assertEquals(0, operand(note("note.decomposition"), "part due to the mix of job families and rungs"), 1e-12);
    }

    @Test
    void without_counterparts_for_most_people_the_decomposition_is_refused() {
        people(IC1, 100_000);
        people(M2, 150_000);
        Doubt doubt = note("note.decomposition").doubt();
        assertNotNull(doubt);
        assertTrue(doubt.reason().startsWith("refused for want of common support"));
    }

    @Test
    void several_currencies_are_never_put_into_one_decomposition() {
        people(IC1, 100_000);
        people(M1, 110_000);
        workers.add(Worker.of("abroad", M1.id()).withPay(Money.of("90000.00", "EUR")));
        Doubt doubt = note("note.decomposition").doubt();
        assertNotNull(doubt);
        assertTrue(doubt.reason().contains("several currencies"));
    }

    @Test
    void a_gap_that_goes_away_with_the_rung_is_explained_by_levelling_itself() {
        people(IC1, 100_000);
        people(IC1, 100_000);
        people(IC2, 150_000);
        people(M1, 100_000);
        people(M2, 150_000);
        people(M2, 150_000);
        Note levelling = note("note.tainted-control");
        Value without = value(levelling, "GAP with strata job family × pay zone");
        assertTrue(((Value.Share) without).share() > 0.1);
        Value with = value(levelling, "GAP with strata job family × pay zone × paired rungs");
        assertEquals(0, ((Value.Share) with).share(), 1e-12);
        assertEquals(((Value.Share) without).share(), share(levelling), 1e-9);
        assertEquals(6, levelling.operands().size());
    }

    @Test
    void visible_work_is_a_stratum_where_it_is_known() {
        people(IC1, 100_000);
        people(M1, 100_000);
        recognitions = List.of(
                new Recognition("r", workers.get(0).id(), AS_OF.minusDays(10), Recognition.Giver.EXECUTIVE, null));
        assertEquals(9, note("note.tainted-control").operands().size());
    }

    @Test
    void of_small_groups_nothing_is_noted_but_that_they_are_small() {
        people(IC1, 100_000);
        workers.addAll(Workforce.paid(M1.id(), 1, 2, 3, 4));
        for (Note note : notes(o -> o)) {
            assertEquals(List.of(), note.operands());
            assertNull(note.value());
            assertNotNull(note.doubt());
        }
    }

    @Test
    void without_pay_there_is_nothing_to_note() {
        workers.addAll(Workforce.heads(IC1.id(), 10));
        workers.addAll(Workforce.heads(M1.id(), 10));
        assertEquals(List.of(), notes(o -> o));
    }

    @Test
    void the_mirrored_tracks_have_the_mirrored_notes() {
        people(IC1, 100_000);
        people(IC2, 150_000);
        people(M1, 120_000);
        people(M2, 155_000);
        promoted(IC1, IC2, 6);
        promoted(M1, M2, 15);
        List<Note> straight = notes(o -> o);
        List<Note> mirrored = notes(Workforce::mirrored);
        assertEquals(
                List.of("note.decomposition", "note.exchange-rate", "note.tainted-control"),
                straight.stream().map(Note::id).toList());
        assertEquals((1 + share(straight.get(0))) * (1 + share(mirrored.get(0))), 1, 1e-9);
        assertEquals(number(straight.get(1)) * number(mirrored.get(1)), 1, 1e-9);
        assertEquals((1 + share(straight.get(2))) * (1 + share(mirrored.get(2))), 1, 1e-9);
    }

    /** Pay around an amount, the same on either side. */
    private void people(Level level, double dollars) {
        int already = workers.size();
        for (int i = 0; i < PEOPLE; i++) {
            double pay = dollars * (1 + 0.01 * (i % 5));
            workers.add(Worker.of(level.id().label() + " " + (already + i), level.id())
                    .withHired(AS_OF.minusYears(5))
                    .withPay(Money.ofMinor(Math.round(100 * pay), Currency.getInstance("USD"))));
        }
    }

    /** Some of those on a rung rose to it half a year ago. */
    private void promoted(Level from, Level to, int number) {
        LevelId reached = to.id();
        workers.stream()
                .filter(w -> reached.equals(w.level()))
                .limit(number)
                .forEach(w -> moves.add(new Move(w.id(), AS_OF.minusMonths(6), from.id(), reached)));
    }

    private Note note(String id) {
        return notes(o -> o).stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Note> notes(UnaryOperator<Organization> change) {
        Organization plain = organization(List.of(IC1, IC2, M1, M2));
        Organization practised = plain.withPractice(plain.practice()
                .withWorkers(Supplied.of(List.copyOf(workers)))
                .withRecognitions(Supplied.of(recognitions))
                .withMoves(Supplied.of(List.copyOf(moves))));
        return measure(NoteMeasures::measure, change.apply(practised)).notes().stream()
                // whether anybody stands on a rung is asked elsewhere
                .filter(note -> !note.id().equals("note.paper-rungs"))
                .toList();
    }

    private static double number(Note note) {
        return ((Value.Number) value(note)).number();
    }

    private static double share(Note note) {
        return ((Value.Share) value(note)).share();
    }

    private static Value value(Note note) {
        Value value = note.value();
        assertNotNull(value, () -> note.toString());
        return value;
    }

    private static double operand(Note note, String name) {
        return ((Value.Number) value(note, name)).number();
    }

    private static Value value(Note note, String name) {
        return note.operands().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
