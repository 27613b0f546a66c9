package io.evenrung.measure.pay;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.Workforce.paid;
import static io.evenrung.measure.Workforce.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Value;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Cohort;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LivedPayTest {

    private static final Level IC = Workforce.ic("Engineering", "IC5").withGrade("5");
    private static final Level MANAGER = Workforce.manager("Engineering", "M1").withGrade("5");
    private static final Level OTHER_IC = Workforce.ic("Sales", "IC5").withGrade("5");
    private static final Level OTHER_MANAGER = Workforce.manager("Sales", "M1").withGrade("5");
    private static final Level THIRD_IC = Workforce.ic("Legal", "IC5").withGrade("5");
    private static final Level THIRD_MANAGER = Workforce.manager("Legal", "M1").withGrade("5");

    @Test
    void means_exactly_five_percent_apart_are_not_more_than_five_percent_apart() {
        Measurements measured = of(paid(IC.id(), 90, 95, 100, 105, 110), paid(MANAGER.id(), 105, 105, 105, 105, 105));
        AveragePayGap gap = only(measured, AveragePayGap.class);
        assertEquals(0.05, gap.excess());
        assertEquals(Favours.MANAGEMENT, gap.favours());
        assertEquals(new Value.Share(0.05), gap.measured());
        assertNull(gap.doubtAt(0.05));
    }

    @Test
    void four_people_on_one_side_are_too_few_and_no_figure_of_theirs_is_kept() {
        Measurements measured = of(paid(IC.id(), 90, 95, 100, 105, 110), paid(MANAGER.id(), 105, 105, 105, 105));
        assertEquals(Doubt.thin("fewer than 5 people on one side"), doubt(measured, AveragePayGap.class));
        assertEquals(Doubt.thin("fewer than 5 people on one side"), doubt(measured, PayGap.class));
        assertTrue(measured.unmeasured().stream().allMatch(u -> u.operands().isEmpty()));
    }

    @Test
    void a_clear_gap_is_significant_and_one_person_does_not_reverse_it() {
        PayGap gap = only(
                of(paid(IC.id(), 98, 99, 100, 101, 102), paid(MANAGER.id(), 128, 129, 130, 131, 132)), PayGap.class);
        assertTrue(gap.significant());
        assertEquals(0.30, gap.gap(), 0.001);
        assertTrue(gap.excessAtLeast() > 0.25 && gap.excessAtLeast() < gap.gap());
        assertEquals(10, gap.people());
    }

    @Test
    void equal_pay_of_many_lies_within_the_margin_beyond_doubt() {
        double[] pay = new double[200];
        for (int i = 0; i < pay.length; i++) {
            pay[i] = 95 + i % 11;
        }
        PayGap gap = only(of(paid(IC.id(), pay), paid(MANAGER.id(), pay)), PayGap.class);
        assertFalse(gap.significant());
        assertEquals(0, gap.excessAtLeast());
        assertNull(gap.doubtAt(0.05));
    }

    @Test
    void equal_pay_of_few_proves_nothing() {
        PayGap gap =
                only(of(paid(IC.id(), 60, 80, 100, 120, 140), paid(MANAGER.id(), 60, 80, 100, 120, 140)), PayGap.class);
        Doubt doubt = gap.doubtAt(0.05);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.THIN, doubt.kind());
        assertTrue(
                doubt.reason()
                        .matches(
                                "too few to decide: (about \\d+ more|not even a hundred times as many) people would, .*"),
                doubt.reason());
    }

    @Test
    void people_who_left_or_have_not_begun_do_not_count() {
        List<Worker> workers =
                join(paid(IC.id(), 100, 100, 100, 100, 100), paid(MANAGER.id(), 100, 100, 100, 100, 100));
        Worker left =
                Worker.of("left", MANAGER.id()).withPay(Money.of("900", "USD")).withLeft(Workforce.AS_OF.minusDays(1));
        Worker coming = Worker.of("coming", MANAGER.id())
                .withPay(Money.of("900", "USD"))
                .withHired(Workforce.AS_OF.plusDays(1));
        workers.add(left);
        workers.add(coming);
        assertEquals(0, only(measured(workers), AveragePayGap.class).excess());
    }

    @Test
    void pay_in_two_currencies_is_never_compared() {
        List<Worker> managers = paid(MANAGER.id(), 100, 100, 100, 100, 100).stream()
                .map(w -> w.withPay(Money.of("100", "GBP")))
                .toList();
        Measurements measured = of(paid(IC.id(), 100, 100, 100, 100, 100), managers);
        assertEquals(Doubt.Kind.MISSING, doubt(measured, AveragePayGap.class).kind());
        assertEquals(Doubt.Kind.THIN, doubt(measured, PayGap.class).kind());
    }

    @Test
    void each_pay_zone_is_a_stratum_of_its_own() {
        List<Worker> workers = new ArrayList<>();
        for (Worker worker : paid(IC.id(), 100, 100, 100, 100, 100, 200, 200, 200, 200, 200)) {
            workers.add(worker.withPayZone(Money.of("100", "USD").equals(worker.pay()) ? "north" : "south"));
        }
        for (Worker worker : paid(MANAGER.id(), 100, 100, 100, 100, 100, 100, 100, 100, 200, 200, 200, 200, 200)) {
            workers.add(worker.withPayZone(Money.of("100", "USD").equals(worker.pay()) ? "north" : "south"));
        }
        Measurements measured = measured(workers);
        assertEquals(2, measured.of(AveragePayGap.class).size());
        assertEquals(0, only(measured, PayGap.class).gap());
    }

    @Test
    void people_win_over_cohorts_where_both_are_given() {
        Organization organization = with(
                organization(),
                join(paid(IC.id(), 100, 100, 100, 100, 100), paid(MANAGER.id(), 100, 100, 100, 100, 100)));
        organization = organization.withPractice(organization.practice().withCohorts(cohorts(20, 20)));
        assertEquals(
                0,
                only(measure(PayMeasures::measure, organization), AveragePayGap.class)
                        .excess());
    }

    @Test
    void a_pay_of_nobody_is_missing() {
        Measurements measured = measured(Workforce.heads(IC.id(), 10));
        assertEquals(
                "[workers.csv: base_pay]",
                doubt(measured, AveragePayGap.class).needs().toString());
        assertEquals(
                "[workers.csv: base_pay]", doubt(measured, PayGap.class).needs().toString());
    }

    @Test
    void the_figures_of_the_smallest_other_pair_are_withheld_where_one_would_follow_by_subtraction() {
        Measurements measured = three(4);
        List<AveragePayGap> gaps = measured.of(AveragePayGap.class);
        assertEquals(2, gaps.size());
        AveragePayGap withheld =
                gaps.stream().filter(AveragePayGap::withheld).findFirst().orElseThrow();
        assertEquals("Sales IC5 = M1", withheld.subject().label());
        assertEquals(new Value.Text("withheld"), withheld.measured());
        assertEquals(1, withheld.operands().size());
        assertEquals(0.1, withheld.excess(), 1e-12);
        assertEquals(1, measured.of(PayGap.class).size());
    }

    @Test
    void nothing_is_withheld_where_no_pair_is_too_small() {
        assertTrue(three(5).of(AveragePayGap.class).stream().noneMatch(AveragePayGap::withheld));
    }

    @Test
    void a_rung_in_two_pairs_counts_each_of_its_people_once() {
        Level second = Workforce.manager("Engineering", "M1b").withGrade("5");
        Organization organization = Workforce.organization(List.of(IC, MANAGER, second));
        List<Worker> workers = join(
                paid(IC.id(), 98, 99, 100, 101, 102),
                join(paid(MANAGER.id(), 98, 99, 100, 101, 102), paid(second.id(), 98, 99, 100, 101, 102)));
        Measurements measured = measure(PayMeasures::measure, with(organization, workers));
        assertEquals(2, measured.of(AveragePayGap.class).size());
        assertEquals(15, only(measured, PayGap.class).people());
    }

    @Property(tries = 200)
    void mirroring_the_tracks_mirrors_every_figure(
            @ForAll @Size(min = 5, max = 9) List<@DoubleRange(min = 50, max = 200) Double> ics,
            @ForAll @Size(min = 5, max = 9) List<@DoubleRange(min = 50, max = 200) Double> managers) {
        Organization organization =
                with(organization(), join(paid(IC.id(), array(ics)), paid(MANAGER.id(), array(managers))));
        Measurements one = measure(PayMeasures::measure, organization);
        Measurements other = measure(PayMeasures::measure, Workforce.mirrored(organization));
        AveragePayGap average = only(one, AveragePayGap.class);
        AveragePayGap mirroredAverage = only(other, AveragePayGap.class);
        assertEquals(average.excess(), mirroredAverage.excess());
        assertEquals(average.favours(), mirroredAverage.favours().mirrored());
        PayGap gap = only(one, PayGap.class);
        PayGap mirrored = only(other, PayGap.class);
        assertEquals(1 / (1 + gap.gap()) - 1, mirrored.gap(), 1e-9);
        assertEquals(gap.significant(), mirrored.significant());
        assertEquals(gap.excessAtLeast(), mirrored.excessAtLeast(), 1e-9);
        assertEquals(gap.doubtAt(0.05) == null, mirrored.doubtAt(0.05) == null);
    }

    @Property(tries = 100)
    void the_order_of_the_rows_changes_no_byte(@ForAll Random random, @ForAll @IntRange(min = 3, max = 6) int small) {
        List<Worker> workers = new ArrayList<>(workersOfThree(small));
        Measurements before = measure(PayMeasures::measure, with(threeFamilies(), workers));
        Collections.shuffle(workers, random);
        assertEquals(before, measure(PayMeasures::measure, with(threeFamilies(), workers)));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Measurements three(int legalManagers) {
        return measure(PayMeasures::measure, with(threeFamilies(), workersOfThree(legalManagers)));
    }

    private static Organization threeFamilies() {
        return Workforce.organization(List.of(IC, MANAGER, OTHER_IC, OTHER_MANAGER, THIRD_IC, THIRD_MANAGER));
    }

    private static List<Worker> workersOfThree(int legalManagers) {
        double[] few = new double[legalManagers];
        Arrays.fill(few, 110);
        List<Worker> workers = new ArrayList<>();
        workers.addAll(paid(IC.id(), 98, 99, 100, 101, 102, 100, 100));
        workers.addAll(paid(MANAGER.id(), 98, 99, 100, 101, 102, 100));
        workers.addAll(paid(OTHER_IC.id(), 98, 99, 100, 101, 102));
        workers.addAll(paid(OTHER_MANAGER.id(), 110, 110, 110, 110, 110, 110));
        workers.addAll(paid(THIRD_IC.id(), 98, 99, 100, 101, 102, 100, 100));
        workers.addAll(paid(THIRD_MANAGER.id(), few));
        return workers;
    }

    private static Supplied<Cohort> cohorts(int ics, int managers) {
        return Supplied.of(List.of(
                new Cohort(IC.id(), "engineer", null, ics, Money.of("100", "USD")),
                new Cohort(MANAGER.id(), "manager", null, managers, Money.of("200", "USD"))));
    }

    private static Organization organization() {
        return Workforce.organization(List.of(IC, MANAGER));
    }

    private static Measurements of(List<Worker> ics, List<Worker> managers) {
        return measured(join(ics, managers));
    }

    private static Measurements measured(List<Worker> workers) {
        return measure(PayMeasures::measure, with(organization(), workers));
    }

    private static List<Worker> join(List<Worker> some, List<Worker> others) {
        List<Worker> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void two_small_pairs_that_are_small_together_follow_by_subtraction_too() {
        Level fourthIc = Workforce.ic("Finance", "IC5").withGrade("5");
        Level fourthManager = Workforce.manager("Finance", "M1").withGrade("5");
        List<Level> levels = new ArrayList<>(
                List.of(IC, MANAGER, OTHER_IC, OTHER_MANAGER, THIRD_IC, THIRD_MANAGER, fourthIc, fourthManager));
        List<Worker> workers = new ArrayList<>(workersOfThree(2));
        workers.addAll(paid(fourthIc.id(), 98, 99, 100, 101, 102));
        workers.addAll(paid(fourthManager.id(), 98, 99));
        Measurements measured = measure(PayMeasures::measure, with(Workforce.organization(levels), workers));
        assertEquals(
                1,
                measured.of(AveragePayGap.class).stream()
                        .filter(AveragePayGap::withheld)
                        .count());
    }

    @Test
    void a_small_rung_beside_a_shown_one_of_the_same_pairs_does_not_follow_from_the_pooled_gap() {
        Level second = Workforce.manager("Engineering", "M1b").withGrade("5");
        Organization organization = Workforce.organization(List.of(IC, MANAGER, second));
        List<Worker> workers = join(
                paid(IC.id(), 98, 99, 100, 101, 102),
                join(paid(MANAGER.id(), 98, 99, 100, 101, 102), paid(second.id(), 400)));
        Measurements measured = measure(PayMeasures::measure, with(organization, workers));
        assertTrue(only(measured, AveragePayGap.class).withheld());
    }

    @Test
    void equal_means_of_the_few_whose_pay_is_known_say_nothing_of_the_many() {
        List<Worker> workers = join(paid(IC.id(), 80, 90, 100, 110, 120), paid(MANAGER.id(), 80, 90, 100, 110, 120));
        for (int i = 0; i < 90; i++) {
            workers.add(Worker.of("unknown " + i, IC.id()));
        }
        AveragePayGap gap = only(measured(workers), AveragePayGap.class);
        Doubt doubt = gap.doubtAt(0.05);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of("people whose pay is not known are left out: 90"), gap.conditions());
        assertEquals(
                List.of("people on paired rungs whose pay is not known are left out: 90"),
                only(measured(workers), PayGap.class).conditions());
    }
}
