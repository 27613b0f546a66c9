package io.evenrung.measure.pay;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeMeasuresTest {

    private static final LocalDate JULY_2019 = LocalDate.of(2019, 7, 1);
    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);
    private static final Level IC = Workforce.ic("Engineering", "IC5");
    private static final Level MANAGER = Workforce.manager("Engineering", "M1");

    @Test
    void midpoints_exactly_five_percent_apart_are_not_more_than_five_percent_apart() {
        MidpointGap gap = only(ranges(range(80, 120), range(84, 126)), MidpointGap.class);
        assertEquals(0.05, gap.excess());
        assertEquals(0.05, gap.gap());
        assertEquals(Favours.MANAGEMENT, gap.favours());
    }

    @Test
    void a_gap_in_favour_of_ics_is_as_large_as_its_mirror_image() {
        MidpointGap gap = only(ranges(range(84, 126), range(80, 120)), MidpointGap.class);
        assertEquals(0.05, gap.excess());
        assertEquals(1 / 1.05 - 1, gap.gap(), 1e-15);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, gap.favours());
    }

    @Test
    void overlap_is_the_intersection_over_the_union() {
        assertEquals(
                0.8,
                only(ranges(range(80, 120), range(80, 130)), RangeOverlap.class).overlap());
        assertEquals(
                1,
                only(ranges(range(80, 120), range(80, 120)), RangeOverlap.class).overlap());
        assertEquals(
                0,
                only(ranges(range(80, 120), range(130, 140)), RangeOverlap.class)
                        .overlap());
        assertEquals(
                1,
                only(ranges(range(80, 80), range(80, 80)), RangeOverlap.class).overlap());
    }

    @Test
    void where_one_rung_lacks_its_grade_it_is_not_said_that_there_are_no_pairs() {
        Measurements measured = measure(
                PayMeasures::measure,
                Workforce.organization(
                        List.of(IC.withGrade("5"), Workforce.ic("Engineering", "IC6"), MANAGER.withGrade("6"))));
        assertEquals(Doubt.Kind.MISSING, doubt(measured, MidpointGap.class).kind());
    }

    @Test
    void ranges_of_different_dates_are_never_compared() {
        Measurements measured = ranges(dated(80, 120, JULY_2019), dated(80, 120, JULY_2023));
        assertEquals(List.of(), measured.measures());
        Doubt doubt = doubt(measured, MidpointGap.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals("[levels.csv: range_effective]", doubt.needs().toString());
    }

    @Test
    void the_latest_range_in_force_counts() {
        Level ic = IC.withRange(dated(80, 120, JULY_2019)).withRange(dated(90, 130, JULY_2023));
        Level manager =
                MANAGER.withRange(dated(90, 130, JULY_2023)).withRange(dated(900, 990, LocalDate.of(2099, 1, 1)));
        assertEquals(0, only(measured(ic, manager), MidpointGap.class).excess());
    }

    @Test
    void a_missing_range_names_the_columns_that_would_supply_it() {
        Measurements measured = measured(IC.withRange(range(80, 120)), MANAGER);
        assertEquals(
                "[levels.csv: range_mid]",
                doubt(measured, MidpointGap.class).needs().toString());
        assertEquals(
                "[levels.csv: range_max, levels.csv: range_min]",
                doubt(measured, RangeOverlap.class).needs().toString());
    }

    @Test
    void a_range_without_its_ends_still_has_a_midpoint_to_compare() {
        PayRange midpoint = new PayRange(null, null, dollars(100), null, null);
        Measurements measured = ranges(midpoint, midpoint);
        assertEquals(0, only(measured, MidpointGap.class).excess());
        assertEquals(Doubt.Kind.MISSING, doubt(measured, RangeOverlap.class).kind());
    }

    @Test
    void ranges_in_different_currencies_are_never_compared() {
        PayRange pounds = PayRange.of(Money.of("80", "GBP"), Money.of("120", "GBP"));
        Measurements measured = ranges(range(80, 120), pounds);
        assertEquals(List.of(), measured.measures());
        assertTrue(doubt(measured, RangeOverlap.class).reason().contains("USD and GBP"));
    }

    @Test
    void each_pay_zone_is_compared_by_itself() {
        Level ic = IC.withRange(range(80, 120).inZone("north"))
                .withRange(range(90, 130).inZone("south"));
        Level manager = MANAGER.withRange(range(80, 120).inZone("north"));
        Measurements measured = measured(ic, manager);
        assertEquals(
                "Engineering IC5 = M1, pay zone north",
                only(measured, MidpointGap.class).subject().label());
        assertEquals(
                "the management rung has no pay range in force here",
                doubt(measured, MidpointGap.class).reason());
    }

    @Test
    void without_levels_the_whole_comparison_is_missing() {
        Measurements measured = measure(PayMeasures::measure, Workforce.organization(List.of()));
        assertEquals(List.of(), measured.measures());
        assertEquals(
                measured.unmeasured().size(),
                measured.unmeasured().stream().map(u -> u.measure()).distinct().count());
        assertTrue(measured.unmeasured().stream().allMatch(u -> u.doubt().kind() == Doubt.Kind.MISSING));
    }

    @Test
    void rungs_with_grades_of_which_none_are_equal_leave_nothing_to_compare() {
        Measurements measured = measure(
                PayMeasures::measure, Workforce.organization(List.of(IC.withGrade("7"), MANAGER.withGrade("8"))));
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt(measured, MidpointGap.class).kind());
    }

    @Test
    void rungs_without_grades_or_pairs_name_what_would_pair_them() {
        Measurements measured = measure(PayMeasures::measure, Workforce.organization(List.of(IC, MANAGER)));
        assertEquals(
                "[levels.csv: grade, organization.yaml: pairs]",
                doubt(measured, MidpointGap.class).needs().toString());
    }

    private static Measurements ranges(PayRange ic, PayRange manager) {
        return measured(IC.withRange(ic), MANAGER.withRange(manager));
    }

    private static Measurements measured(Level ic, Level manager) {
        Organization organization = Workforce.organization(List.of(ic, manager), Workforce.pair(ic, manager));
        return measure(PayMeasures::measure, organization);
    }

    private static PayRange range(int low, int high) {
        return PayRange.of(dollars(low), dollars(high));
    }

    private static PayRange dated(int low, int high, LocalDate effective) {
        return new PayRange(null, dollars(low), null, dollars(high), effective);
    }

    private static Money dollars(int thousands) {
        return Money.of(thousands + "000", "USD");
    }
}
