package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.measure.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReportTest {

    private static final Audit AUDIT = Auditor.standard()
            .audit(Samples.organization(
                    "Ünlü", List.of("=cmd|' /C calc'!A0", "+1", "@SUM(1)", "-1", "a\"b;=1+1, =2;\"=3", "Plain")));

    @Test
    void each_finding_is_a_row_with_its_figures_as_plain_numbers() throws IOException {
        List<NamedCsvRecord> rows = rows(CsvReport.of(AUDIT).text());
        List<Finding> findings = Disclosure.of(AUDIT, Edition.STANDARD).findings();
        assertEquals(findings.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Finding finding = findings.get(i);
            NamedCsvRecord row = rows.get(i);
            assertEquals(CsvReport.columns(), row.getHeader());
            assertEquals("f-" + finding.fingerprint(), row.getField("fingerprint"));
            assertEquals(finding.rule().id(), row.getField("rule"));
            if (finding.measured() instanceof Value.Count count) {
                assertEquals(count.count(), Long.parseLong(row.getField("measured")));
            }
            if (finding.limit() != null) {
                assertEquals(finding.limit().value(), Double.parseDouble(row.getField("limit")));
            }
        }
    }

    @Test
    void no_name_becomes_a_formula() throws IOException {
        List<String> subjects = rows(CsvReport.of(AUDIT).text()).stream()
                .map(row -> row.getField("subject"))
                .distinct()
                .toList();
        assertTrue(
                subjects.containsAll(
                        List.of("'=cmd|' /C calc'!A0", "'+1", "'@SUM(1)", "'-1", "a\"b;'=1+1, '=2;\"'=3", "Plain")),
                subjects.toString());
    }

    @Test
    void columns_have_the_names_that_are_published() {
        assertEquals(
                "fingerprint,rule,title,principle,severity,layer,outcome,subject_kind,subject,favours,measured,measured_type,"
                        + "currency,measured_text,interval_low,interval_high,confidence,limit_bound,limit,limit_unit,"
                        + "limit_origin,operands,conditions,reason,needs,sources,remedy",
                String.join(",", CsvReport.columns()));
    }

    @Test
    void a_file_begins_with_the_mark_by_which_a_spreadsheet_knows_its_charset(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("findings.csv");
        CsvReport.of(AUDIT).writeTo(file);
        assertEquals("\ufeff" + CsvReport.of(AUDIT).text(), Files.readString(file, StandardCharsets.UTF_8));
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
