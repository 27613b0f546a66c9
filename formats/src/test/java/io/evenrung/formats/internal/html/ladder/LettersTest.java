package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LettersTest {

    @Property(tries = 300)
    void what_is_fitted_or_wrapped_is_no_wider_than_its_room(@ForAll("names") String name) {
        assertTrue(Letters.width(Letters.fit(name, 60, 12, true), 12, true) <= 60);
        for (String line : Letters.wrap(name, 90, 12, 3)) {
            assertTrue(Letters.width(line, 12, false) <= 90, line);
        }
    }

    @Example
    void words_are_broken_between_words_and_only_the_last_line_is_cut() {
        assertEquals(
                List.of("no IC rung:", "management", "is the only…"),
                Letters.wrap("no IC rung: management is the only way up", 90, 12, 3));
    }

    @Example
    void marks_that_turn_the_reading_direction_are_written_out() {
        assertEquals("a\\u{202E}b", Letters.fit("a\u202eb", 200, 12, false));
    }

    @Provide
    Arbitrary<String> names() {
        return Ladders.names();
    }
}
