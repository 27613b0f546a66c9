package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.sarif.SarifLog;
import io.evenrung.formats.internal.text.JsonText;
import java.nio.file.Path;

/**
 * An audit as SARIF 2.1.0, so that a policy kept in git is annotated at the lines that a finding rests on. Its results are the
 * violations alone: hosts show every result as a problem, whatever its kind. What could not be decided stands among the
 * notifications. It holds no times; the same audit, rows in the same order, gives the same bytes.
 */
public final class SarifReport {

    private final Audit audit;
    private final Edition edition;
    private final String folder;

    private SarifReport(Audit audit, Edition edition, String folder) {
        this.audit = audit;
        this.edition = edition;
        this.folder = folder;
    }

    public static SarifReport of(Audit audit) {
        return new SarifReport(audit, Edition.STANDARD, "");
    }

    public SarifReport withEdition(Edition wanted) {
        return new SarifReport(audit, wanted, folder);
    }

    /**
     * Names files as seen from the root of a repository.
     *
     * @param fromTheRoot the organisation's folder as seen from there, such as {@code policy/acme}; empty where it is the root
     */
    public SarifReport withFolder(String fromTheRoot) {
        return new SarifReport(audit, edition, fromTheRoot);
    }

    /** The whole report, its lines ended by a line feed. Characters that cannot be seen are escaped. */
    public String text() {
        return JsonText.of(SarifLog.of(audit, Disclosure.of(audit, edition), folder));
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
