package io.evenrung.formats.internal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.disclosure.HeadCounts.Count;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadCountsTest {

    private static final int LEAST = 5;

    @Test
    void five_people_are_shown_and_so_is_nobody() {
        assertEquals("5 0 12", shown(rungs(5, 0, 12)));
    }

    @Test
    void with_a_small_rung_the_smallest_other_one_is_withheld_lest_it_be_got_by_subtraction() {
        assertEquals("* * 30 0", shown(rungs(3, 12, 30, 0)));
    }

    @Test
    void two_small_rungs_of_which_the_sum_is_known_need_a_third() {
        // 1 and 1 of 2 could be nothing else
        assertEquals("* * * 30", shown(rungs(1, 1, 9, 30)));
    }

    @Test
    void two_rungs_that_leave_room_enough_need_no_third() {
        // of 8 either may have from 1 to 7
        assertEquals("* * 30", shown(rungs(4, 4, 30)));
    }

    @Test
    void a_track_of_small_rungs_alone_hides_its_total_and_those_that_would_tell_it() {
        List<Count> counts = new ArrayList<>(rungs(2, 2, 2));
        counts.add(new Count("A", "management", "M1", 40));
        counts.add(new Count("B", "ic", "1", 50));
        counts.add(new Count("B", "management", "M1", 60));
        HeadCounts disclosed = HeadCounts.of(counts, LEAST);
        assertFalse(disclosed.isTotalShown("A", "ic"));
        assertFalse(disclosed.isTotalShown("A", "management"));
        assertFalse(disclosed.isTotalShown("B", "ic"));
        assertFalse(disclosed.isTotalShown("B", "management"));
        assertTrue(disclosed.isFamilyShown("A") && disclosed.isTrackShown("ic") && disclosed.isWholeShown());
    }

    @Test
    void a_count_that_is_told_elsewhere_hides_nothing() {
        List<Count> counts = List.of(
                new Count("A", "ic", "1", 3), new Count("A", "ic", "2", 10, 10, 10), new Count("A", "ic", "3", 25));
        HeadCounts disclosed = HeadCounts.of(counts, LEAST);
        assertTrue(disclosed.isShown("A", "ic", "2"));
        assertFalse(disclosed.isShown("A", "ic", "3"));
    }

    @Test
    void a_count_of_which_all_but_a_few_are_told_elsewhere_is_withheld() {
        // 15, of whom 12 are told of: 3 are left
        HeadCounts disclosed =
                HeadCounts.of(List.of(new Count("A", "ic", "1", 15, 12, 12), new Count("A", "ic", "2", 40)), LEAST);
        assertFalse(disclosed.isShown("A", "ic", "1"));
        assertFalse(disclosed.isShown("A", "ic", "2"));
    }

    @Test
    void what_is_known_to_be_more_than_a_few_hides_less() {
        // the second has 5 at least: of 8 the first could have 1 to 3 alone
        List<Count> counts = List.of(
                new Count("A", "ic", "1", 3), new Count("A", "ic", "2", 5, 0, 5), new Count("A", "ic", "3", 30));
        assertFalse(HeadCounts.of(counts, LEAST).isShown("A", "ic", "3"));
    }

    @Test
    void the_only_person_of_an_organisation_is_hidden_in_every_total() {
        HeadCounts disclosed = HeadCounts.of(rungs(1), LEAST);
        assertFalse(disclosed.isShown("A", "ic", "1")
                || disclosed.isTotalShown("A", "ic")
                || disclosed.isFamilyShown("A")
                || disclosed.isTrackShown("ic")
                || disclosed.isWholeShown());
    }

    @Test
    void a_least_cell_of_one_withholds_nothing() {
        HeadCounts disclosed = HeadCounts.of(rungs(1, 2, 3), 1);
        assertTrue(disclosed.isShown("A", "ic", "1") && disclosed.isShown("A", "ic", "2"));
    }

    @Test
    void a_rung_is_counted_once() {
        List<Count> twice = List.of(new Count("A", "ic", "1", 3), new Count("A", "ic", "1", 4));
        assertThrows(IllegalArgumentException.class, () -> HeadCounts.of(twice, LEAST));
    }

    private static List<Count> rungs(long... people) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            counts.add(new Count("A", "ic", Integer.toString(i + 1), people[i]));
        }
        return counts;
    }

    private static String shown(List<Count> counts) {
        HeadCounts disclosed = HeadCounts.of(counts, LEAST);
        return String.join(
                " ",
                counts.stream()
                        .map(c -> disclosed.isShown(c.family(), c.track(), c.rung()) ? Long.toString(c.people()) : "*")
                        .toList());
    }
}
