package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.plain.PlainAudit;
import io.evenrung.formats.internal.text.Paper;
import java.nio.file.Path;

/**
 * An audit as plain text for people: violations first and worst first, then what could not be decided and what would decide
 * it, then what holds, each with its figures, then what bears no verdict. The same audit gives the same text, byte for byte.
 */
public final class TextReport {

    /** The width of a report where none is asked for. */
    public static final int DEFAULT_WIDTH = 80;

    private final Audit audit;
    private final int width;
    private final boolean colour;
    private final Edition edition;

    private TextReport(Audit audit, int width, boolean colour, Edition edition) {
        this.audit = audit;
        this.edition = edition;
        this.width = width;
        this.colour = colour;
    }

    public static TextReport of(Audit audit) {
        return new TextReport(audit, DEFAULT_WIDTH, false, Edition.STANDARD);
    }

    /** In lines of so many characters; less than 40 counts as 40. */
    public TextReport withWidth(int characters) {
        return new TextReport(audit, characters, colour, edition);
    }

    /** With the escape sequences of a terminal that has colours. */
    public TextReport withColour(boolean wanted) {
        return new TextReport(audit, width, wanted, edition);
    }

    public TextReport withEdition(Edition wanted) {
        return new TextReport(audit, width, colour, wanted);
    }

    /** The whole report, its lines ended by a line feed. */
    public String text() {
        Paper paper = new Paper(width, colour);
        PlainAudit.write(paper, audit, Disclosure.of(audit, edition));
        return paper.text();
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
