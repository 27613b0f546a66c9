package io.evenrung.measure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Given;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WithoutTracksTest {

    private static final Measurements MEASUREMENTS = Given.measure(Given.withoutTracks());

    @Test
    void nothing_is_measured_of_an_organisation_that_maps_no_job_to_a_track() {
        assertEquals(List.of(), MEASUREMENTS.measures());
    }

    @Test
    void all_that_goes_unmeasured_is_for_want_of_facts() {
        assertTrue(MEASUREMENTS.unmeasured().stream()
                .allMatch(u -> u.doubt().kind() == Doubt.Kind.MISSING
                        && !u.doubt().needs().isEmpty()));
    }

    @Test
    void each_measure_is_accounted_for_once_for_the_organisation() {
        Map<String, Long> times = MEASUREMENTS.unmeasured().stream()
                .filter(u -> u.subject().equals(Subject.organization()))
                .collect(
                        Collectors.groupingBy(u -> u.measure().getName() + " " + u.principle(), Collectors.counting()));
        assertTrue(times.values().stream().allMatch(n -> n == 1), times.toString());
        assertTrue(times.size() >= 18, times.toString());
    }
}
