package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Audit AUDIT = Auditor.standard()
            .audit(Samples.organization("Ünlü & @Co", List.of("Legal|Tax", "<b>Art</b>", "[Zoo](http://x.example)")));

    @Test
    void its_first_lines_are_the_answer() {
        Disclosure shown = Disclosure.of(AUDIT, Edition.STANDARD);
        String seen = Gfm.seen(Gfm.parse(MarkdownReport.of(AUDIT).text()));
        assertTrue(seen.startsWith("Evenrung: Ünlü & @Co" + shown.count(Finding::isViolation) + " violated ("), seen);
        assertTrue(seen.contains("As of 2024-12-31."), seen);
        assertTrue(seen.contains("this organisation does not exist"), seen);
    }

    @Test
    void each_violated_rule_has_a_row_and_the_gravest_stands_first() {
        List<TableRow> rows = Gfm.all(Gfm.parse(MarkdownReport.of(AUDIT).text()), TableRow.class).stream()
                .filter(row -> Gfm.all(row, TableCell.class).size() == 5)
                .skip(1)
                .toList();
        Set<String> violated =
                AUDIT.violations().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
        assertEquals(violated.size(), rows.size());
        violated.forEach(rule ->
                assertTrue(rows.stream().anyMatch(row -> Gfm.seen(row).contains(rule)), rule));
        List<Severity> severities = rows.stream()
                .map(row -> Gfm.seen(Gfm.all(row, TableCell.class).get(0)))
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        assertEquals(severities.stream().sorted(Comparator.reverseOrder()).toList(), severities);
    }

    @Test
    void no_name_becomes_markup() {
        Node page = Gfm.parse(MarkdownReport.of(AUDIT).text());
        assertEquals(List.of(), Gfm.all(page, Link.class));
        assertEquals(List.of(), Gfm.all(page, Image.class));
        assertTrue(Gfm.all(page, HtmlInline.class).stream()
                .allMatch(tag -> tag.getLiteral().equals("<br>")));
        assertTrue(Gfm.all(page, HtmlBlock.class).stream()
                .allMatch(tag -> tag.getLiteral().startsWith("<details>\n<summary>")
                        || tag.getLiteral().equals("</details>")));
        assertTrue(Gfm.seen(page).contains("Legal|Tax"));
    }

    @Test
    void what_no_file_was_there_for_names_the_file_and_its_columns() {
        Node page = Gfm.parse(MarkdownReport.of(AUDIT).text());
        String row = Gfm.all(page, TableRow.class).stream()
                .map(Gfm::seen)
                .filter(r -> r.startsWith("projects.csv"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains("lead_id"), row);
    }

    @Test
    void it_fits_into_one_comment_whatever_was_audited_and_says_what_it_leaves_out() {
        List<String> families =
                IntStream.range(0, 60).mapToObj(i -> "@".repeat(290) + i).toList();
        Audit audit = Auditor.standard().audit(Samples.organization("@".repeat(300), families));
        String text = MarkdownReport.of(audit).text();
        assertTrue(text.length() < MarkdownReport.LONGEST, Integer.toString(text.length()));
        assertTrue(text.contains("and 57 more"), text);
        assertTrue(text.contains(audit.inputDigest()));
    }
}
