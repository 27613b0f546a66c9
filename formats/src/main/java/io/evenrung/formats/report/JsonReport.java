package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.JsonText;
import io.evenrung.formats.internal.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
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

    private final Audit audit;
    private final Edition edition;

    private JsonReport(Audit audit, Edition edition) {
        this.audit = audit;
        this.edition = edition;
    }

    public static JsonReport of(Audit audit) {
        return new JsonReport(audit, Edition.STANDARD);
    }

    public JsonReport withEdition(Edition wanted) {
        return new JsonReport(audit, wanted);
    }

    /** The whole report, its lines ended by a line feed. Characters that cannot be seen are escaped. */
    public String text() {
        return JsonText.of(tree());
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
        root.put("edition", Words.token(edition));
        root.putObject("organization")
                .put("name", audit.organization().name())
                .put("invented", audit.organization().provenance().invented());
        root.put("asOf", audit.asOf().toString());
        root.set("conditions", texts(audit.organization().provenance().conditions()));
        root.set("notes", texts(audit.organization().provenance().notes()));
        root.set("ruleSets", JsonRuleSets.of(audit.ruleSets().all()));
        root.put("inputDigest", audit.inputDigest());
        Disclosure shown = Disclosure.of(audit, edition);
        root.set("counts", outcomes(shown, f -> true));
        root.set("violationsBySeverity", severities(shown));
        root.set("settings", JsonRules.settings(audit.settings()));
        root.set("rules", JsonRules.rules(audit, shown));
        ArrayNode findings = root.putArray("findings");
        shown.findings().forEach(f -> findings.add(JsonFindings.of(f)));
        ArrayNode promises = root.putArray("promises");
        audit.promises()
                .forEach(p -> promises.addObject()
                        .put("principle", p.principle())
                        .put("written", p.written())
                        .put("lived", p.lived())
                        .put("standing", Words.token(p.standing())));
        ArrayNode notes = root.putArray("measureNotes");
        audit.notes().forEach(n -> notes.add(JsonFindings.of(n)));
        root.set("charts", JsonCharts.of(Charts.of(audit, shown)));
        return root;
    }

    static ObjectNode outcomes(Disclosure shown, Predicate<Finding> which) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Outcome outcome : Outcome.values()) {
            counts.put(Words.token(outcome), shown.count(f -> f.outcome() == outcome && which.test(f)));
        }
        return counts;
    }

    private static ObjectNode severities(Disclosure shown) {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        for (Severity severity : Severity.values()) {
            counts.put(
                    Words.token(severity),
                    shown.count(f -> f.isViolation() && f.rule().severity() == severity));
        }
        return counts;
    }

    static ArrayNode texts(List<String> values) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        values.forEach(texts::add);
        return texts;
    }
}
