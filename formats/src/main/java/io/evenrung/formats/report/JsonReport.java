package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An audit as JSON for programs: everything that the text says and all metadata of the rules, with figures in full
 * precision. The form is published as the resource {@value #SCHEMA} (JSON Schema 2020-12) and carries its version in
 * {@code schemaVersion}; within one version fields are only ever added. The same audit gives the same bytes.
 */
public final class JsonReport {

    /** The version of the form that is written. */
    public static final int SCHEMA_VERSION = 1;

    /** The resource that holds the JSON Schema of the form. */
    public static final String SCHEMA = "/io/evenrung/formats/audit.schema.json";

    // the fast writer gives the shortest digits on every Java version, so that bytes do not depend on it
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final Audit audit;

    private JsonReport(Audit audit) {
        this.audit = audit;
    }

    public static JsonReport of(Audit audit) {
        return new JsonReport(audit);
    }

    /** The whole report, its lines ended by a line feed. Characters that cannot be seen are escaped. */
    public String text() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(separators)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return invisibleEscaped(MAPPER.writer().with(printer).writeValueAsString(tree())) + "\n";
    }

    /**
     * Writes the report in UTF-8. The file is replaced in one step: it never holds half a report.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public void writeTo(Path file) {
        ReportFile.write(file, text());
    }

    private ObjectNode tree() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.putObject("organization")
                .put("name", audit.organization().name())
                .put("invented", audit.organization().provenance().invented());
        root.put("asOf", audit.asOf().toString());
        root.set("conditions", texts(audit.organization().provenance().conditions()));
        root.set("notes", texts(audit.organization().provenance().notes()));
        root.putObject("ruleSet")
                .put("id", audit.ruleSet().id())
                .put("version", audit.ruleSet().version())
                .put("digest", audit.ruleSet().digest());
        root.put("inputDigest", audit.inputDigest());
        root.set("counts", outcomes(audit.findings()));
        root.set("violationsBySeverity", severities(audit.violations()));
        root.set("settings", JsonRules.settings(audit.settings()));
        root.set("rules", JsonRules.rules(audit));
        ArrayNode findings = root.putArray("findings");
        audit.findings().forEach(f -> findings.add(JsonFindings.of(f)));
        ArrayNode notes = root.putArray("measureNotes");
        audit.notes().forEach(n -> notes.add(JsonFindings.of(n)));
        return root;
    }

    static ObjectNode outcomes(Collection<Finding> findings) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Outcome outcome : Outcome.values()) {
            counts.put(
                    Words.token(outcome),
                    findings.stream().filter(f -> f.outcome() == outcome).count());
        }
        return counts;
    }

    private static ObjectNode severities(List<Finding> violations) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Severity severity : Severity.values()) {
            counts.put(
                    Words.token(severity),
                    violations.stream()
                            .filter(v -> v.rule().severity() == severity)
                            .count());
        }
        return counts;
    }

    static ArrayNode texts(List<String> values) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        values.forEach(texts::add);
        return texts;
    }

    /** Outside of its strings JSON is visible ASCII and line feeds, so whatever else is found stands in a string. */
    private static String invisibleEscaped(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c == '\n' || SafeText.isVisible(c)) {
                safe.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    safe.append("\\u").append(SafeText.hex(unit));
                }
            }
        });
        return safe.toString();
    }
}
