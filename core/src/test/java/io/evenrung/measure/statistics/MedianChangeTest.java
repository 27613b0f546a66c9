package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MedianChangeTest {

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        MedianChange change = MedianChange.of(List.of(0.3, -0.1, 0.1, 0.0), 0);
        assertEquals(new MedianChange(0.05, 0.05, 0.05), change);
    }

    @Test
    void a_median_exactly_at_a_limit_is_not_carried_beyond_it_by_the_last_digit() {
        assertEquals(-0.02, MedianChange.of(List.of(98_000.0 / 100_000 - 1), 0).median());
    }

    @Test
    void where_half_is_unknown_the_median_may_be_anything() {
        MedianChange change = MedianChange.of(List.of(0.0, 0.0), 2);
        assertEquals(new MedianChange(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), change);
    }

    @Property(tries = 300)
    void whatever_the_unknown_changes_are_the_median_lies_within_its_bounds(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -0.9, max = 2) Double> known,
            @ForAll @Size(max = 12) List<@DoubleRange(min = -0.9, max = 2) Double> unknown) {
        MedianChange bounds = MedianChange.of(known, unknown.size());
        List<Double> all = new ArrayList<>(known);
        all.addAll(unknown);
        double median = MedianChange.of(all, 0).median();
        assertTrue(bounds.atLeast() <= median && median <= bounds.atMost());
    }
}
