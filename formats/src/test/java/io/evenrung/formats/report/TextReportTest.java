package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.ValueText;
import io.evenrung.measure.Note;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final Audit AUDIT = audit(IntStream.range(0, 40)
            .mapToObj(i -> "Research and Development of Kind " + i)
            .toList());

    @Test
    void its_top_says_of_whom_when_by_which_rules_and_under_which_conditions() {
        String text = TextReport.of(AUDIT).text();
        assertTrue(text.startsWith("EVENRUNG AUDIT\n\nOrganisation  Ünlü & Co\nAs of         2024-12-31\nRule set      "
                + "evenrung-standard 1.0" + "\n\n"
                + "INVENTED: this organisation does not exist.\n\n"
                + "To be read under these conditions:\n"
                + "  - Grades are one campus's and are applied to all.\n"));
    }

    @Test
    void every_figure_of_every_finding_is_shown_whatever_the_outcome() {
        String flowing = flowing(TextReport.of(AUDIT).text());
        for (Finding finding : AUDIT.findings()) {
            boolean whole = finding.subject().kind() == Subject.Kind.ORGANIZATION;
            assertTrue(
                    flowing.contains(
                            whole ? finding.rule().id() : finding.subject().label()),
                    finding.explain());
            Value measured = finding.measured();
            assertTrue(measured == null || flowing.contains(ValueText.of(measured)), finding.explain());
            finding.operands()
                    .forEach(o ->
                            assertTrue(flowing.contains(o.name() + " " + ValueText.of(o.value())), finding.explain()));
        }
    }

    @Test
    void eighty_columns_are_enough_for_forty_families() {
        String text = TextReport.of(AUDIT).text();
        assertEquals(List.of(), text.lines().filter(l -> l.length() > 80).toList());
        assertTrue(text.contains(AUDIT.inputDigest()));
    }

    @Test
    void forty_columns_are_enough_too() {
        String text = TextReport.of(AUDIT).withWidth(40).text();
        assertEquals(List.of(), text.lines().filter(l -> l.length() > 40).toList());
    }

    @Test
    void the_checks_that_are_counted_are_the_findings() {
        String text = TextReport.of(AUDIT).text();
        assertTrue(text.contains("%6d  in all\n".formatted(AUDIT.findings().size())));
    }

    @Test
    void colour_changes_nothing_but_colour() {
        String plain = TextReport.of(AUDIT).text();
        String coloured = TextReport.of(AUDIT).withColour(true).text();
        assertFalse(plain.contains("\u001b"));
        assertTrue(coloured.contains("\u001b[1m"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void a_limit_that_was_set_is_listed_beside_its_default() {
        Audit audit =
                Auditor.standard().withLimit("ladder.ceiling", 3).audit(Samples.organization("Acme", List.of("Legal")));
        assertTrue(TextReport.of(audit).text().contains("- ladder.ceiling: at most 3 rungs; default at most 1 rung\n"));
    }

    @Test
    void what_bears_no_verdict_stands_after_what_does_with_its_figures() {
        Audit audit = Auditor.standard().audit(Samples.noted());
        String text = TextReport.of(audit).text();
        assertTrue(text.indexOf("\nNOTES (3)\n") > text.indexOf("\nHOLDS"));
        String flowing = flowing(text);
        for (Note note : audit.notes()) {
            assertTrue(flowing.contains(note.id()) && flowing.contains(note.title()));
            note.operands()
                    .forEach(o -> assertTrue(
                            flowing.contains(o.name() + " " + SafeText.name(ValueText.of(o.value()))), o.name()));
        }
        assertTrue(text.codePoints().allMatch(c -> c == '\n' || SafeText.isVisible(c)));
    }

    @Test
    void without_notes_there_is_no_such_section() {
        assertFalse(TextReport.of(AUDIT).text().contains("\nNOTES ("));
    }

    private static Audit audit(List<String> families) {
        return Auditor.standard().audit(Samples.organization("Ünlü & Co", families));
    }

    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
