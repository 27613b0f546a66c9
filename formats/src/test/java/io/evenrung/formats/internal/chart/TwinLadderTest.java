package io.evenrung.formats.internal.chart;

import static io.evenrung.formats.internal.chart.Drawn.ic;
import static io.evenrung.formats.internal.chart.Drawn.manager;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where rungs stand, and what is missing. */
class TwinLadderTest {

    @Test
    void rungs_stand_at_their_grades_and_pairs_side_by_side() {
        assertEquals(
                List.of("12: I3 | M2", "11: I2 | M1", "10: I1 | "),
                rows(
                        ic("I1", "10", 1),
                        ic("I2", "11", 2),
                        ic("I3", "12", 3),
                        manager("M1", "11", 1),
                        manager("M2", "12", 2)));
    }

    @Test
    void grades_follow_one_another_as_numbers_and_not_as_letters_do() {
        assertEquals(List.of("10: I2 | ", "9: I1 | "), rows(ic("I1", "9", null), ic("I2", "10", null)));
    }

    @Test
    void a_rung_is_missed_beyond_the_top_of_a_ladder_and_between_its_rungs() {
        assertEquals(
                List.of("14: MISSING | M3", "13: I3 | M2", "12: MISSING | M1", "11: I1 | "),
                rows(
                        ic("I1", "11", 1),
                        ic("I3", "13", 2),
                        manager("M1", "12", 1),
                        manager("M2", "13", 2),
                        manager("M3", "14", 3)));
    }

    @Test
    void under_the_lowest_management_rung_none_is_missed_and_over_the_top_one_is() {
        assertEquals(
                List.of("13: I3 | MISSING", "12: I2 | M1", "11: I1 | "),
                rows(ic("I1", "11", 1), ic("I2", "12", 2), ic("I3", "13", 3), manager("M1", "12", 1)));
    }

    @Test
    void where_there_is_no_ic_ladder_every_rung_of_it_is_missed() {
        TwinLadder ladder = ladder(Drawn.organization(manager("M1", "12", 1), manager("M2", "13", 2)));
        assertEquals(List.of("13: MISSING | M2", "12: MISSING | M1"), Drawn.rows(ladder));
        assertEquals("no IC rung: management is the only way up", ladder.headline());
    }

    @Test
    void where_there_is_no_management_ladder_none_is_missed_and_a_note_says_so() {
        TwinLadder ladder = ladder(Drawn.organization(ic("I1", "12", 1), ic("I2", "13", 2)));
        assertEquals(List.of("13: I2 | ", "12: I1 | "), Drawn.rows(ladder));
        assertTrue(
                ladder.notes().contains("no management rung"),
                () -> ladder.notes().toString());
    }

    @Test
    void a_rung_without_a_grade_is_placed_by_its_rank_where_that_says_enough() {
        assertEquals(
                List.of("13: I3 | M1", "12: I2 | ", "null: I1 | "),
                rows(ic("I1", null, 1), ic("I2", "12", 2), ic("I3", "13", 3), manager("M1", "13", 1)));
    }

    @Test
    void a_rung_without_a_grade_that_may_stand_over_or_under_another_stands_last_and_is_not_missed() {
        TwinLadder ladder = ladder(Drawn.organization(ic("I1", "12", 1), ic("I2", null, 2), manager("M1", "14", 1)));
        assertEquals(List.of("14:  | M1", "12: I1 | ", "? null: I2 | "), Drawn.rows(ladder));
        assertEquals("I2 may stand here", ladder.rows().get(0).remark());
    }

    @Test
    void a_rung_that_its_rank_alone_places_among_graded_ones_is_only_perhaps_above_the_other_ladder() {
        TwinLadder ladder = ladder(Drawn.organization(
                ic("I1", "12", 1), manager("M1", "12", 1), manager("M2", "13", 2), manager("M3", null, 3)));
        assertEquals(List.of("null:  | M3", "13: MISSING | M2", "12: I1 | M1"), Drawn.rows(ladder));
        assertEquals("the IC ladder ends 1, perhaps 2 rungs below", ladder.headline());
        assertEquals(
                "perhaps above the IC ladder: neither a grade nor a pair places it",
                ladder.rows().get(0).remark());
    }

