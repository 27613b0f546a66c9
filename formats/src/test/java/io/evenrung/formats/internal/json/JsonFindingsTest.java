package io.evenrung.formats.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.report.Samples;
import io.evenrung.measure.Value;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonFindingsTest {

    @Test
    void the_line_of_a_source_is_left_out_for_it_changes_with_the_order_of_the_rows() {
        JsonNode finding = JsonFindings.of(Samples.finding(
                Samples.rule("pay.x", Severity.MAJOR, 0.1), "Legal", Outcome.VIOLATED, new Value.Share(0.2)));
        assertEquals(
                "[{\"file\":\"levels.csv\",\"record\":\"Legal M1\"},{\"file\":\"levels.csv\",\"record\":\"Legal IC4\"}]",
                finding.get("sources").toString());
    }
}
