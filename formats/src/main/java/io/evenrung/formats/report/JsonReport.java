package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.json.JsonAudit;
import io.evenrung.formats.internal.text.JsonText;
import java.nio.file.Path;

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
        return JsonText.of(JsonAudit.of(SCHEMA_VERSION, audit, Disclosure.of(audit, edition)));
    }

    /**
     * Writes the report in UTF-8. The file is replaced in one step: it never holds half a report.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public void writeTo(Path file) {
        ReportFile.write(file, text());
    }
}