    @Test
    void pairs_place_rungs_that_have_no_grades() {
        Level i1 = ic("I1", null, 1);
        Level i2 = ic("I2", null, 2);
        Level m1 = manager("M1", null, 1);
        Level m2 = manager("M2", null, 2);
        assertEquals(
                List.of("null: MISSING | M2", "null: I2 | M1", "null: I1 | "),
                Drawn.rows(ladder(paired(Drawn.organization(i1, i2, m1, m2), i2, m1))));
    }

    @Test
    void a_declared_pair_of_two_grades_shares_a_row_that_names_both() {
        Level i1 = ic("I1", "12", 1);
        Level m1 = manager("M1", "13", 1);
        assertEquals(List.of("12 / 13: I1 | M1"), Drawn.rows(ladder(paired(Drawn.organization(i1, m1), i1, m1))));
    }

    @Test
    void a_declared_pair_goes_before_rungs_of_one_grade_where_both_cannot_share_a_row() {
        Level i1 = ic("I1", "12", 1);
        Level m1 = manager("M1", "12", 1);
        Level m2 = manager("M2", "13", 2);
        TwinLadder ladder = ladder(paired(Drawn.organization(i1, m1, m2), i1, m2));
        assertEquals("12 / 13: I1 | M2", Drawn.rows(ladder).get(0));
        assertEquals("M1 is paired with I1 too", ladder.rows().get(1).remark());
    }

