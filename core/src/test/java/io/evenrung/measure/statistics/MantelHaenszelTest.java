package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Interval;
import io.evenrung.measure.statistics.MantelHaenszel.Estimate;
import io.evenrung.measure.statistics.MantelHaenszel.Share;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {

    @Provide
    Arbitrary<List<Stratum>> strata() {
        Arbitrary<Long> events = Arbitraries.longs().between(0, 6);
        Arbitrary<Double> exposure = Arbitraries.doubles().between(0.5, 200).ofScale(2);
        return Combinators.combine(events, events, exposure, exposure)
                .as(Stratum::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** Level-ups at the University of California's Office of the President, both tracks, all years. */
    @Test
    void the_crude_ratio_agrees_with_the_golden_figures() {
        Estimate crude = estimate(List.of(new Stratum(482, 74, 12360, 2571))).orElseThrow();
        assertEquals(1.3549, crude.ratio(), 0.00005);
        assertEquals(1.0608, crude.interval().low(), 0.00005);
        assertEquals(1.7305, crude.interval().high(), 0.00005);
        assertEquals(5.9628, crude.chiSquare(), 0.00005);
        assertEquals(0.0146, crude.p(), 0.00005);
        assertEquals(460.2612, crude.expected(), 0.00005);
    }

    @Test
    void the_ratio_by_year_agrees_with_the_golden_figures() {
        Estimate byYear = estimate(List.of(
                        new Stratum(26, 5, 932, 222),
                        new Stratum(32, 7, 1076, 239),
                        new Stratum(37, 5, 1179, 259),
                        new Stratum(6, 1, 1245, 268),
                        new Stratum(58, 4, 1254, 250),
                        new Stratum(31, 12, 1311, 260),
                        new Stratum(52, 3, 1244, 250),
                        new Stratum(83, 19, 1318, 270),
                        new Stratum(85, 6, 1318, 273),
                        new Stratum(72, 12, 1483, 280)))
                .orElseThrow();
        assertEquals(1.3386, byYear.ratio(), 0.00005);
        assertEquals(1.0480, byYear.interval().low(), 0.00005);
        assertEquals(1.7097, byYear.interval().high(), 0.00005);
        assertEquals(5.4950, byYear.chiSquare(), 0.00005);
        assertEquals(0.0191, byYear.p(), 0.00005);
        assertEquals(461.2196, byYear.expected(), 0.00005);
    }

    @Property
    void mirrored_groups_have_the_inverse_ratio_and_the_same_p(@ForAll("strata") List<Stratum> strata) {
        Optional<Estimate> estimate = estimate(strata);
        Optional<Estimate> mirrored = estimate(strata.stream()
                .map(s -> new Stratum(s.secondEvents(), s.firstEvents(), s.secondExposure(), s.firstExposure()))
                .toList());
        assertEquals(estimate.isPresent(), mirrored.isPresent());
        estimate.ifPresent(e -> {
            Estimate m = mirrored.orElseThrow();
            assertRatio(e.ratio(), 1 / m.ratio());
            assertEquals(e.p(), m.p(), 1e-9);
            assertEquals(e.leastP(), m.leastP(), 1e-9);
            assertSame(
                    e.interval(),
                    new Interval(1 / m.interval().high(), 1 / m.interval().low(), 0.95));
            assertSame(
                    e.sturdy(),
                    new Interval(1 / m.sturdy().high(), 1 / m.sturdy().low(), 0.95));
        });
    }

    @Test
    void equal_rates_are_equal_in_any_unit() {
        for (double unit = 0.1; unit < 400; unit *= 1.37) {
            Estimate e = estimate(
                            List.of(new Stratum(3, 1, 9 * unit, 3 * unit), new Stratum(2, 4, 7 * unit, 14 * unit)))
                    .orElseThrow();
            Estimate plain = estimate(List.of(new Stratum(3, 1, 9, 3), new Stratum(2, 4, 7, 14)))
                    .orElseThrow();
            assertRatio(1, e.ratio());
            assertSame(plain.sturdy(), e.sturdy());
        }
    }

    @Property
    void the_unit_of_exposure_does_not_matter(@ForAll("strata") List<Stratum> strata) {
        estimate(strata).ifPresent(e -> {
            Estimate inDays = estimate(strata.stream()
                            .map(s -> new Stratum(
                                    s.firstEvents(),
                                    s.secondEvents(),
                                    365.25 * s.firstExposure(),
                                    365.25 * s.secondExposure()))
                            .toList())
                    .orElseThrow();
            assertRatio(e.ratio(), inDays.ratio());
            assertSame(e.sturdy(), inDays.sturdy());
            assertEquals(e.p(), inDays.p(), 1e-9);
        });
    }

    @Property
    void the_sturdy_interval_is_what_doing_each_change_again_gives(@ForAll("strata") List<Stratum> strata) {
        estimate(strata).ifPresent(e -> {
            Interval hull = e.interval();
            for (int i = 0; i < strata.size(); i++) {
                Stratum s = strata.get(i);
                if (e.ratio() >= 1 - 1e-9) {
                    hull = s.firstEvents() > 0 ? hull.hull(with(strata, i, -1, 0)) : hull;
                    hull = hull.hull(with(strata, i, 0, 1));
                }
                if (e.ratio() <= 1 + 1e-9) {
                    hull = s.secondEvents() > 0 ? hull.hull(with(strata, i, 0, -1)) : hull;
                    hull = hull.hull(with(strata, i, 1, 0));
                }
            }
            assertSame(hull, e.sturdy());
        });
    }

    @Property
    void no_data_with_these_margins_go_below_the_least_p(@ForAll("strata") List<Stratum> strata) {
        estimate(strata).ifPresent(e -> assertTrue(e.p() >= e.leastP() - 1e-12));
    }

    @Property
    void where_one_group_has_no_event_the_interval_excludes_1_just_if_the_test_does(
            @ForAll("strata") List<Stratum> strata) {
        List<Stratum> none = strata.stream()
                .map(s -> new Stratum(0, s.secondEvents(), s.firstExposure(), s.secondExposure()))
                .toList();
        estimate(none).ifPresent(e -> {
            assertEquals(0, e.ratio());
            assertEquals(0, e.interval().low());
            assertEquals(e.p() < 0.05, e.interval().high() < 1);
        });
    }

    @Property
    void all_that_happened_to_one_person_is_left_out_together(@ForAll("strata") List<Stratum> strata) {
        List<Share> person = strata.stream()
                .map(s -> new Share(s, s.firstEvents(), s.secondEvents()))
                .toList();
        estimate(strata).ifPresent(e -> {
            Interval hull = e.sturdy();
            for (boolean first : new boolean[] {true, false}) {
                if (first ? e.ratio() >= 1 : e.ratio() <= 1) {
                    List<Stratum> left = strata.stream()
                            .map(s -> new Stratum(
                                    first ? 0 : s.firstEvents(),
                                    first ? s.secondEvents() : 0,
                                    s.firstExposure(),
                                    s.secondExposure()))
                            .toList();
                    hull = hull.hull(estimate(left)
                            .map(Estimate::interval)
                            .orElse(new Interval(0, Double.POSITIVE_INFINITY, 0.95)));
                }
            }
            Interval sturdy = MantelHaenszel.estimate(strata, List.of(person), false, 0.95)
                    .orElseThrow()
                    .sturdy();
            assertSame(hull, sturdy);
        });
    }

    /** Three events, all of the group with a tenth of the exposure of the other: one chance in 11³. */
    @Test
    void where_one_group_has_no_event_p_is_exact() {
        Estimate none = estimate(List.of(new Stratum(0, 3, 1000, 100))).orElseThrow();
        assertEquals(Math.pow(1 / 11.0, 3), none.p(), 1e-15);
        // the rate at which that happens with mid-p 2.5 %: (1 + 10 r)⁻³ = 0.05
        assertEquals((Math.pow(0.05, -1 / 3.0) - 1) / 10, none.interval().high(), 1e-12);
    }

    @Test
    void one_stratum_of_heads_is_judged_by_fishers_exact_test_with_mid_p() {
        Estimate heads = MantelHaenszel.estimate(List.of(new Stratum(482, 74, 12360, 2571)), List.of(), true, 0.95)
                .orElseThrow();
        assertEquals(MantelHaenszel.Test.FISHER, heads.test());
        assertEquals(0.0108, heads.testP(), 0.00005);
        assertEquals(0.0146, heads.p(), 0.00005);
    }

    @Test
    void one_stratum_of_person_time_is_judged_by_the_exact_binomial_test_with_mid_p() {
        Estimate time = estimate(List.of(new Stratum(12, 3, 100.5, 99.5), new Stratum(0, 0, 10, 10)))
                .orElseThrow();
        assertEquals(MantelHaenszel.Test.BINOMIAL, time.test());
        assertEquals(ExactTest.rates(12, 100.5, 3, 99.5).midP(), time.testP(), 1e-12);
    }

    @Test
    void where_somebody_has_several_events_heads_are_no_trials_of_one_outcome() {
        Stratum stratum = new Stratum(12, 3, 100, 100);
        List<List<Share>> repeated = List.of(List.of(new Share(stratum, 2, 0)));
        assertEquals(
                MantelHaenszel.Test.BINOMIAL,
                MantelHaenszel.estimate(List.of(stratum), repeated, true, 0.95)
                        .orElseThrow()
                        .test());
    }

    @Property
    void several_strata_are_judged_by_the_chi_square(@ForAll("strata") List<Stratum> strata) {
        estimate(strata).ifPresent(e -> {
            assertEquals(e.strataWithEvents() > 1, e.test() == MantelHaenszel.Test.CHI_SQUARE);
            assertTrue(e.strataWithEvents() == 1 || e.testP() == e.p());
            assertTrue(e.testP() >= e.leastP() - 1e-12);
        });
    }

    @Test
    void strata_of_one_group_tell_nothing() {
        Stratum both = new Stratum(3, 4, 100, 100);
        assertEquals(estimate(List.of(both)), estimate(List.of(new Stratum(7, 0, 100, 0), both)));
        assertTrue(estimate(List.of(new Stratum(7, 0, 100, 0))).isEmpty());
    }

    @Test
    void without_any_event_there_is_no_ratio() {
        assertTrue(estimate(List.of(new Stratum(0, 0, 100, 100))).isEmpty());
    }

    private static Interval with(List<Stratum> strata, int index, int first, int second) {
        List<Stratum> changed = new ArrayList<>(strata);
        Stratum s = strata.get(index);
        changed.set(
                index,
                new Stratum(s.firstEvents() + first, s.secondEvents() + second, s.firstExposure(), s.secondExposure()));
        return estimate(changed).map(Estimate::interval).orElse(new Interval(0, Double.POSITIVE_INFINITY, 0.95));
    }

    private static Optional<Estimate> estimate(List<Stratum> strata) {
        return MantelHaenszel.estimate(strata, 0.95);
    }

    private static void assertSame(Interval a, Interval b) {
        assertRatio(a.low(), b.low());
        assertRatio(a.high(), b.high());
    }

    private static void assertRatio(double a, double b) {
        assertTrue(a == b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)), a + " against " + b);
    }
}
