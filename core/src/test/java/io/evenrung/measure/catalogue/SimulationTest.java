package io.evenrung.measure.catalogue;

import static io.evenrung.measure.Workforce.AS_OF;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.organization;
import static io.evenrung.measure.Workforce.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.measure.pay.PayGap;
import io.evenrung.measure.pay.PayMeasures;
import io.evenrung.measure.promotion.PromotionMeasures;
import io.evenrung.measure.promotion.PromotionRate;
import io.evenrung.measure.promotion.Stagnation;
import io.evenrung.measure.promotion.StagnationMeasures;
import io.evenrung.measure.statistics.GapStratum;
import io.evenrung.measure.statistics.Sample;
import io.evenrung.measure.statistics.StratifiedGap;
import io.evenrung.measure.statistics.StratifiedGap.Estimate;
import io.evenrung.model.Level;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** Verdicts on many invented organisations of which the truth is known, from fixed seeds. */
class SimulationTest {

    private static final int REPLICATIONS = 2000;
    private static final int FAMILIES = 3;
    private static final int A_SIDE = 72;
    private static final double LIMIT = 0.05;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void under_parity_of_pay_hardly_any_verdict_says_violated_and_one_in_twenty_is_significant() {
        assertTrue(share(0, 0.2, 1, SimulationTest::isViolated) <= 0.05);
        assertEquals(0.05, share(0, 0.2, 1, SimulationTest::isSignificant), error(0.05));
    }

    @Test
    void a_gap_that_is_just_the_limit_is_no_violation_but_for_one_in_forty() {
        assertTrue(share(LIMIT, 0.2, 2, SimulationTest::isViolated) <= 0.025 + error(0.025));
    }

    /** 72 a side is what a difference of 15 % needs for a power of 80 % where pay has a standard deviation of 30 %. */
    @Test
    void a_gap_of_fifteen_per_cent_is_found_with_the_power_that_theory_gives() {
        double power = power(Math.log(1.15), 0.3);
        assertEquals(0.80, power, 0.01);
        assertEquals(power, share(0.15, 0.3, 3, SimulationTest::isSignificant), error(power));
    }

    @Test
    void a_gap_of_fifteen_per_cent_is_a_violation_about_as_often_as_theory_says_and_never_on_one_persons_account() {
        double power = power(Math.log(1.15) - Math.log1p(LIMIT), 0.2);
        double beyond = share(0.15, 0.2, 4, SimulationTest::isBeyond);
        double violated = share(0.15, 0.2, 4, SimulationTest::isViolated);
        assertEquals(power, beyond, error(power));
        assertTrue(violated <= beyond);
        assertTrue(violated > 0.8 * power, "violated " + violated);
    }

