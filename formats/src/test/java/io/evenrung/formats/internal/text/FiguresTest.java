package io.evenrung.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.report.Samples;
import io.evenrung.measure.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void no_line_number_is_shown_for_it_changes_with_the_order_of_the_rows() {
        Finding finding = Samples.finding(
                Samples.rule("pay.x", Severity.MAJOR, 0.1), "Legal", Outcome.VIOLATED, new Value.Share(0.1));
        assertEquals(List.of("levels.csv: Legal IC4; Legal M1"), Figures.sources(finding.sources()));
    }
}
