package io.evenrung.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void further_lines_stand_under_the_first_word() {
        String text = new Paper(40, false)
                .hanging(2, "Remedy  ", Ink.PLAIN, "add a rung on top of the ladder of experts")
                .text();
        assertEquals("  Remedy  add a rung on top of the\n          ladder of experts\n", text);
    }

    @Test
    void a_percent_sign_stays_with_its_number() {
        String text = new Paper(40, false)
                .line("management progression of the pair 25.7 %")
                .text();
        assertEquals("management progression of the pair\n25.7 %\n", text);
    }

    @Test
    void a_gap_is_never_wider_than_one_line() {
        assertEquals(
                "a\n\nb\n", new Paper(80, false).line("a").gap().gap().line("b").text());
    }

    @Test
    void colour_is_put_around_whole_lines_only() {
        assertEquals(
                "\u001b[1ma\u001b[0m\n",
                new Paper(80, true).line(0, Ink.HEADING, "a").text());
    }

    @Property
    void no_line_is_wider_than_the_paper_and_no_letter_is_lost(
            @ForAll @AlphaChars @Chars(' ') String words, @ForAll @IntRange(min = 40, max = 120) int width) {
        String text = new Paper(width, false).line(4, Ink.PLAIN, words).text();
        assertTrue(text.lines().allMatch(line -> line.length() <= width));
        assertEquals(words.replace(" ", ""), text.replace(" ", "").replace("\n", ""));
    }
}
