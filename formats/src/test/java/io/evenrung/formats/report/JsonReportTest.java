package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.ChartTables;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.measure.Note;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Audit AUDIT = Auditor.standard()
            .audit(Samples.organization("Ünlü \u202e & \"Co\"", List.of("Legal", "Tax", "Art", "Law", "Zoo")));

    @Test
    void it_has_the_published_form_and_nothing_beside_it() throws IOException {
        assertEquals(List.of(), closedSchema().validate(JsonReport.of(AUDIT).text(), InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meridian",
                "meridian-repaired",
                "university-of-california",
                "quillmere-instruments",
                "artsy-engineering",
                "engineeringladders",
                "rajivpant-career-tracks"
            })
    void the_report_of_every_sample_organisation_has_the_published_form(String name) throws IOException {
        Path folder = Path.of(System.getProperty("evenrung.root"), "examples", "organizations", name);
        Audit audit = Auditor.standard().audit(OrganizationReader.read(folder));
        for (Edition edition : Edition.values()) {
            String json = JsonReport.of(audit).withEdition(edition).text();
            assertEquals(List.of(), closedSchema().validate(json, InputFormat.JSON));
            assertEquals(
                    edition.name().toLowerCase(Locale.ROOT),
                    MAPPER.readTree(json).get("edition").stringValue());
        }
    }

    @Test
    void the_published_form_is_held_against_what_is_written() throws IOException {
        ObjectNode report = (ObjectNode) MAPPER.readTree(JsonReport.of(AUDIT).text());
        report.remove("inputDigest");
        report.put("score", 0.7);
        assertEquals(
                2, closedSchema().validate(report.toString(), InputFormat.JSON).size());
    }

    @Test
    void each_finding_stands_in_it_in_order_under_its_fingerprint() {
        JsonNode report = MAPPER.readTree(JsonReport.of(AUDIT).text());
        List<String> written = report.get("findings")
                .valueStream()
                .map(f -> f.get("fingerprint").stringValue())
                .toList();
        assertEquals(AUDIT.findings().stream().map(Finding::fingerprint).toList(), written);
        assertEquals(
                AUDIT.counts().get(Outcome.VIOLATED),
                report.get("counts").get("violated").intValue());
    }

    @Test
    void what_bears_no_verdict_stands_in_it_in_the_published_form() throws IOException {
        Audit audit = Auditor.standard().audit(Samples.noted());
        String json = JsonReport.of(audit).text();
        assertEquals(List.of(), closedSchema().validate(json, InputFormat.JSON));
        List<String> written = MAPPER.readTree(json)
                .get("measureNotes")
                .valueStream()
                .map(n -> n.get("id").stringValue())
                .toList();
        assertEquals(List.of("note.decomposition", "note.paper-rungs", "note.tainted-control"), written);
        assertEquals(audit.notes().stream().map(Note::id).toList(), written);
    }

    @Test
    void custom_rule_sets_stand_in_it_in_the_published_form() throws IOException {
        RuleSet acme = RuleSet.of("acme", """
                rule "acme.width"
                    @title("Not too wide") @severity(MINOR) @remedy("Narrow it")
                    @threshold(0.6) @unit("share") @origin(FIELD) @also("acme.age = 3 months, OUR_JUDGEMENT")
                when
                    Limit(rule == "acme.width", $limit : value)
                    Limit(rule == "acme.age", $age : value)
                    $range : RungRange(spread > $limit, monthsInForce > $age)
                then
                    findings.report($range);
                end
                """);
        String json = JsonReport.of(Auditor.builder().add(acme).build().audit(Samples.noted()))
                .text();
        assertEquals(List.of(), closedSchema().validate(json, InputFormat.JSON));
        JsonNode report = MAPPER.readTree(json);
        assertEquals("acme.age", report.at("/ruleSets/1/furtherLimits/0/id").stringValue(""));
        JsonNode width = report.path("rules")
                .valueStream()
                .filter(rule -> rule.path("id").stringValue("").equals("acme.width"))
                .findFirst()
                .orElseThrow();
        assertTrue(width.at("/limit/most").isNull());
    }

    @Test
    void a_chart_holds_what_the_table_beside_it_holds() {
        Path folder = Path.of(System.getProperty("evenrung.root"), "examples", "organizations", "meridian");
        Audit audit = Auditor.standard().audit(OrganizationReader.read(folder));
        JsonNode charts = MAPPER.readTree(JsonReport.of(audit).text()).get("charts");
        int withheld = 0;
        for (DataTable table : ChartTables.of(Charts.of(audit, Disclosure.of(audit, Edition.STANDARD)))) {
            JsonNode rows = charts.get(table.name());
            assertEquals(table.rows().size(), rows.size(), table.name());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    String key = table.columns().get(column).key();
                    Cell cell = table.rows().get(row).get(column);
                    JsonNode value = rows.get(row).get(key);
                    if (cell instanceof Cell.Figure figure) {
                        assertEquals(figure.number(), value.doubleValue());
                    } else if (cell instanceof Cell.Term || cell instanceof Cell.Words) {
                        assertTrue(value.isString());
                    } else {
                        assertTrue(value.isNull());
                    }
                    boolean isNamed = rows.get(row)
                            .path("withheld")
                            .valueStream()
                            .anyMatch(k -> k.stringValue().equals(key));
                    assertEquals(cell instanceof Cell.Withheld, isNamed);
                    withheld += isNamed ? 1 : 0;
                }
            }
        }
        assertTrue(withheld > 0);
    }

    @Test
    void every_rule_is_accounted_for() {
        JsonNode report = MAPPER.readTree(JsonReport.of(AUDIT).text());
        long checks = report.get("rules")
                .valueStream()
                .flatMap(r -> r.get("counts").valueStream())
                .mapToLong(JsonNode::longValue)
                .sum();
        assertEquals(AUDIT.findings().size(), checks);
        assertEquals(AUDIT.ruleSets().rules().size(), report.get("rules").size());
    }

    @Test
    void what_cannot_be_seen_is_escaped_and_still_means_the_same() {
        String json = JsonReport.of(AUDIT).text();
        assertFalse(json.contains("\u202e"));
        assertTrue(json.contains("Ünlü \\u202E"));
        assertEquals(
                "Ünlü \u202e & \"Co\"",
                MAPPER.readTree(json).get("organization").get("name").stringValue());
    }

    @Test
    void lines_end_in_a_line_feed_on_every_system() {
        String json = JsonReport.of(AUDIT).text();
        assertFalse(json.contains("\r"));
        assertTrue(json.endsWith("}\n"));
    }

    /** The published schema, except that nothing it does not name may stand in a report. */
    private static Schema closedSchema() throws IOException {
        try (InputStream published = JsonReport.class.getResourceAsStream(JsonReport.SCHEMA)) {
            assertNotNull(published);
            JsonNode schema = MAPPER.readTree(new String(published.readAllBytes(), StandardCharsets.UTF_8));
            close(schema);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.valueStream().forEach(JsonReportTest::close);
    }
}
