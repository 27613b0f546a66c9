package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import io.evenrung.finding.Outcome;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.disclosure.Disclosure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SarifReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path EXAMPLES = Path.of(System.getProperty("evenrung.root"), "examples", "organizations");

    private static final Map<String, Audit> AUDITS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"meridian", "university-of-california", "artsy-engineering"})
    void it_keeps_the_published_schema(String name) throws IOException {
        String sarif = SarifReport.of(audit(name)).withFolder("policy/" + name).text();
        assertEquals(List.of(), schema().validate(sarif, InputFormat.JSON));
    }

    @Test
    void the_published_schema_is_held_against_what_is_written() throws IOException {
        ObjectNode log = (ObjectNode)
                MAPPER.readTree(SarifReport.of(audit("artsy-engineering")).text());
        ((ObjectNode) log.at("/runs/0/results/0")).put("kind", "awful");
        assertFalse(schema().validate(log.toString(), InputFormat.JSON).isEmpty());
    }

    @Test
    void its_results_are_the_violations_alone_for_hosts_take_every_result_for_a_problem() {
        Audit audit = audit("meridian");
        JsonNode run = run(SarifReport.of(audit));
        List<String> expected = Disclosure.of(audit, Edition.STANDARD).findings(Outcome.VIOLATED).stream()
                .map(f -> f.fingerprint())
                .toList();
        assertEquals(
                expected,
                run.path("results")
                        .valueStream()
                        .map(r -> r.at("/partialFingerprints/evenrung~1v1").stringValue())
                        .toList());
    }

    @Test
    void every_place_is_a_line_of_the_file_that_holds_what_it_speaks_of() throws IOException {
        Path folder = EXAMPLES.resolve("meridian");
        JsonNode run = run(SarifReport.of(audit("meridian")));
        Set<String> lines = new HashSet<>();
        for (JsonNode result : run.path("results")) {
            assertEquals(1, result.path("locations").size(), "a host shows the first alone, and refuses none");
            for (JsonNode place : result.path("locations")) {
                String file = place.at("/physicalLocation/artifactLocation/uri").stringValue();
                JsonNode line = place.at("/physicalLocation/region/startLine");
                if (place.path("message").isMissingNode()) {
                    assertTrue(Files.exists(folder.resolve(file)), file);
                    assertEquals(1, line.intValue(), "what stands nowhere in particular");
                } else {
                    String text = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8)
                            .get(line.intValue() - 1);
                    String record = place.at("/message/text").stringValue();
                    String last = record.replaceAll(".*[ .]", "");
                    assertTrue(text.contains(last), record + " in " + text);
                    lines.add(file + ":" + line.intValue());
                }
            }
        }
        assertTrue(lines.size() > 10, lines.toString());
    }

    @Test
    void files_are_named_from_the_root_of_the_repository_as_a_uri() {
        JsonNode run = run(SarifReport.of(audit("artsy-engineering")).withFolder("policy/a c:m é"));
        Set<String> uris = new HashSet<>();
        run.path("artifacts").forEach(a -> uris.add(a.at("/location/uri").stringValue()));
        assertTrue(uris.contains("policy/a%20c%3Am%20%C3%A9/organization.yaml"), uris.toString());
        uris.forEach(uri -> assertTrue(URI.create(uri).getPath().startsWith("policy/a c:m é/")));
        run.path("results").forEach(result -> {
            JsonNode at = result.at("/locations/0/physicalLocation/artifactLocation");
            assertEquals(at.path("uri"), run.at("/artifacts/" + at.path("index").intValue() + "/location/uri"));
        });
    }

    @Test
    void every_rule_is_described_and_every_result_points_to_its_own() {
        Audit audit = audit("meridian");
        JsonNode run = run(SarifReport.of(audit));
        JsonNode rules = run.at("/tool/driver/rules");
        assertEquals(audit.ruleSets().rules().size(), rules.size());
        run.path("results").forEach(result -> {
            JsonNode rule = rules.get(result.path("ruleIndex").intValue());
            assertEquals(rule.path("id"), result.path("ruleId"));
            assertEquals(rule.at("/defaultConfiguration/level"), result.path("level"));
        });
        run.at("/invocations/0/toolConfigurationNotifications").forEach(note -> {
            JsonNode rule = rules.get(note.at("/associatedRule/index").intValue());
            assertEquals(rule.path("id"), note.at("/associatedRule/id"));
        });
    }

    @Test
    void what_was_not_supplied_is_a_notification_that_names_the_file() {
        JsonNode run = run(SarifReport.of(audit("university-of-california")));
        assertTrue(
                run.at("/invocations/0/toolConfigurationNotifications")
                        .valueStream()
                        .anyMatch(n -> n.at("/descriptor/id").stringValue().equals("not_evaluated")
                                && n.at("/message/text")
                                        .stringValue()
                                        .contains("organization.yaml: policy.return_right")),
                run.path("invocations").toString());
    }

    @Test
    void a_finding_is_followed_by_its_fingerprint_when_rows_move(@TempDir Path folder) throws IOException {
        Path original = EXAMPLES.resolve("artsy-engineering");
        Files.copy(original.resolve("organization.yaml"), folder.resolve("organization.yaml"));
        List<String> lines = Files.readAllLines(original.resolve("levels.csv"), StandardCharsets.UTF_8);
        lines.add(1, lines.remove(lines.size() - 1));
        Files.write(folder.resolve("levels.csv"), lines, StandardCharsets.UTF_8);
        assertEquals(
                hashes(run(SarifReport.of(audit("artsy-engineering")))), hashes(run(SarifReport.of(audit(folder)))));
    }

    @Test
    void no_name_becomes_a_link() {
        String name = "[click](http://x.example)";
        Audit audit = Auditor.standard().audit(Samples.organization(name, List.of(name, "Le\u202egal")));
        String sarif = SarifReport.of(audit).text();
        assertAll(
                () -> assertTrue(sarif.contains("[click] (http://x.example)")),
                () -> assertFalse(sarif.contains("\u202e")),
                () -> run(SarifReport.of(audit))
                        .path("results")
                        .forEach(r ->
                                assertFalse(r.at("/message/text").stringValue().contains("]("), r.toString())));
    }

    private static Set<String> hashes(JsonNode run) {
        Set<String> hashes = new HashSet<>();
        run.path("results")
                .forEach(r -> hashes.add(
                        r.at("/partialFingerprints/primaryLocationLineHash").stringValue()));
        assertFalse(hashes.isEmpty());
        return hashes;
    }

    private static JsonNode run(SarifReport report) {
        return MAPPER.readTree(report.text()).at("/runs/0");
    }

    private static Audit audit(String example) {
        return AUDITS.computeIfAbsent(example, name -> audit(EXAMPLES.resolve(name)));
    }

    private static Audit audit(Path folder) {
        return Auditor.standard().audit(OrganizationReader.read(folder));
    }

    /** As published with the standard; a test dependency holds it. */
    private static Schema schema() throws IOException {
        try (InputStream published = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertNotNull(published);
            String schema = new String(published.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
        }
    }
}
