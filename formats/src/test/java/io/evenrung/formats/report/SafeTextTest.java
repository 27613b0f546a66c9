package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void letters_of_all_scripts_stay_as_they_are() {
        assertEquals("Zürich İstanbul 東京 עברית 😀", SafeText.name("Zürich İstanbul 東京 עברית 😀"));
    }

    @Test
    void an_escape_sequence_is_written_out() {
        assertEquals("\\u{001B}[31mred\\u{009B}0m", SafeText.name("\u001b[31mred\u009b0m"));
    }

    @Test
    void a_mark_that_turns_the_reading_direction_is_written_out() {
        assertEquals("a\\u{202E}b\\u{2066}c\\u{200B}", SafeText.name("a\u202eb\u2066c\u200b"));
    }

    @Test
    void a_line_break_becomes_a_space() {
        assertEquals("a b\\u{2028}c", SafeText.name("a\nb\u2028c"));
    }

    @Test
    void a_name_of_ten_thousand_letters_is_cut_and_its_length_told() {
        String shown = SafeText.name("😀".repeat(10_000));
        assertEquals("😀".repeat(300) + "… (10000 characters)", shown);
    }

    @Property
    void nothing_that_cannot_be_seen_is_ever_left(@ForAll String any) {
        assertTrue(SafeText.sentence(any).codePoints().allMatch(SafeText::isVisible));
    }
}
