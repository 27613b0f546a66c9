package io.evenrung.formats.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample organisations, drawn; those of the University of California with figures worked out in R from the same records. */
class ExamplesDrawnTest {

    private static final Charts UNIVERSITY = Drawn.example("university-of-california");
    private static final Charts MERIDIAN = Drawn.example("meridian");

    @ParameterizedTest
    @CsvSource({
        "Applications Programming, P5 = M1, 26, 57, 166574.12, 60, 163996.42, -1.5475",
        "Clinical Applications, P5 = M1, 26, 58, 181135.29, 72, 184850.69, 2.0512",
        "Clinical Informatics, P5 = M1, 26, 40, 170242.20, 30, 163230.77, -4.1185",
        "Comm and Network Technology, P5 = M1, 26, 35, 173997.43, 29, 171148.52, -1.6373",
        "Contract Administration, P4 = M1, 24, 62, 121519.21, 12, 133653.00, 9.9851",
        "Executive Advising, P4 = M1, 27, 114, 178255.54, 35, 191921.11, 7.6663",
        "Executive Advising, P5 = M2, 28, 79, 212157.53, 47, 238495.19, 12.4142",
        "Institutional Research, P5 = M2, 26, 22, 160531.45, 9, 205967.56, 28.3036",
        "IT Security, P5 = M1, 27, 43, 161814.86, 27, 186122.33, 15.0218",
        "Product Development, P4 = M1, 25, 24, 132030.00, 7, 152899.29, 15.8065",
        "Project and Policy Analysis, P5 = M1, 24, 129, 138769.99, 59, 142162.83, 2.4449",
        "Technical Project Management, P5 = M1, 26, 31, 156264.52, 32, 169089.34, 8.2071"
    })
    void the_pairs_of_the_university_stand_at_their_grades_with_their_people_their_pay_and_their_gap(
            String family, String pair, String grade, long ics, double icPay, long managers, double pay, double gap) {
        TwinLadder.Row row = Drawn.ladder(UNIVERSITY, family).rows().stream()
                .filter(r -> r.pair() != null && r.pair().label().equals(pair))
                .findFirst()
                .orElseThrow();
        assertEquals(grade, row.grade());
        assertEquals(
                List.of(Heads.of(ics), Heads.of(managers)),
                List.of(row.ic().get(0).heads(), row.management().get(0).heads()));
        assertEquals(
                List.of(icPay, pay),
                List.of(middle(row.ic().get(0)), middle(row.management().get(0))));
        TwinLadder.Pair said = Objects.requireNonNull(row.pair());
        assertEquals(gap, 100 * Objects.requireNonNull(said.gap()), 0.00005);
        assertEquals(Math.abs(gap) > 5 ? Outcome.VIOLATED : Outcome.HOLDS, said.gapOutcome());
    }

    @ParameterizedTest
    @CsvSource({
        "Clinical Applications, 3",
        "Bioinformatics, 0",
        "Executive Advising, 1",
        "Product Development, 1",
        "Clinical Applications Training, 0"
    })
    void so_many_graded_manager_rungs_stand_over_the_top_ic_rung(String family, long rungs) {
        assertEquals(
                rungs,
                Drawn.ladder(UNIVERSITY, family).rows().stream()
                        .filter(row -> row.hole() == TwinLadder.Hole.IC && row.grade() != null)
                        .count());
    }

    @Test
    void five_functions_of_the_sheet_have_no_manager_rung_with_a_grade() {
        assertEquals(
                5,
                UNIVERSITY.ladders().stream()
                        .filter(ladder -> ladder.rows().stream()
                                .noneMatch(row -> !row.management().isEmpty() && row.grade() != null))
                        .count());
    }

    @Test
    void counsel_5_has_no_grade_so_that_nothing_is_missed_beside_the_manager_over_it() {
        TwinLadder counsel = Drawn.ladder(UNIVERSITY, "Counsel");
        assertEquals("31:  | M3", Drawn.rows(counsel).get(0));
        assertEquals("? null: P5 | ", Drawn.rows(counsel).get(counsel.rows().size() - 1));
    }