    /** The shares above are of estimates, since the views that a measure shows beside them take their time. */
    @Test
    void the_measure_gives_the_verdicts_that_are_counted_here() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 12; i++) {
            double[][] pay = pay(0.15, 0.2, random);
            PayGap measured = Workforce.only(measure(PayMeasures::measure, paid(pay)), PayGap.class);
            Estimate estimate = estimate(pay);
            assertEquals(isSignificant(estimate), measured.significant());
            assertEquals(isViolated(estimate), measured.significant() && measured.excessAtLeast() > LIMIT);
            assertEquals(isBeyond(estimate), measured.interval().low() > LIMIT);
        }
    }

    @Test
    void under_equal_chances_hardly_any_organisation_has_a_promotion_verdict_of_violated() {
        SplittableRandom random = new SplittableRandom(5);
        int rates = 0;
        int stagnations = 0;
        int times = 200;
        for (int i = 0; i < times; i++) {
            Organization careers = careers(random);
            Measurements measured = measure(PromotionMeasures::measure, careers);
            rates += measured.of(PromotionRate.class).stream()
                            .anyMatch(rate -> rate.significant() && rate.parityAtMost() < 0.8)
                    ? 1
                    : 0;
            stagnations += measure(StagnationMeasures::measure, careers).of(Stagnation.class).stream()
                            .anyMatch(s -> s.significant() && s.ratioAtLeast() > 1.25)
                    ? 1
                    : 0;
        }
        assertTrue(rates <= 0.05 * times, rates + " rates");
        assertTrue(stagnations <= 0.05 * times, stagnations + " stagnations");
    }

    private static boolean isSignificant(Estimate estimate) {
        return estimate.p() <= 0.05 && estimate.leastP() <= 0.05;
    }

    private static boolean isBeyond(Estimate estimate) {
        return estimate.interval().low() > Math.log1p(LIMIT);
    }

    private static boolean isViolated(Estimate estimate) {
        double margin = Math.log1p(LIMIT);
        boolean isFarOut = estimate.sturdy().low() > margin || estimate.sturdy().high() < -margin;
        return isSignificant(estimate) && isFarOut;
    }

    /** That the interval of a difference in logarithms lies beyond a margin which it truly exceeds by so much. */
    private static double power(double distance, double deviation) {
        double error = deviation * Math.sqrt(2.0 / A_SIDE);
        double quantile = TDistribution.of(2 * A_SIDE - FAMILIES - 1).inverseSurvivalProbability(0.025);
        return NORMAL.cumulativeProbability(distance / error - quantile);
    }

    /** Three standard errors of a simulated share. */
    private static double error(double share) {
        return 3 * Math.sqrt(share * (1 - share) / REPLICATIONS);
    }

    private static double share(double gap, double deviation, long seed, Predicate<Estimate> found) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = 0;
        for (int i = 0; i < REPLICATIONS; i++) {
            count += found.test(estimate(pay(gap, deviation, random))) ? 1 : 0;
        }
        return (double) count / REPLICATIONS;
    }

    /** For each family the pay of its ICs, then of its managers, at different levels. */
    private static double[][] pay(double gap, double deviation, SplittableRandom random) {
        double[][] pay = new double[2 * FAMILIES][A_SIDE / FAMILIES];
        for (int group = 0; group < pay.length; group++) {
            double typical = 60_000 * (1 + group / 2) * (group % 2 == 0 ? 1 : 1 + gap);
            for (int i = 0; i < pay[group].length; i++) {
                double normal = NORMAL.inverseCumulativeProbability(random.nextDouble());
                pay[group][i] = Math.rint(typical * Math.exp(deviation * normal));
            }
        }
        return pay;
    }

    private static Estimate estimate(double[][] pay) {
        List<GapStratum> strata = new ArrayList<>();
        for (int group = 0; group < pay.length; group += 2) {
            strata.add(new GapStratum(logs(pay[group]), logs(pay[group + 1])));
        }
        return StratifiedGap.estimate(strata, 0.95).orElseThrow();
    }

    private static Sample logs(double[] pay) {
        return Sample.of(Arrays.stream(pay).map(Math::log).toArray());
    }

    /** One pair of rungs in each family. */
    private static Organization paid(double[][] pay) {
        List<Level> levels = new ArrayList<>();
        List<Worker> workers = new ArrayList<>();
        for (int group = 0; group < pay.length; group++) {
            String family = "Family " + group / 2;
            Level level = group % 2 == 0 ? Workforce.ic(family, "senior") : Workforce.manager(family, "lead");
            levels.add(level.withGrade("10"));
            workers.addAll(Workforce.paid(level.id(), pay[group]));
        }
        return with(organization(levels), workers);
    }

    /** In each family 30 of either track who entered the lower rung over five years and may rise once, at 40 % a year. */
    private static Organization careers(SplittableRandom random) {
        List<Level> levels = new ArrayList<>();
        List<Worker> workers = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int family = 0; family < FAMILIES; family++) {
            List<Level> ladders = List.of(
                    Workforce.ic("Family " + family, "senior").withRank(1).withGrade("10"),
                    Workforce.ic("Family " + family, "staff").withRank(2).withGrade("11"),
                    Workforce.manager("Family " + family, "lead").withRank(1).withGrade("10"),
                    Workforce.manager("Family " + family, "head").withRank(2).withGrade("11"));
            levels.addAll(ladders);
            for (int i = 0; i < 60; i++) {
                Level lower = ladders.get(i % 2 * 2);
                Level upper = ladders.get(i % 2 * 2 + 1);
                String id = lower.id().label() + " " + i;
                LocalDate hired = AS_OF.minusDays(1 + random.nextInt(5 * 365));
                LocalDate risen = hired.plusDays(1 + (long) (-Math.log(random.nextDouble()) / 0.4 * 365));
                boolean isUp = !risen.isAfter(AS_OF);
                moves.add(new Move(id, hired, null, lower.id()));
                if (isUp) {
                    moves.add(new Move(id, risen, lower.id(), upper.id()));
                }
                workers.add(Worker.of(id, isUp ? upper.id() : lower.id()).withHired(hired));
            }
        }
        Organization organization = with(organization(levels), workers);
        return organization.withPractice(organization.practice().withMoves(Supplied.of(moves)));
    }
}
