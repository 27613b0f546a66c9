package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MultipleTestingTest {

    /** The thrombolysis trial in Benjamini and Hochberg, 1995, section 4.2. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void four_of_the_fifteen_published_hypotheses_are_rejected() {
        boolean[] rejected = MultipleTesting.rejected(PUBLISHED, 0.05);
        assertArrayEquals(
                new int[] {0, 1, 2, 3},
                IntStream.range(0, 15).filter(i -> rejected[i]).toArray());
    }

    @Test
    void a_hypothesis_that_no_data_could_reject_does_not_weaken_the_others() {
        double[] p = {0.03, 0.9};
        assertFalse(MultipleTesting.rejected(p, new double[] {0, 0}, 0.05)[0]);
        assertTrue(MultipleTesting.rejected(p, new double[] {0, 0.2}, 0.05)[0]);
    }

    @Test
    void a_hypothesis_that_no_data_could_reject_is_not_rejected() {
        assertFalse(MultipleTesting.rejected(new double[] {0.01}, new double[] {0.1}, 0.05)[0]);
    }

    @Test
    void nothing_is_rejected_of_nothing() {
        assertEquals(0, MultipleTesting.rejected(new double[0], new double[0], 0.05).length);
    }

    @Property
    void a_smaller_p_value_never_saves_any_hypothesis(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> values,
            @ForAll @IntRange(max = 11) int which) {
        double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
        int lowered = which % p.length;
        boolean[] before = MultipleTesting.rejected(p, 0.05);
        double[] smaller = p.clone();
        smaller[lowered] /= 2;
        boolean[] after = MultipleTesting.rejected(smaller, 0.05);
        for (int i = 0; i < p.length; i++) {
            assertTrue(after[i] || !before[i]);
        }
    }

    @Property
    void whoever_is_rejected_alone_with_all_others_at_one_is_rejected_by_bonferroni(
            @ForAll @DoubleRange(min = 0, max = 1) double p, @ForAll @IntRange(min = 1, max = 20) int others) {
        double[] all = new double[others + 1];
        Arrays.fill(all, 1);
        all[0] = p;
        assertEquals(p <= 0.05 / (others + 1), MultipleTesting.rejected(all, 0.05)[0]);
    }
}
