package io.evenrung.measure.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Settings;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reporting lines on the as-of date. */
class ReportingLinesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void layers_are_counted_from_the_top_whatever_the_order_of_asking() {
        ReportingLines lines = lines(person("top", null), person("mid", "top"), person("low", "mid"));
        assertEquals(3, layer(lines, "low"));
        assertEquals(1, layer(lines, "top"));
        assertEquals(2, layer(lines, "mid"));
    }

    @Test
    void somebody_who_left_manages_nobody() {
        ReportingLines lines = lines(person("gone", null).withLeft(AS_OF.minusDays(1)), person("left behind", "gone"));
        assertNull(lines.worker("gone"));
        assertEquals(1, layer(lines, "left behind"));
        assertFalse(lines.areKnown());
    }

    @Test
    void direct_reports_are_those_at_work() {
        ReportingLines lines = lines(
                person("a", "top"),
                person("b", "top").withLeft(AS_OF.minusDays(1)),
                person("c", "a"),
                person("top", null));
        assertTrue(lines.areKnown());
        assertEquals(
                List.of("a"), lines.reportsOf("top").stream().map(Worker::id).toList());
    }

    private static int layer(ReportingLines lines, String id) {
        Worker worker = lines.worker(id);
        return worker == null ? 0 : lines.layerOf(worker);
    }

    private static Worker person(String id, @Nullable String manager) {
        return Worker.of(id, null).withManager(manager);
    }

    private static ReportingLines lines(Worker... workers) {
        return ReportingLines.of(Scene.of(
                Organization.of("Lines", AS_OF, JobArchitecture.of(List.of(), List.of()))
                        .withPractice(Practice.unknown().withWorkers(Supplied.of(List.of(workers)))),
                Settings.defaults()));
    }
}
