package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.html.Page;
import java.nio.file.Path;

/**
 * An audit as one HTML page for people: it needs no network, can be read without scripts, and prints. The same audit gives the
 * same bytes.
 */
public final class HtmlReport {

    private final Audit audit;
    private final Edition edition;

    private HtmlReport(Audit audit, Edition edition) {
        this.audit = audit;
        this.edition = edition;
    }

    public static HtmlReport of(Audit audit) {
        return new HtmlReport(audit, Edition.STANDARD);
    }

    public HtmlReport withEdition(Edition wanted) {
        return new HtmlReport(audit, wanted);
    }

    /** The whole page. */
    public String text() {
        return Page.of(audit, Disclosure.of(audit, edition));
    }

    /**
     * Writes the page in UTF-8. The file is replaced in one step: it never holds half a page.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public void writeTo(Path file) {
        ReportFile.write(file, text());
    }
}