    @Test
    void rungs_that_nothing_orders_stand_last() {
        assertEquals(
                List.of("? null: I2 | ", "null: I1 | ").stream().sorted().toList(),
                rows(ic("I1", null, null), ic("I2", null, null)).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void rungs_of_a_third_track_are_counted_in_a_note() {
        TwinLadder ladder = ladder(Drawn.organization(
                ic("I1", "12", 1),
                manager("M1", "12", 1),
                Level.of("A", "lead", "L1").withGrade("12")));
        assertEquals(List.of("12: I1 | M1"), Drawn.rows(ladder));
        assertEquals(List.of("1 rung of a further track, lead, is not drawn"), ladder.notes());
    }

    @Test
    void people_are_not_known_where_no_workers_were_supplied() {
        TwinLadder ladder = ladder(Drawn.organization(ic("I1", "12", 1)));
        assertEquals(Heads.UNKNOWN, ladder.rows().get(0).ic().get(0).heads());
        assertEquals(Heads.UNKNOWN, ladder.ics());
    }

    @Test
    void a_rung_that_nobody_is_on_is_a_paper_rung() {
        Level held = ic("I1", "12", 1);
        Level empty = ic("I2", "13", 2);
        TwinLadder ladder = ladder(Drawn.with(Drawn.organization(held, empty), Drawn.workers(held.id(), 7)));
        assertTrue(ladder.rows().get(0).ic().get(0).isPaper());
        assertEquals(Heads.of(7), ladder.rows().get(1).ic().get(0).heads());
    }

    @Test
    void without_pay_the_row_says_why_there_is_no_gap() {
        TwinLadder ladder = ladder(Drawn.organization(ic("I1", "12", 1), manager("M1", "12", 1)));
        TwinLadder.Row row = ladder.rows().get(0);
        assertNull(Objects.requireNonNull(row.pair()).gap());
        assertEquals("I1 = M1", Objects.requireNonNull(row.pair()).label());
    }

    @Test
    void the_gap_of_a_pair_has_the_interval_of_the_ratio_of_its_means() {
        Level ic = ic("I1", "12", 1);
        Level manager = manager("M1", "12", 1);
        List<Worker> workers = new ArrayList<>(paid(ic, 90_000, 95_000, 100_000, 105_000, 110_000));
        workers.addAll(paid(manager, 99_000, 104_500, 110_000, 115_500, 121_000));
        TwinLadder.Row row = ladder(Drawn.with(Drawn.organization(ic, manager), workers))
                .rows()
                .get(0);
        TwinLadder.Pair pair = Objects.requireNonNull(row.pair());
        assertEquals(0.1, Objects.requireNonNull(pair.gap()), 1e-12);
        assertEquals("+10.0 %", pair.gapText());
        // the variance of either log mean is 62.5e6 ÷ 5 ÷ 100000², so that the standard error is 0.05; t of 8 degrees
        // is 2.306
        assertEquals(1.1 * Math.exp(-2.306004 * 0.05) - 1, Objects.requireNonNull(pair.low()), 1e-7);
        assertEquals(1.1 * Math.exp(2.306004 * 0.05) - 1, Objects.requireNonNull(pair.high()), 1e-7);
    }

    @Test
    void the_median_of_five_people_is_drawn_and_that_of_four_is_not() {
        Level five = ic("I1", "12", 1);
        Level four = ic("I2", "13", 2);
        List<Worker> workers = new ArrayList<>(paid(five, 90_000, 95_000, 101_000, 105_000, 110_000));
        workers.addAll(paid(four, 90_000, 95_000, 101_000, 105_000));
        workers.addAll(Drawn.workers(ic("I3", "14", 3).id(), 30));
        workers.addAll(paid(ic("I4", "15", 4), 1, 2, 3, 4, 5, 6));
        TwinLadder ladder =
                ladder(Drawn.with(Drawn.organization(five, four, ic("I3", "14", 3), ic("I4", "15", 4)), workers));
        assertEquals(List.of(), ladder.rows().get(2).ic().get(0).unranged());
        // the rung of five is too, lest the four be got by subtraction, and that of six is not
        assertEquals(Heads.WITHHELD, ladder.rows().get(3).ic().get(0).heads());
        assertEquals(List.of(), ladder.rows().get(3).ic().get(0).unranged());
        assertEquals(
                List.of(new TwinLadder.Middle("", "EUR", 3.5, "median pay")),
                ladder.rows().get(0).ic().get(0).unranged());
    }

    @Test
    void a_job_title_and_a_pay_zone_that_name_somebody_are_not_told() {
        Level level = ic("I1", "12", 1).withName("Deputy of jo-smith");
        List<Worker> workers = new ArrayList<>(paid(level, 90_000, 95_000, 100_000, 105_000, 110_000));
        workers.replaceAll(worker -> worker.withPayZone("with jo-smith"));
        workers.add(Worker.of("jo-smith", ic("I2", "13", 2).id()));
        workers.addAll(Drawn.workers(ic("I2", "13", 2).id(), 9));
        TwinLadder.Rung rung = ladder(Drawn.with(Drawn.organization(level, ic("I2", "13", 2)), workers))
                .rows()
                .get(1)
                .ic()
                .get(0);
        assertEquals("I1", rung.name());
        assertEquals(List.of(new TwinLadder.Middle("a pay zone", "EUR", 100_000, "median pay")), rung.unranged());
    }

    private static List<Worker> paid(Level level, long... amounts) {
        List<Worker> workers = Drawn.workers(level.id(), amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            workers.set(i, workers.get(i).withPay(Money.ofMinor(100 * amounts[i], Currency.getInstance("EUR"))));
        }
        return workers;
    }

    private static List<String> rows(Level... levels) {
        return Drawn.rows(ladder(Drawn.organization(levels)));
    }

    private static TwinLadder ladder(Organization organization) {
        return Drawn.ladder(Drawn.charts(organization), "A");
    }

    private static Organization paired(Organization organization, Level ic, Level management) {
        JobArchitecture a = organization.architecture();
        return organization.withArchitecture(new JobArchitecture(
                a.tracks(),
                a.families(),
                a.levels(),
                List.of(new LevelPair(ic.id(), management.id(), LevelPair.Basis.PUBLISHED_TABLE)),
                true,
                a.grades()));
    }
}
