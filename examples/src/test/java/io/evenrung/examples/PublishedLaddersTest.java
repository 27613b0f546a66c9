package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.OrganizationReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ladders that were published, as policy without people. */
class PublishedLaddersTest {

    @Test
    void artsy_pairs_its_first_manager_with_a_lower_rung_than_its_text_demands() {
        Finding entry = Outcomes.of(audit("artsy-engineering"), "ladder.clear-criteria.entry", "family/Engineering");

        assertEquals(Outcome.VIOLATED, entry.outcome());
        assertEquals("Engineering: violated, ladder.clear-criteria.entry is 1, limit at most 0 rungs", entry.explain());
    }

    @Test
    void artsy_has_senior_rungs_and_no_ceiling() {
        Audit artsy = audit("artsy-engineering");

        assertEquals(List.of("Engineering"), Outcomes.subjects(artsy, "ladder.senior-ic-rung", Outcome.HOLDS));
        assertEquals(List.of("Engineering"), Outcomes.subjects(artsy, "ladder.ceiling", Outcome.HOLDS));
    }

    @Test
    void equal_level_numbers_are_no_grades() {
        Audit generic = audit("engineeringladders");

        assertEquals(
                List.of("Software Engineering"),
                Outcomes.subjects(generic, "ladder.senior-ic-rung", Outcome.NOT_EVALUATED));
        assertEquals(
                List.of("Software Engineering"), Outcomes.subjects(generic, "ladder.ceiling", Outcome.NOT_EVALUATED));
    }

    @Test
    void one_band_for_all_tracks_leaves_no_ceiling() {
        Audit shared = audit("rajivpant-career-tracks");

        assertEquals(List.of("Technology"), Outcomes.subjects(shared, "ladder.senior-ic-rung", Outcome.HOLDS));
        assertEquals(List.of("Technology"), Outcomes.subjects(shared, "ladder.ceiling", Outcome.HOLDS));
        assertEquals(
                List.of(), shared.violations().stream().map(Finding::explain).toList());
    }

    private static Audit audit(String name) {
        return Auditor.standard().audit(OrganizationReader.read(Folders.example(name)));
    }
}
