package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.junit.JUnitSuites;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * An audit as JUnit XML, so that a build server shows it as tests: a suite for each group of principles and a test for each
 * finding. A violation grave enough fails, a lesser one passes and says so, and what could not be decided is skipped: it is no
 * pass. It holds no times; the same audit gives the same bytes.
 */
public final class JUnitReport {

    private final Audit audit;
    private final Edition edition;
    private final Set<Severity> failing;

    private JUnitReport(Audit audit, Edition edition, Set<Severity> failing) {
        this.audit = audit;
        this.edition = edition;
        this.failing = failing;
    }

    /** One in which major violations and critical ones fail. */
    public static JUnitReport of(Audit audit) {
        return new JUnitReport(audit, Edition.STANDARD, from(Severity.MAJOR));
    }

    public JUnitReport withEdition(Edition wanted) {
        return new JUnitReport(audit, wanted, failing);
    }

    /** In which violations of this severity or graver fail. */
    public JUnitReport withFailuresFrom(Severity least) {
        return new JUnitReport(audit, edition, from(least));
    }

    /** In which nothing fails. */
    public JUnitReport withoutFailures() {
        return new JUnitReport(audit, edition, Set.of());
    }

    /** The whole report, its lines ended by a line feed. */
    public String text() {
        return JUnitSuites.of(audit, Disclosure.of(audit, edition), failing);
    }

    /**
     * Writes the report in UTF-8. The file is replaced in one step: it never holds half a report.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public void writeTo(Path file) {
        ReportFile.write(file, text());
    }

    private static Set<Severity> from(Severity least) {
        return EnumSet.range(least, Severity.CRITICAL);
    }
}
