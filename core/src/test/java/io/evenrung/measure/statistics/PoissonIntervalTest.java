package io.evenrung.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {

    /** Garwood (1936), 95 %, as it stands in the tables of the textbooks. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.025, 5.572", "2, 0.242, 7.225", "5, 1.623, 11.668", "10, 4.795, 18.390"})
    void the_exact_interval_of_a_count_is_that_of_the_published_table(long events, double low, double high) {
        Interval interval = PoissonInterval.of(events, 1, 0.95);
        assertEquals(low, interval.low(), 0.0006);
        assertEquals(high, interval.high(), 0.0006);
    }

    @ParameterizedTest
    @CsvSource({"0", "7"})
    void twice_the_exposure_halves_the_rate(long events) {
        Interval once = PoissonInterval.of(events, 30, 0.95);
        Interval twice = PoissonInterval.of(events, 60, 0.95);
        assertEquals(once.low(), 2 * twice.low(), 1e-12);
        assertEquals(once.high(), 2 * twice.high(), 1e-12);
    }
}
