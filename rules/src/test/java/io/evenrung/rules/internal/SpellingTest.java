package io.evenrung.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void a_slip_of_the_pen_is_found() {
        assertEquals("job_code", Spelling.closest("job_cdoe", List.of("job_title", "job_code", "job_family")));
    }

    @Test
    void capitals_do_not_count_in_any_locale() {
        assertEquals("pay_zone_id", Spelling.closest("PAY_ZONE_ID", List.of("other", "pay_zone_id")));
    }

    @Test
    void what_is_far_from_everything_is_not_guessed() {
        assertNull(Spelling.closest("salary", List.of("worker_id", "base_pay")));
    }

    @Test
    void of_two_equally_near_the_alphabetically_first_is_taken_whatever_their_order() {
        assertEquals("abd", Spelling.closest("abc", List.of("abx", "abd")));
        assertEquals("abd", Spelling.closest("abc", List.of("abd", "abx")));
    }

    @Test
    void a_swap_of_neighbours_is_one_slip() {
        assertEquals(1, Spelling.distance("fte", "tfe"));
        assertEquals(3, Spelling.distance("kitten", "sitting"));
    }

    @Property
    void the_distance_is_symmetric_and_0_only_for_equals(
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String a,
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String b) {
        assertEquals(Spelling.distance(a, b), Spelling.distance(b, a));
        assertEquals(a.equals(b), Spelling.distance(a, b) == 0);
    }
}
