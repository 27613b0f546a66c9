package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.text;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManagementEntryGapTest {

    private static final Organization GRADED = organization(
            ic("P3", 3, "24"), ic("P4", 4, "25"), ic("P5", 5, "26"), manager("M1", 1, "25"), manager("M2", 2, "26"));

    private static Organization opensFrom(Organization organization, LevelId... from) {
        List<ManagementEntry> entries =
                Stream.of(from).map(f -> new ManagementEntry(f.family(), f)).toList();
        return policy(organization, p -> p.withManagementEntries(Supplied.of(entries)));
    }

    @Test
    void a_text_that_names_the_rung_beside_the_first_management_rung_has_no_gap() {
        ManagementEntryGap gap = only(opensFrom(GRADED, id("ic", "P4")), ManagementEntryGap.class);
        assertEquals(0, gap.rungs());
        assertEquals("the same rung", text(gap, "of the two, the text's rung is"));
        assertEquals(Favours.NEITHER, gap.favours());
    }

    @Test
    void a_text_above_or_below_the_ladder_is_off_by_the_rungs_between() {
        ManagementEntryGap above = only(opensFrom(GRADED, id("ic", "P5")), ManagementEntryGap.class);
        assertEquals(1, above.rungs());
        assertEquals("the higher one", text(above, "of the two, the text's rung is"));
        assertEquals("P5", text(above, "management opens by the text from"));
        assertEquals("P4", text(above, "IC rung beside it"));
        assertEquals("M1", text(above, "first management rung"));
        assertEquals(1, figure(above, "rungs between them"));
        ManagementEntryGap below = only(opensFrom(GRADED, id("ic", "P3")), ManagementEntryGap.class);
        assertEquals(1, below.rungs());
        assertEquals("the lower one", text(below, "of the two, the text's rung is"));
    }

    @Test
    void of_several_rungs_beside_the_first_management_rung_the_nearest_counts() {
        Organization wide = organization(
                List.of(ic("P4", 4, null), ic("P5", 5, null), ic("P6", 6, null), manager("M1", 1, null)),
                List.of(pair("P4", "M1", LevelPair.Basis.UNSTATED), pair("P5", "M1", LevelPair.Basis.UNSTATED)));
        ManagementEntryGap gap = only(opensFrom(wide, id("ic", "P6")), ManagementEntryGap.class);
        assertEquals(1, gap.rungs());
        assertEquals("P5", text(gap, "IC rung beside it"));
        assertEquals(1, gap.conditions().size());
    }

    @Test
    void grades_order_the_ladder_where_ranks_are_missing() {
        Organization unranked = organization(
                ic("P3", null, "24"), ic("P4", null, "25"), ic("P5", null, "26"), manager("M1", null, "24"));
        assertEquals(
                2,
                only(opensFrom(unranked, id("ic", "P5")), ManagementEntryGap.class)
                        .rungs());
    }

    @Test
    void a_ladder_without_order_leaves_it_open() {
        Organization open = organization(
                List.of(ic("P4", null, null), ic("P5", null, null), manager("M1", null, null)),
                List.of(pair("P4", "M1")));
        assertEquals(
                List.of(new Need("levels.csv", "rank")),
                doubt(opensFrom(open, id("ic", "P5")), ManagementEntryGap.class).needs());
    }

    @Test
    void where_it_is_open_which_management_rung_is_the_first_it_is_not_evaluated() {
        Organization open = organization(
                List.of(ic("P4", 4, null), ic("P5", 5, null), manager("MA", null, null), manager("MB", null, null)),
                List.of(pair("P4", "MA"), pair("P5", "MB")));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(opensFrom(open, id("ic", "P4")), ManagementEntryGap.class)));
    }

    @Test
    void a_first_management_rung_without_grade_or_pair_leaves_it_open() {
        Organization open = organization(ic("P4", 4, "25"), manager("M1", 1, null));
        assertTrue(doubt(opensFrom(open, id("ic", "P4")), ManagementEntryGap.class)
                .needs()
                .contains(new Need("levels.csv", "grade")));
    }

    @Test
    void where_no_rung_is_level_with_management_there_is_nothing_to_contradict() {
        Organization apart = organization(ic("P4", 4, "24"), manager("M1", 1, "25"));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(opensFrom(apart, id("ic", "P4")), ManagementEntryGap.class)));
        Organization none = organization(ic("P4", 4, "24"));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(opensFrom(none, id("ic", "P4")), ManagementEntryGap.class)));
    }

    @Test
    void a_text_that_names_a_rung_of_no_ic_track_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(opensFrom(GRADED, id("manager", "M1")), ManagementEntryGap.class)));
    }

    @Test
    void a_text_that_opens_management_twice_is_held_to_the_opening_that_is_further_off() {
        assertEquals(
                1,
                only(opensFrom(GRADED, id("ic", "P4"), id("ic", "P5")), ManagementEntryGap.class)
                        .rungs());
    }

    @Test
    void a_family_of_which_the_text_says_nothing_is_not_asked() {
        Organization other = organization(
                Stream.concat(
                                GRADED.architecture().levels().stream(),
                                Stream.of(Level.of("Legal", "ic", "P1").withGrade("25")))
                        .toList(),
                List.of());
        assertTrue(all(opensFrom(other), ManagementEntryGap.class).isEmpty());
        assertTrue(unmeasured(opensFrom(other), ManagementEntryGap.class).isEmpty());
    }

    @Test
    void without_a_text_or_without_tracks_it_is_not_evaluated() {
        assertEquals(
                List.of(Need.policy("policy.management_entry")),
                doubt(GRADED, ManagementEntryGap.class).needs());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), ManagementEntryGap.class)));
        assertEquals(
                Given.FAMILY,
                only(opensFrom(GRADED, id("ic", "P4")), ManagementEntryGap.class)
                        .subject()
                        .label());
    }
}
