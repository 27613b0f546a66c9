package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HodgesLehmannTest {

    private record Two(double[] first, double[] second) {

        GapStratum stratum() {
            return new GapStratum(Sample.of(first), Sample.of(second));
        }
    }

    /** Few different values, so that differences often tie. */
    @Provide
    Arbitrary<List<Two>> strata() {
        Arbitrary<double[]> values = Arbitraries.doubles()
                .between(-2, 2)
                .ofScale(1)
                .array(double[].class)
                .ofMaxSize(8);
        return Combinators.combine(values, values).as(Two::new).list().ofMaxSize(4);
    }

    @Property
    void it_is_the_median_of_all_differences_within_the_strata(@ForAll("strata") List<Two> strata) {
        List<Double> differences = new ArrayList<>();
        for (Two stratum : strata) {
            for (double a : stratum.first) {
                for (double b : stratum.second) {
                    differences.add(b - a);
                }
            }
        }
        Collections.sort(differences);
        OptionalDouble shift = shift(strata);
        assertEquals(differences.isEmpty(), shift.isEmpty());
        if (shift.isPresent()) {
            double lower = differences.get((differences.size() - 1) / 2);
            double upper = differences.get(differences.size() / 2);
            assertEquals((lower + upper) / 2, shift.getAsDouble(), 1e-15);
        }
    }

    @Property
    void mirroring_the_groups_turns_its_sign(@ForAll("strata") List<Two> strata) {
        OptionalDouble mirrored =
                shift(strata.stream().map(s -> new Two(s.second, s.first)).toList());
        shift(strata).ifPresent(s -> assertEquals(-s, mirrored.orElseThrow(), 1e-15));
    }

    @Test
    void one_extreme_value_hardly_moves_it() {
        double[] first = {1, 2, 3, 4, 5};
        assertEquals(
                1, shift(List.of(new Two(first, new double[] {2, 3, 4, 5, 6}))).orElseThrow());
        assertEquals(
                1,
                shift(List.of(new Two(first, new double[] {2, 3, 4, 5, 9000}))).orElseThrow(),
                1);
    }

    @Test
    void a_hundred_thousand_people_need_no_more_than_a_moment() {
        double[] first = new double[50_000];
        double[] second = new double[50_000];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            second[i] = i + 0.25;
        }
        assertEquals(0.25, shift(List.of(new Two(first, second))).orElseThrow());
    }

    @Test
    void without_both_groups_there_is_none() {
        assertTrue(shift(List.of(new Two(new double[] {1}, new double[0]))).isEmpty());
    }

    private static OptionalDouble shift(List<Two> strata) {
        return HodgesLehmann.shift(strata.stream().map(Two::stratum).toList());
    }
}
