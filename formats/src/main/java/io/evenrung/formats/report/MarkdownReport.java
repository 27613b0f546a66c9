package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.markdown.MarkdownAudit;
import java.nio.file.Path;

/**
 * An audit as GitHub-flavoured Markdown for a pull request: the answer, the violations, and what would let more be judged. It
 * is short enough for one comment whatever was audited, and says how much it leaves out. The same audit gives the same text.
 */
public final class MarkdownReport {

    /** The most characters that it has: as many as a comment on GitHub may have. */
    public static final int LONGEST = 65_536;

    private final Audit audit;
    private final Edition edition;

    private MarkdownReport(Audit audit, Edition edition) {
        this.audit = audit;
        this.edition = edition;
    }

    public static MarkdownReport of(Audit audit) {
        return new MarkdownReport(audit, Edition.STANDARD);
    }

    public MarkdownReport withEdition(Edition wanted) {
        return new MarkdownReport(audit, wanted);
    }

    /** The whole report, its lines ended by a line feed. */
    public String text() {
        return MarkdownAudit.of(audit, Disclosure.of(audit, edition));
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
