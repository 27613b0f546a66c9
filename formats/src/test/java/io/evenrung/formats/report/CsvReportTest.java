package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.measure.Value;
import io.evenrung.model.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReportTest {

    private static final Audit AUDIT = Auditor.standard()
            .audit(Samples.organization(
                    "Ünlü", List.of("=cmd|' /C calc'!A0", "+1", "@SUM(1)", "-1", "a\"b;=1+1, =2", "Plain")));

    @Test
    void each_finding_is_a_row_with_its_figures_as_plain_numbers() throws IOException {
        List<NamedCsvRecord> rows = rows(CsvReport.of(AUDIT).text());
        List<Finding> findings = Disclosure.of(AUDIT, Edition.STANDARD).findings();
        assertEquals(findings.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Finding finding = findings.get(i);
            NamedCsvRecord row = rows.get(i);
            assertEquals(CsvReport.columns(), row.getHeader());
            assertEquals(finding.fingerprint(), row.getField("fingerprint"));
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
    void figures_are_read_back_as_the_same_numbers() {
        assertEquals("0.0998512345678901", CsvCells.figure(new Value.Share(0.0998512345678901)));
        assertEquals("-0.015475", CsvCells.figure(new Value.Share(-0.015475)));
        assertEquals("2.0E-323", CsvCells.figure(new Value.Number(2.0E-323)));
        assertEquals("", CsvCells.figure(new Value.Number(Double.POSITIVE_INFINITY)));
        assertEquals("121519.20", CsvCells.figure(new Value.Amount(Money.of("121519.20", "USD"))));
        assertEquals("USD", CsvCells.currency(new Value.Amount(Money.of("121519.20", "USD"))));
        assertEquals("2024-02-29", CsvCells.figure(new Value.Day(LocalDate.of(2024, 2, 29))));
        assertEquals("'=1", CsvCells.figure(new Value.Text("=1")));
    }

    @Test
    void no_name_becomes_a_formula() throws IOException {
        List<String> subjects = rows(CsvReport.of(AUDIT).text()).stream()
                .map(row -> row.getField("subject"))
                .distinct()
                .toList();
        assertTrue(
                subjects.containsAll(
                        List.of("'=cmd|' /C calc'!A0", "'+1", "'@SUM(1)", "'-1", "a\"b;'=1+1, '=2", "Plain")),
                subjects.toString());
    }

    @Property
    void no_text_begins_a_cell_with_what_makes_a_formula_whatever_separates_cells(@ForAll("texts") String text) {
        String cell = CsvCells.text(text);
        for (String part : cell.split("[,;\t]", -1)) {
            assertFalse(part.stripLeading().matches("(?s)[=+\\-@＝＋－＠].*"), cell);
        }
        assertFalse(cell.matches("(?s).*[\\t\\r\\n].*"));
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

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@,; \t\r\na'\"＝").ofMaxLength(12);
    }
}
