package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Interval;
import io.evenrung.measure.statistics.StratifiedGap.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StratifiedGapTest {

    private record Two(double[] first, double[] second) {}

    @Provide
    Arbitrary<List<Two>> strata() {
        Arbitrary<double[]> logs = Arbitraries.doubles()
                .between(9, 13)
                .ofScale(4)
                .array(double[].class)
                .ofMinSize(0)
                .ofMaxSize(7);
        return Combinators.combine(logs, logs).as(Two::new).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void the_mirrored_tracks_have_the_mirrored_gap_and_the_same_p(@ForAll("strata") List<Two> strata) {
        Optional<Estimate> estimate = estimate(strata);
        Optional<Estimate> mirrored =
                estimate(strata.stream().map(s -> new Two(s.second, s.first)).toList());
        assertEquals(estimate.isPresent(), mirrored.isPresent());
        estimate.ifPresent(e -> {
            Estimate m = mirrored.orElseThrow();
            assertEquals(e.difference(), -m.difference(), 1e-12);
            assertEquals(1 / (1 + Math.expm1(e.difference())) - 1, Math.expm1(m.difference()), 1e-9);
            assertEquals(e.p(), m.p(), 1e-9);
            assertSame(
                    e.interval(),
                    new Interval(-m.interval().high(), -m.interval().low(), 0.95));
            assertSame(e.sturdy(), new Interval(-m.sturdy().high(), -m.sturdy().low(), 0.95));
        });
    }

    @Property
    void the_order_of_people_and_strata_does_not_matter(@ForAll("strata") List<Two> strata, @ForAll Random random) {
        List<Two> shuffled = new ArrayList<>();
        for (Two stratum : strata) {
            shuffled.add(new Two(shuffled(stratum.first, random), shuffled(stratum.second, random)));
        }
        Collections.shuffle(shuffled, random);
        assertEquals(estimate(strata).isPresent(), estimate(shuffled).isPresent());
        estimate(strata).ifPresent(e -> assertSame(e, estimate(shuffled).orElseThrow()));
    }

    @Property
    void another_unit_of_money_does_not_matter(@ForAll("strata") List<Two> strata) {
        double hundred = Math.log(100);
        List<Two> inCents = strata.stream()
                .map(s -> new Two(
                        Arrays.stream(s.first).map(x -> x + hundred).toArray(),
                        Arrays.stream(s.second).map(x -> x + hundred).toArray()))
                .toList();
        estimate(strata).ifPresent(e -> assertSame(e, estimate(inCents).orElseThrow()));
    }

    @Property
    void leaving_each_person_out_by_the_closed_form_equals_doing_it_again(@ForAll("strata") List<Two> strata) {
        estimate(strata).ifPresent(e -> {
            Interval hull = e.interval();
            for (int s = 0; s < strata.size(); s++) {
                Two stratum = strata.get(s);
                if (stratum.first.length == 0 || stratum.second.length == 0) {
                    continue;
                }
                for (int i = 0; i < stratum.first.length; i++) {
                    hull = hull.hull(intervalWith(strata, s, new Two(without(stratum.first, i), stratum.second)));
                }
                for (int i = 0; i < stratum.second.length; i++) {
                    hull = hull.hull(intervalWith(strata, s, new Two(stratum.first, without(stratum.second, i))));
                }
            }
            assertSame(hull, e.sturdy());
        });
    }

    @Test
    void equal_pay_has_no_gap_whatever_rounding_does_to_its_mean() {
        double log = Math.log(12345.67);
        Estimate equal = estimate(
                        List.of(new Two(new double[] {log, log, log}, new double[] {log, log, log, log, log})))
                .orElseThrow();
        assertEquals(0, equal.difference());
        assertEquals(1, equal.p());
        assertEquals(new Interval(0, 0, 0.95), equal.sturdy());
    }

    @Test
    void a_comparison_that_hangs_on_one_person_has_no_bounds() {
        Estimate one = estimate(List.of(new Two(new double[] {10, 10.1, 10.2, 10.3}, new double[] {12})))
                .orElseThrow();
        assertTrue(one.interval().low() > 0);
        assertEquals(Double.NEGATIVE_INFINITY, one.sturdy().low());
        assertEquals(Double.POSITIVE_INFINITY, one.sturdy().high());
    }

    @Test
    void one_against_one_leaves_nothing_to_estimate_chance_from() {
        assertTrue(
                estimate(List.of(new Two(new double[] {10}, new double[] {11}))).isEmpty());
    }

    @Test
    void three_against_three_can_never_reach_a_tenth() {
        Estimate e = estimate(List.of(new Two(new double[] {1, 2, 3}, new double[] {7, 8, 9})))
                .orElseThrow();
        assertEquals(0.1, e.leastP(), 1e-12);
    }

    private static Interval intervalWith(List<Two> strata, int index, Two changed) {
        List<Two> all = new ArrayList<>(strata);
        all.set(index, changed);
        return estimate(all)
                .map(Estimate::interval)
                .orElse(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95));
    }

    private static Optional<Estimate> estimate(List<Two> strata) {
        return StratifiedGap.estimate(
                strata.stream()
                        .map(s -> new GapStratum(Sample.of(s.first), Sample.of(s.second)))
                        .toList(),
                0.95);
    }

    private static void assertSame(Estimate a, Estimate b) {
        assertEquals(a.difference(), b.difference(), 1e-9);
        assertEquals(a.standardError(), b.standardError(), 1e-6);
        assertEquals(a.degreesOfFreedom(), b.degreesOfFreedom());
        assertSame(a.interval(), b.interval());
        assertSame(a.sturdy(), b.sturdy());
    }

    private static void assertSame(Interval a, Interval b) {
        assertEquals(a.low(), b.low(), 1e-6);
        assertEquals(a.high(), b.high(), 1e-6);
    }

    private static double[] without(double[] values, int index) {
        double[] fewer = new double[values.length - 1];
        System.arraycopy(values, 0, fewer, 0, index);
        System.arraycopy(values, index + 1, fewer, index, fewer.length - index);
        return fewer;
    }

    private static double[] shuffled(double[] values, Random random) {
        List<Double> boxed = new ArrayList<>(Arrays.stream(values).boxed().toList());
        Collections.shuffle(boxed, random);
        return boxed.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