    @Test
    void means_without_a_spread_have_no_interval() {
        assertTrue(UNIVERSITY.ladders().stream()
                .flatMap(ladder -> ladder.rows().stream())
                .map(TwinLadder.Row::pair)
                .allMatch(pair -> pair == null || pair.low() == null));
    }

    @Test
    void operations_of_meridian_ends_four_rungs_below_and_legal_has_no_management() {
        assertEquals(
                "the IC ladder ends 4 rungs below",
                Drawn.ladder(MERIDIAN, "Operations").headline());
        assertEquals(
                List.of("no management rung"), Drawn.ladder(MERIDIAN, "Legal").notes());
    }

    @Test
    void what_findings_tell_of_all_other_rungs_hides_the_total_with_the_small_one() {
        TwinLadder design = Drawn.ladder(MERIDIAN, "Design");
        // the findings about M1 to M3 count 58, 12 and 6 managers, so that the total would tell how many are on M4
        assertEquals(
                List.of("M4 *", "M3 6", "M2 12", "M1 58"),
                design.rows().stream()
                        .flatMap(row -> row.management().stream())
                        .map(rung -> rung.code() + " " + rung.heads().text())
                        .toList());
        assertEquals(Heads.WITHHELD, design.managers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meridian", "meridian-repaired", "quillmere-instruments", "university-of-california"})
    void no_rung_and_no_total_shows_a_number_of_few_people(String name) {
        Drawn.example(name).ladders().stream()
                .flatMap(ladder -> Stream.concat(
                        Stream.of(ladder.ics(), ladder.managers()),
                        ladder.rows().stream()
                                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                                .map(TwinLadder.Rung::heads)))
                .forEach(heads -> assertTrue(heads.count() == 0 || heads.count() >= 5, heads::toString));
    }

    @Test
    void of_a_rung_whose_heads_are_withheld_nothing_is_told() {
        for (String name : List.of("meridian", "quillmere-instruments", "university-of-california")) {
            Charts charts = Drawn.example(name);
            for (TwinLadder ladder : charts.ladders()) {
                ladder.rows().stream()
                        .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                        .filter(rung -> rung.heads().equals(Heads.WITHHELD))
                        .forEach(rung -> {
                            assertEquals(List.of(), rung.unranged(), rung::toString);
                            assertTrue(
                                    rung.ranges().stream().allMatch(range -> range.middle() == null), rung::toString);
                            charts.rates().stream()
                                    .filter(rate -> rate.family().equals(ladder.family())
                                            && rate.rung().equals(rung.code()))
                                    .forEach(rate -> {
                                        assertEquals(Heads.WITHHELD, rate.people(), rate::toString);
                                        assertEquals(Heads.WITHHELD, rate.promotions(), rate::toString);
                                        assertEquals(null, rate.personYears(), rate::toString);
                                    });
                        });
            }
        }
    }

    @Test
    void both_rungs_of_a_withheld_pair_are_withheld() {
        assertEquals(
                List.of("Bioinformatics *, *", "Clinical Applications Training *, *"),
                Drawn.example("university-of-california").ladders().stream()
                        .flatMap(ladder -> ladder.rows().stream()
                                .filter(row -> row.pair() != null && row.pair().gap() == null)
                                .map(row -> ladder.family() + " "
                                        + row.ic().get(0).heads().text() + ", "
                                        + row.management().get(0).heads().text()))
                        .sorted()
                        .toList());
    }

    @Test
    void few_promotions_of_many_people_are_told() {
        RungRate rate = MERIDIAN.rates().stream()
                .filter(r -> r.family().equals("Design") && r.rung().equals("IC4"))
                .findFirst()
                .orElseThrow();
        assertEquals(Heads.of(37), rate.people());
        assertEquals(Heads.of(3), rate.promotions());
    }

    @Test
    void the_worst_family_comes_first() {
        assertEquals(
                List.of("Design", "Engineering", "Operations", "Legal"),
                MERIDIAN.ladders().stream().map(TwinLadder::family).toList());
    }

    @Test
    void a_dead_end_is_marked_where_the_rule_found_it() {
        assertEquals(
                List.of("Design IC4"),
                MERIDIAN.ladders().stream()
                        .flatMap(ladder -> ladder.rows().stream()
                                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                                .filter(TwinLadder.Rung::isDeadEnd)
                                .map(rung -> ladder.family() + " " + rung.code()))
                        .toList());
    }

    @Test
    void an_interval_holds_the_gap_that_it_is_of() {
        List<TwinLadder.Pair> pairs = MERIDIAN.ladders().stream()
                .flatMap(ladder -> ladder.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.pair()))
                .filter(pair -> pair.low() != null)
                .toList();
        assertEquals(6, pairs.size());
        for (TwinLadder.Pair pair : pairs) {
            double gap = Objects.requireNonNull(pair.gap());
            assertTrue(
                    Objects.requireNonNull(pair.low()) < gap && gap < Objects.requireNonNull(pair.high()),
                    pair::toString);
        }
    }

    @Test
    void a_few_moves_of_the_many_on_a_track_of_meridian_are_told() {
        assertEquals(
                List.of(": 189, 8", "Design: 63, 4", "Engineering: 63, 4", "Operations: 63, 0"),
                MERIDIAN.flows().stream()
                        .map(f -> f.family() + ": " + f.intoManagement().text() + ", "
                                + f.back().text())
                        .toList());
    }

    @Test
    void a_rate_is_promotions_by_person_years_within_its_interval_or_withheld() {
        assertTrue(MERIDIAN.rates().stream().anyMatch(rate -> rate.rate() != null));
        for (RungRate rate : MERIDIAN.rates()) {
            Double shown = rate.rate();
            if (shown == null) {
                assertEquals(Heads.WITHHELD, rate.promotions());
            } else {
                double years = Objects.requireNonNull(rate.personYears());
                assertEquals(rate.promotions().count() / years, shown, 1e-12);
                assertTrue(Objects.requireNonNull(rate.low()) <= shown && shown <= Objects.requireNonNull(rate.high()));
            }
        }
    }

    @Test
    void gaps_are_ordered_by_rule_and_then_by_how_far_they_lie_beyond_their_margin() {
        List<String> pooledAndRates = MERIDIAN.gaps().stream()
                .filter(gap -> gap.rule().equals("promotion.rate"))
                .map(gap -> gap.subject() + " " + gap.text())
                .toList();
        assertEquals(List.of("Design 0.23", "the organisation 0.29", "Engineering 0.37"), pooledAndRates);
    }

    @Test
    void the_margin_of_a_ratio_and_of_a_relative_difference_reach_as_far_to_either_side() {
        for (Gap gap : MERIDIAN.gaps()) {
            double low = Objects.requireNonNull(gap.marginLow());
            double high = Objects.requireNonNull(gap.marginHigh());
            if (gap.scale() == Gap.Scale.RATIO) {
                assertEquals(1, low * high, 1e-12, gap.rule());
            } else if (!gap.rule().equals("pay.band-parity.progression")) {
                assertEquals(1, (1 + low) * (1 + high), 1e-12, gap.rule());
            }
        }
    }

    @Test
    void the_heat_map_counts_each_check_that_is_folded_for_a_works_council() {
        Map<String, Integer> checks = Drawn.councilChecks("meridian");
        assertEquals(Drawn.councilFindings("meridian"), checks);
        assertEquals(8, checks.get("growth.succession"));
    }

    @Test
    void the_heat_map_counts_every_check_that_is_shown_once() {
        int checks = MERIDIAN.heatMap().rows().stream()
                .flatMap(row -> row.squares().stream())
                .filter(Objects::nonNull)
                .mapToInt(HeatMap.Square::total)
                .sum();
        assertEquals(Drawn.checks("meridian"), checks);
    }

    private static double middle(TwinLadder.Rung rung) {
        return Stream.concat(
                        rung.unranged().stream().map(TwinLadder.Middle::amount),
                        rung.ranges().stream().map(TwinLadder.Range::middle))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
