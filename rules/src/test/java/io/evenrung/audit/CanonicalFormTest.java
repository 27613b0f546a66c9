package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.evenrung.model.LevelId;
import io.evenrung.model.Supplied;
import io.evenrung.rules.internal.Sha256;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    /** The expected digest was worked out apart from this project's code: ( 3, then each text behind its length. */
    @Test
    void it_is_the_same_on_every_version_of_java() {
        assertEquals(
                "sha256:aed300a85b534529bfbb6bcf0580a22ae44b0dbb0f16b0abb0f6f5a0bee95cf7",
                digest(LevelId.of("Eng", "ic", "IC4")));
    }

    @Test
    void nothing_an_empty_list_and_no_list_are_three_things() {
        assertNotEquals(digest(Supplied.absent()), digest(Supplied.of(List.of())));
        assertNotEquals(digest(new Object[] {null}), digest(""));
        assertNotEquals(digest(List.of()), digest(""));
    }

    @Test
    void a_separator_within_a_name_moves_no_boundary() {
        assertNotEquals(
                digest(LevelId.of("Eng, track=ic", "ic", "IC4")), digest(LevelId.of("Eng", "ic, track=ic", "IC4")));
    }

    @Test
    void a_fact_longer_than_a_block_counts_to_its_end() {
        String megabyte = "x".repeat(1 << 20);
        assertNotEquals(digest(megabyte + "a"), digest(megabyte + "b"));
    }

    @Property(tries = 200)
    void where_a_text_is_cut_shows(@ForAll List<String> texts, @ForAll String a, @ForAll String b) {
        assertNotEquals(digest(texts, a + b, ""), digest(texts, a, b + "+"));
        if (!b.isEmpty()) {
            assertNotEquals(digest(texts, a + b, ""), digest(texts, a, b));
        }
    }

    private static String digest(Object... facts) {
        CanonicalForm form = new CanonicalForm(Sha256.create());
        Arrays.stream(facts).forEach(form::add);
        return Sha256.text(form.digest());
    }
}
