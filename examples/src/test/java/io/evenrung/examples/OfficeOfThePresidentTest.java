package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Office of the President, person by person, read unedited, against figures computed outside of this project. */
class OfficeOfThePresidentTest {

    @TempDir
    Path folder;

    @Test
    void the_pay_gap_of_2024_and_its_interval_are_those_of_R() {
        Audit audit = Auditor.standard().audit(Folders.real("office-of-the-president-2024", folder));
        Finding gap = Outcomes.of(audit, "pay.lived-gap.pooled", "organization");

        assertEquals(Outcome.INSUFFICIENT_EVIDENCE, gap.outcome());
        assertEquals(-0.6497, Outcomes.percent(gap), 0.00005);
        Interval interval = interval(gap);
        assertEquals(-28.6446, 100 * interval.low(), 0.00005);
        assertEquals(38.3284, 100 * interval.high(), 0.00005);
    }

    @Test
    void supervisors_of_2024_are_neither_ics_nor_managers() {
        Organization office = Folders.real("office-of-the-president-2024", folder);

        assertEquals(408, office.practice().workers().values().size());
        assertEquals(
                List.of(315L, 90L, 3L),
                List.of(onTrack(office, "ic"), onTrack(office, "manager"), onTrack(office, "supervisor")));
    }

    @Test
    void the_panel_keeps_the_person_years_that_R_keeps() {
        Organization panel = Folders.real("office-of-the-president-panel", folder);

        assertEquals(21790, panel.practice().history().snapshots().values().size());
        List<String> notes = panel.provenance().notes();
        assertTrue(notes.stream().anyMatch(n -> n.contains("827 rows left out: person is blank")), notes::toString);
        assertTrue(notes.stream().anyMatch(n -> n.contains("246 rows left out")), notes::toString);
    }

    @Test
    void the_promotion_rate_of_the_panel_is_that_of_R() {
        Audit audit = Auditor.standard().audit(Folders.real("office-of-the-president-panel", folder));
        Finding rate = Outcomes.of(audit, "promotion.rate", "organization");

        assertEquals(Outcome.INSUFFICIENT_EVIDENCE, rate.outcome());
        assertEquals(1.2587, Outcomes.number(rate), 0.00005);
        Interval interval = interval(rate);
        assertEquals(0.9704, interval.low(), 0.00005);
        assertEquals(1.6328, interval.high(), 0.00005);
        assertEquals(0.0823, Outcomes.operand(rate, "p"), 0.00005);
    }

    @Test
    void few_managers_return_to_an_ic_rung() {
        Audit audit = Auditor.standard().audit(Folders.real("office-of-the-president-panel", folder));
        Finding flow = Outcomes.of(audit, "mobility.lived", "organization");

        assertEquals(Outcome.VIOLATED, flow.outcome());
        assertEquals(0.1702, Outcomes.number(flow), 0.00005);
        assertTrue(flow.operands().stream().anyMatch(o -> o.value().equals(new Value.Count(8))), flow::explain);
        assertTrue(flow.operands().stream().anyMatch(o -> o.value().equals(new Value.Count(47))), flow::explain);
    }

    private static Interval interval(Finding finding) {
        Interval interval = finding.interval();
        assertNotNull(interval, finding::explain);
        return interval;
    }

    private static long onTrack(Organization organization, String track) {
        return organization.practice().workers().stream()
                .filter(w -> w.level() != null && track.equals(w.level().track()))
                .count();
    }
}
