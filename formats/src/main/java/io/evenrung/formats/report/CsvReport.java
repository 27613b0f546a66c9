package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.sheet.CsvFindings;
import java.nio.file.Path;
import java.util.List;

/**
 * The findings of an audit as CSV (RFC 4180), one row each, for spreadsheets and statistics. Columns are only ever added, at the
 * end. Figures stand as plain numbers beside their text; a text that a spreadsheet would take for a formula has an apostrophe
 * before it. The same audit gives the same bytes.
 */
public final class CsvReport {

    /** What a file begins with, for by it a spreadsheet knows UTF-8. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private final Audit audit;
    private final Edition edition;

    private CsvReport(Audit audit, Edition edition) {
        this.audit = audit;
        this.edition = edition;
    }

    public static CsvReport of(Audit audit) {
        return new CsvReport(audit, Edition.STANDARD);
    }

    public CsvReport withEdition(Edition wanted) {
        return new CsvReport(audit, wanted);
    }

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return CsvFindings.columns();
    }

    /** A row of names and a row for each finding, ended by a carriage return and a line feed. */
    public String text() {
        return CsvFindings.of(Disclosure.of(audit, edition).findings());
    }

    /**
     * Writes the rows in UTF-8, with a byte order mark before them. The file is replaced in one step: it never holds half a report.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public void writeTo(Path file) {
        ReportFile.write(file, BYTE_ORDER_MARK + text());
    }
}
