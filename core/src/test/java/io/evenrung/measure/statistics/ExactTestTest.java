package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactTestTest {

    /** Fisher, The Design of Experiments (1935): of eight cups, three of the four with milk first are told. */
    @Test
    void the_lady_tasting_tea_has_told_too_few_cups() {
        ExactTest tea = ExactTest.fisher(3, 4, 1, 4);
        assertEquals(34 / 70.0, tea.p(), 1e-12);
        assertEquals(0.4857, tea.p(), 0.00005);
        assertEquals((1 + 16 / 2.0) * 2 / 70, tea.midP(), 1e-12);
    }

    /** Level-ups and none of ICs and managers at the University of California's Office of the President, from R. */
    @Test
    void a_table_of_fifteen_thousand_agrees_with_the_golden_figures() {
        ExactTest pooled = ExactTest.fisher(482, 12360, 74, 2571);
        assertEquals(0.0117, pooled.p(), 0.00005);
        assertEquals(0.0108, pooled.midP(), 0.00005);
    }

    /** The binomial test of R's manual: Mendel's peas, 682 of 925 against three quarters; p = 0.3825. */
    @Test
    void rates_are_compared_by_the_binomial_test_given_all_events() {
        assertEquals(0.3825, ExactTest.rates(682, 3, 243, 1).p(), 0.00005);
    }

    @Property
    void mirroring_the_groups_changes_no_p(
            @ForAll @IntRange(max = 20) int a,
            @ForAll @IntRange(max = 20) int b,
            @ForAll @IntRange(min = 1, max = 30) int more,
            @ForAll @IntRange(min = 1, max = 30) int most) {
        ExactTest fisher = ExactTest.fisher(a, a + more, b, b + most);
        ExactTest mirrored = ExactTest.fisher(b, b + most, a, a + more);
        assertEquals(fisher.p(), mirrored.p(), 1e-9);
        assertEquals(fisher.midP(), mirrored.midP(), 1e-9);
        assertTrue(fisher.midP() < fisher.p() || fisher.p() == 1);
        ExactTest rates = ExactTest.rates(a, more, b, most);
        assertEquals(rates.midP(), ExactTest.rates(b, most, a, more).midP(), 1e-9);
    }

    @Test
    void nobody_has_more_events_than_there_are_members() {
        assertThrows(IllegalArgumentException.class, () -> ExactTest.fisher(5, 4, 1, 4));
    }

    @Test
    void without_members_on_one_side_there_is_nothing_to_doubt() {
        assertEquals(new ExactTest(1, 1), ExactTest.fisher(0, 0, 3, 4));
    }
}
