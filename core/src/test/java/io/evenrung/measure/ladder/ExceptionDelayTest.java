package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExceptionDelayTest {

    private static Organization given(ExceptionCase... cases) {
        return practice(
                evenLadders(), p -> p.withStructure(p.structure().withExceptionCases(Supplied.of(List.of(cases)))));
    }

    private static ExceptionCase request(String id, LocalDate opened, @Nullable LocalDate decided) {
        return new ExceptionCase(id, opened, decided);
    }

    @Test
    void the_longest_case_counts_and_the_median_stands_beside_it() {
        LocalDate day = AS_OF.minusDays(100);
        ExceptionDelay delay = only(
                given(
                        request("a", day, day.plusDays(10)),
                        request("b", day, day.plusDays(60)),
                        request("c", day, day.plusDays(21)),
                        request("d", AS_OF.minusDays(4), null)),
                ExceptionDelay.class);
        assertEquals(60, delay.days());
        assertEquals(new Value.Count(60), delay.measured());
        assertEquals(15.5, delay.medianDays());
        assertEquals(4, figure(delay, "cases"));
        assertEquals(3, figure(delay, "of these, decided"));
        assertEquals(1, figure(delay, "of these, open"));
        assertTrue(delay.operands().contains(Operand.number("median days", 15.5)));
        assertEquals(Favours.NEITHER, delay.favours());
        assertNull(delay.doubtAt(60));
    }

    @Test
    void a_case_decided_on_the_day_it_was_opened_took_no_time() {
        assertEquals(
                0, only(given(request("a", AS_OF, AS_OF)), ExceptionDelay.class).days());
    }

    @Test
    void an_open_case_counts_its_days_so_far_however_long_ago_it_was_opened() {
        assertEquals(
                365 * 6 + 2,
                only(given(request("a", AS_OF.minusYears(6), null)), ExceptionDelay.class)
                        .days());
    }

    @Test
    void cases_decided_before_the_window_are_left_out_and_those_within_are_not() {
        LocalDate before = AS_OF.minusMonths(24);
        ExceptionDelay delay = only(
                given(
                        request("old", before.minusDays(300), before),
                        request("edge", before.minusDays(20), before.plusDays(1))),
                ExceptionDelay.class);
        assertEquals(21, delay.days());
        assertEquals(1, delay.decided());
    }

    @Test
    void what_lies_after_the_as_of_date_has_not_happened_yet() {
        ExceptionDelay delay = only(
                given(
                        request("future", AS_OF.plusDays(1), null),
                        request("decided later", AS_OF.minusDays(7), AS_OF.plusDays(90))),
                ExceptionDelay.class);
        assertEquals(7, delay.days());
        assertEquals(1, delay.open());
        assertEquals(0, delay.decided());
    }

    @Test
    void with_no_case_decided_nothing_shows_that_they_are_decided_soon() {
        ExceptionDelay delay = only(given(request("a", AS_OF.minusDays(7), null)), ExceptionDelay.class);
        assertEquals(Doubt.Kind.THIN, kind(delay.doubtAt(60)));
    }

    @Test
    void no_file_is_a_missing_fact_and_no_case_is_nothing_to_judge() {
        Doubt missing = doubt(evenLadders(), ExceptionDelay.class);
        assertEquals(
                List.of(new Need("exceptions.csv", "decided"), new Need("exceptions.csv", "opened")), missing.needs());
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(given(), ExceptionDelay.class)));
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                kind(doubt(given(request("future", AS_OF.plusDays(1), null)), ExceptionDelay.class)));
    }
}
