package io.evenrung.measure.scene;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Settings;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Roster ROSTER = Roster.of(
            Scene.of(
                    practice(
                            evenLadders(),
                            p -> p.withWorkers(Supplied.of(List.of(
                                    Worker.of("ic", id("ic", "P1")),
                                    Worker.of("gone", id("ic", "P1")).withLeft(AS_OF.minusDays(1)),
                                    Worker.of("unplaced", null),
                                    Worker.of("unnamed", id("ic", "P1")))))),
                    Settings.defaults()),
            Stream.of("ic", "gone", "unplaced", "stranger", null));

    @Test
    void the_kind_of_a_named_worker_is_that_of_the_present_rung() {
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, ROSTER.kindOf("ic"));
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, ROSTER.kindOf("gone"));
    }

    @Test
    void a_worker_without_a_rung_a_stranger_and_nobody_have_no_kind() {
        assertNull(ROSTER.kindOf("unplaced"));
        assertNull(ROSTER.kindOf("stranger"));
        assertNull(ROSTER.kindOf(null));
    }

    @Test
    void only_a_worker_who_is_known_to_have_left_is_away() {
        assertTrue(ROSTER.isAway("gone"));
        assertFalse(ROSTER.isAway("ic"));
        assertFalse(ROSTER.isAway("stranger"));
    }
}
