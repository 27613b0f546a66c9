package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    @Provide
    Arbitrary<List<GapStratum>> categories() {
        Arbitrary<Sample> pay = Arbitraries.doubles()
                .between(9, 13)
                .array(double[].class)
                .ofMaxSize(6)
                .map(Sample::of);
        return Combinators.combine(pay, pay).as(GapStratum::new).list().ofMaxSize(5);
    }

    @Property
    void the_two_parts_add_up_to_the_difference(@ForAll("categories") List<GapStratum> categories) {
        Decomposition d = Decomposition.of(categories);
        assertEquals(d.difference(), d.mix() + d.unequalReturn(), 1e-12);
    }

    @Property
    void the_difference_is_that_of_the_means_of_those_who_have_counterparts(
            @ForAll("categories") List<GapStratum> categories) {
        Decomposition d = Decomposition.of(categories);
        double first = 0;
        double second = 0;
        for (GapStratum c : categories) {
            if (c.hasBoth()) {
                first += c.first().size() * c.first().mean();
                second += c.second().size() * c.second().mean();
            }
        }
        assertEquals(second / d.second() - first / d.first(), d.difference(), 1e-9);
    }

    @Property
    void mirroring_the_groups_turns_the_sign_of_both_parts(@ForAll("categories") List<GapStratum> categories) {
        Decomposition d = Decomposition.of(categories);
        Decomposition mirrored = Decomposition.of(categories.stream()
                .map(c -> new GapStratum(c.second(), c.first()))
                .toList());
        assertEquals(-d.mix(), mirrored.mix(), 1e-12);
        assertEquals(-d.unequalReturn(), mirrored.unequalReturn(), 1e-12);
        assertEquals(d.hasCommonSupport(), mirrored.hasCommonSupport());
    }

    @Test
    void equal_pay_within_every_category_leaves_mix_alone() {
        Decomposition d = Decomposition.of(
                List.of(category(new double[] {10, 10, 10}, 10), category(new double[] {12}, 12, 12, 12)));
        assertEquals(1, d.difference(), 1e-12);
        assertEquals(1, d.mix(), 1e-12);
        assertEquals(0, d.unequalReturn(), 1e-12);
    }

    @Test
    void the_same_spread_leaves_unequal_return_alone() {
        Decomposition d = Decomposition.of(
                List.of(category(new double[] {10, 10}, 10.5, 10.5), category(new double[] {12}, 12.5)));
        assertEquals(0, d.mix(), 1e-12);
        assertEquals(0.5, d.unequalReturn(), 1e-12);
    }

    @Test
    void without_counterparts_for_half_of_a_group_there_is_no_common_support() {
        GapStratum shared = category(new double[] {10, 11}, 12);
        assertTrue(Decomposition.of(List.of(shared, category(new double[] {9, 9})))
                .hasCommonSupport());
        assertFalse(Decomposition.of(List.of(shared, category(new double[] {9, 9, 9})))
                .hasCommonSupport());
        assertFalse(Decomposition.of(List.of()).hasCommonSupport());
    }

    private static GapStratum category(double[] first, double... second) {
        return new GapStratum(Sample.of(first), Sample.of(second));
    }
}
