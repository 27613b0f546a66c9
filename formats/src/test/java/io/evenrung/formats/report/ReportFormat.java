package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Every format of a report, so that what holds for all of them is tried on all of them: a new one is one line here. */
enum ReportFormat {
    TEXT((audit, edition) -> TextReport.of(audit).withEdition(edition).text(), Harmless::text),
    WIDE_TEXT(
            (audit, edition) ->
                    TextReport.of(audit).withWidth(20_000).withEdition(edition).text(),
            Harmless::text),
    JSON((audit, edition) -> JsonReport.of(audit).withEdition(edition).text(), Harmless::json),
    HTML((audit, edition) -> HtmlReport.of(audit).withEdition(edition).text(), Harmless::html),
    MARKDOWN((audit, edition) -> MarkdownReport.of(audit).withEdition(edition).text(), Harmless::markdown),
    SARIF((audit, edition) -> SarifReport.of(audit).withEdition(edition).text(), Harmless::json),
    JUNIT((audit, edition) -> JUnitReport.of(audit).withEdition(edition).text(), Harmless::xml),
    CSV((audit, edition) -> CsvReport.of(audit).withEdition(edition).text(), Harmless::csv);

    private final BiFunction<Audit, Edition, String> writer;
    private final Consumer<String> harmless;

    ReportFormat(BiFunction<Audit, Edition, String> writer, Consumer<String> harmless) {
        this.writer = writer;
        this.harmless = harmless;
    }

    /** Whether it shows every finding, not the gravest or the violations alone. */
    boolean isWhole() {
        return this != MARKDOWN && this != SARIF;
    }

    String write(Audit audit, Edition edition) {
        return writer.apply(audit, edition);
    }

    /** Fails if anything in a report of this format could do something to whoever opens it. */
    void assertHarmless(String report) {
        harmless.accept(report);
    }
}
