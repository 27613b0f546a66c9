package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.statistics.StratifiedPermutation.Result;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StratifiedPermutationTest {

    @Test
    void three_against_three_cannot_go_below_a_tenth() {
        Result apart = test(stratum(new double[] {1, 2, 3}, new double[] {7, 8, 9}));
        assertEquals(new Result(0.1, 0.1, 20, true), apart);
    }

    @Test
    void four_against_four_can_just_reach_significance() {
        Result apart = test(stratum(new double[] {1, 2, 3, 4}, new double[] {7, 8, 9, 10}));
        assertEquals(2.0 / 70, apart.p(), 1e-15);
        assertEquals(0.029, apart.leastP(), 0.0005);
    }

    /** Darwin's plants: heights of selfed and crossed maize in eighths of an inch, as two groups (Fisher, 1935). */
    @Test
    void random_ways_stand_for_all_where_these_are_too_many() {
        double[] crossed = {188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96};
        double[] selfed = {139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144};
        Result result = test(stratum(selfed, crossed));
        assertFalse(result.exact());
        assertEquals(StratifiedPermutation.RANDOM_WAYS, result.ways());
        assertEquals(1e-4, result.leastP(), 1e-15);
        // Student's t of the two groups has p = 0.0210; the two tests agree in large groups
        assertEquals(0.021, result.p(), 0.006);
    }

    @Test
    void the_same_people_give_the_same_p_again() {
        double[] some = IntStream.range(0, 30).mapToDouble(i -> i * 7 % 31).toArray();
        double[] others =
                IntStream.range(0, 25).mapToDouble(i -> 2 + i * 5 % 29).toArray();
        assertEquals(test(stratum(some, others)), test(stratum(some, others)));
        double[] reversed =
                IntStream.range(0, 30).mapToDouble(i -> some[29 - i]).toArray();
        assertEquals(test(stratum(some, others)), test(stratum(reversed, others)));
    }

    @Property(tries = 100)
    void mirroring_the_groups_changes_no_p(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(max = 9) Double> first,
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 9) Double> second) {
        GapStratum other = stratum(new double[] {1, 4, 5.5}, new double[] {2.25, 3, 4});
        double[] a = values(first);
        double[] b = values(second);
        Result straight = test(stratum(a, b), other);
        Result mirrored = test(stratum(b, a), stratum(new double[] {2.25, 3, 4}, new double[] {1, 4, 5.5}));
        assertEquals(straight, mirrored);
    }

    @Test
    void equal_pay_is_as_far_apart_as_any_other_way() {
        assertEquals(
                1,
                test(stratum(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.1, 0.1, 0.1}))
                        .p());
    }

    @Test
    void a_stratum_of_one_group_tells_nothing() {
        assertTrue(StratifiedPermutation.test(List.of(stratum(new double[] {1, 2}, new double[0])))
                .isEmpty());
    }

    private static double[] values(List<Double> values) {
        return values.stream().flatMapToDouble(DoubleStream::of).toArray();
    }

    private static Result test(GapStratum... strata) {
        return StratifiedPermutation.test(List.of(strata)).orElseThrow();
    }

    private static GapStratum stratum(double[] first, double[] second) {
        return new GapStratum(Sample.of(first), Sample.of(second));
    }
}
