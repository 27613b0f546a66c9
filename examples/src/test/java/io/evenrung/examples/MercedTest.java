package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Interval;
import io.evenrung.model.Organization;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One campus, person by person, read unedited: too few people for a verdict, whatever the figure looks like. */
class MercedTest {

    @TempDir
    Path folder;

    @Test
    void managers_earn_55_percent_more_and_that_proves_nothing() {
        Audit audit = Auditor.standard().withLimit("privacy.minimum-cell", 1).audit(merced());
        Finding gap = Outcomes.of(audit, "pay.lived-gap.pooled", "organization");

        assertEquals(Outcome.INSUFFICIENT_EVIDENCE, gap.outcome());
        assertEquals(55.0642, Outcomes.percent(gap), 0.00005);
        Interval interval = gap.interval();
        assertNotNull(interval);
        assertEquals(-9.3395, 100 * interval.low(), 0.00005);
        assertEquals(165.2194, 100 * interval.high(), 0.00005);
    }

    @Test
    void four_managers_are_too_few_to_be_shown() {
        Finding gap = Outcomes.of(Auditor.standard().audit(merced()), "pay.lived-gap.pooled", "organization");

        assertEquals(Outcome.INSUFFICIENT_EVIDENCE, gap.outcome());
        assertNull(gap.measured());
        assertNull(gap.interval());
    }

    @Test
    void eighty_of_its_rows_have_a_title_in_the_crosswalk_and_two_of_them_no_pay() {
        Organization merced = merced();

        assertEquals(80, merced.practice().workers().values().size());
        assertEquals(
                78,
                merced.practice().workers().stream()
                        .filter(w -> w.pay() != null)
                        .count());
    }

    private Organization merced() {
        return Folders.real("merced-2024", folder);
    }
}
