package io.evenrung.cli;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Severity;
import io.evenrung.formats.report.CsvReport;
import io.evenrung.formats.report.Edition;
import io.evenrung.formats.report.HtmlReport;
import io.evenrung.formats.report.JUnitReport;
import io.evenrung.formats.report.JsonReport;
import io.evenrung.formats.report.MarkdownReport;
import io.evenrung.formats.report.SarifReport;
import io.evenrung.formats.report.TextReport;
import java.nio.file.Path;

/**
 * The reports of one audit.
 *
 * @param audit what is reported
 * @param edition for whose eyes
 * @param gate from which severity on a violation fails
 * @param folder where the organisation was read, as the user named it
 */
record Reports(Audit audit, Edition edition, Gate gate, Path folder) {

    /** As a file holds it: the same whatever terminal it was written from. */
    String file(Format format) {
        return format == Format.CSV ? CsvReport.BYTE_ORDER_MARK + plain(format) : plain(format);
    }

    /** As standard output gets it. */
    String shown(Format format, Terminal terminal) {
        return format == Format.TEXT
                ? TextReport.of(audit)
                        .withEdition(edition)
                        .withWidth(terminal.width())
                        .withColour(terminal.hasColour())
                        .text()
                : plain(format);
    }

    private String plain(Format format) {
        return switch (format) {
            case TEXT -> TextReport.of(audit).withEdition(edition).text();
            case JSON -> JsonReport.of(audit).withEdition(edition).text();
            case HTML -> HtmlReport.of(audit).withEdition(edition).text();
            case MARKDOWN -> MarkdownReport.of(audit).withEdition(edition).text();
            case SARIF ->
                SarifReport.of(audit)
                        .withEdition(edition)
                        .withFolder(fromHere(folder))
                        .text();
            case JUNIT -> junit().withEdition(edition).text();
            case CSV -> CsvReport.of(audit).withEdition(edition).text();
        };
    }

    private JUnitReport junit() {
        JUnitReport report = JUnitReport.of(audit);
        return gate == Gate.NEVER ? report.withoutFailures() : report.withFailuresFrom(Severity.valueOf(gate.name()));
    }

    /** As seen from the working directory, which in a build is the root of the repository; empty for a folder outside of it. */
    private static String fromHere(Path folder) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path there = folder.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there).toString() : "";
    }
}
