package io.evenrung.formats.internal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts that name somebody are told from texts that do not. */
class IdentifiersTest {

    private static final Identifiers PEOPLE = new Identifiers(Set.of("W7", "E-10042", "26", "jo@example.org"));

    @Test
    void an_identifier_is_found_alone_and_within_a_text() {
        assertTrue(PEOPLE.areIn("W7"));
        assertTrue(PEOPLE.areIn("people of E-10042, and others"));
        assertTrue(PEOPLE.areIn("Ask jo@example.org."));
    }

    @Test
    void a_longer_word_a_short_code_within_a_text_and_a_bare_number_name_nobody() {
        assertFalse(PEOPLE.areIn("E-100421"));
        assertFalse(PEOPLE.areIn("wing W7 of the house"));
        assertFalse(PEOPLE.areIn("26"));
    }

    @Test
    void a_code_of_three_or_four_letters_and_digits_is_found_within_a_text() {
        Identifiers people = new Identifiers(Set.of("Q024", "Anna", "2024"));
        assertTrue(people.areIn("asked of Q024 alone"));
        assertFalse(people.areIn("Anna is a place, 2024 a year"));
    }

    @Test
    void texts_that_name_somebody_are_withheld_and_figures_stay() {
        Finding finding = Findings.of(
                Findings.RULE,
                Subject.organization(),
                Outcome.INSUFFICIENT_EVIDENCE,
                "E-10042 is away",
                Operand.text("written in", "a letter to E-10042"),
                Operand.count("ICs", 40));
        Finding shown = PEOPLE.without(finding);
        assertEquals("withheld: it names a person", shown.reason());
        assertEquals(
                List.of(Operand.text("written in", "withheld: it names a person"), Operand.count("ICs", 40)),
                shown.operands());
        assertEquals(finding.measured(), shown.measured());
    }
}
