package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.text;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeniorRungsTest {

    private static SeniorRungs senior(Organization organization) {
        return only(organization, SeniorRungs.class);
    }

    @Test
    void ic_rungs_of_the_first_management_grade_and_above_are_senior() {
        SeniorRungs senior = senior(organization(
                ic("P3", 3, "25"),
                ic("P4", 4, "26"),
                ic("P5", 5, "28"),
                manager("M1", 1, "26"),
                manager("M2", 2, "27"),
                manager("M3", 3, "29")));
        assertEquals(2, senior.certain());
        assertEquals(2, senior.possible());
        assertNull(senior.doubtAt(1));
        assertEquals(Favours.MANAGEMENT, senior.favours());
        assertEquals("M1 (grade 26)", text(senior, "first management rung"));
        assertEquals("P4 (grade 26), P5 (grade 28)", text(senior, "these IC rungs at or above it"));
        assertEquals(new Value.Count((long) figure(senior, "IC rungs at or above it")), senior.measured());
    }

    @Test
    void a_ladder_that_ends_below_management_has_none() {
        SeniorRungs senior = senior(organization(ic("P4", 4, "24"), manager("M1", 1, "25")));
        assertEquals(0, senior.certain());
        assertEquals(0, senior.possible());
        assertEquals(Favours.MANAGEMENT, senior.favours());
    }

    @Test
    void a_family_of_managers_alone_has_none() {
        assertEquals(0, senior(organization(manager("M1", 1, "25"))).possible());
    }

    @Test
    void the_first_management_rung_is_the_lowest_graded_even_where_ranks_are_missing() {
        SeniorRungs senior =
                senior(organization(ic("P5", null, "25"), manager("MB", null, "27"), manager("MA", null, "25")));
        assertEquals(1, senior.certain());
        assertEquals("MA (grade 25)", text(senior, "first management rung"));
    }

    @Test
    void a_rung_without_grade_above_the_top_grade_leaves_it_open() {
        SeniorRungs senior = senior(organization(ic("P4", 4, "29"), ic("P5", 5, null), manager("M3", 3, "31")));
        assertEquals(0, senior.certain());
        assertEquals(1, senior.possible());
        Doubt doubt = Objects.requireNonNull(senior.doubtAt(1));
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals("neither a grade nor a pair places Engineering P5", doubt.reason());
        assertTrue(doubt.needs().contains(new Need("levels.csv", "grade")));
        assertEquals("P5", text(senior, "these IC rungs that may stand at or above it"));
        assertEquals(1, figure(senior, "IC rungs that may stand at or above it"));
        assertEquals(senior.possible(), figure(senior, "IC rungs at or above it, at most"));
        assertEquals(new Value.Count((long) figure(senior, "IC rungs at or above it")), senior.measured());
    }

    @Test
    void a_rung_without_grade_is_no_doubt_where_a_graded_one_suffices() {
        assertNull(senior(organization(ic("P4", 4, "31"), ic("P5", 5, null), manager("M3", 3, "31")))
                .doubtAt(1));
    }

    @Test
    void a_rung_without_grade_over_a_senior_one_is_senior_too() {
        SeniorRungs senior = senior(organization(ic("P4", 4, "31"), ic("P5", 5, null), manager("M3", 3, "31")));
        assertEquals(2, senior.certain());
        assertEquals(2, senior.possible());
    }

    @Test
    void a_rung_without_grade_under_a_graded_one_below_management_is_not_senior() {
        SeniorRungs senior = senior(organization(ic("P3", 3, null), ic("P4", 4, "29"), manager("M3", 3, "31")));
        assertEquals(0, senior.possible());
    }

    @Test
    void a_rung_that_neither_grade_nor_rank_places_may_be_senior() {
        SeniorRungs senior = senior(organization(ic("P4", 4, "29"), ic("Fellow", null, null), manager("M3", 3, "31")));
        assertEquals(1, senior.possible());
        assertEquals(Doubt.Kind.MISSING, kind(senior.doubtAt(1)));
    }

    @Test
    void a_management_rung_without_grade_under_the_first_graded_one_leaves_it_open() {
        SeniorRungs senior = senior(organization(ic("P4", 4, "25"), manager("M1", 1, null), manager("M2", 2, "26")));
        assertEquals(0, senior.certain());
        assertEquals(1, senior.possible());
        assertEquals(
                "neither a grade nor a pair places Engineering M1",
                Objects.requireNonNull(senior.doubtAt(1)).reason());
    }

    @Test
    void grades_that_have_no_order_leave_it_open_and_ask_for_the_order() {
        SeniorRungs senior = senior(organization(ic("P4", 4, "Band E"), manager("M1", 1, "Band F")));
        Doubt doubt = Objects.requireNonNull(senior.doubtAt(1));
        assertEquals(List.of(Need.policy("grades")), doubt.needs());
    }

    @Test
    void declared_pairs_alone_place_the_rungs() {
        SeniorRungs senior = senior(organization(
                List.of(ic("IC3", 3, null), ic("IC4", 4, null), ic("IC5", 5, null), manager("M2", 2, null)),
                List.of(pair("IC4", "M2"))));
        assertEquals(2, senior.certain());
        assertEquals(2, senior.possible());
        assertEquals("M2 (paired with IC4)", text(senior, "first management rung"));
        assertEquals(List.of(), senior.conditions());
    }

    @Test
    void a_pair_without_a_basis_makes_the_verdict_conditional() {
        SeniorRungs senior = senior(organization(
                List.of(ic("IC4", 4, null), manager("M2", 2, null)),
                List.of(pair("IC4", "M2", LevelPair.Basis.UNSTATED))));
        assertEquals(1, senior.conditions().size());
    }

    @Test
    void a_declared_pair_goes_before_the_grades_of_its_two_rungs() {
        SeniorRungs senior =
                senior(organization(List.of(ic("P5", 5, "25"), manager("M1", 1, "26")), List.of(pair("P5", "M1"))));
        assertEquals(1, senior.certain());
    }

    @Test
    void what_follows_both_ways_is_unknown() {
        // by P3 it would stand at M1 or above, by P5 below it
        SeniorRungs senior = senior(organization(
                List.of(
                        ic("P3", 3, null),
                        ic("P4", 4, null),
                        ic("P5", 5, null),
                        manager("M1", 1, null),
                        manager("M2", 2, null)),
                List.of(pair("P3", "M2"), pair("P5", "M1"))));
        assertEquals(2, senior.certain());
        assertEquals(3, senior.possible());
    }

    @Test
    void the_digits_of_a_code_place_nothing() {
        SeniorRungs senior = senior(organization(ic("5", null, null), manager("1", null, null)));
        assertEquals(0, senior.certain());
        assertEquals(1, senior.possible());
    }

    @Test
    void ranks_of_two_tracks_are_never_compared() {
        SeniorRungs senior = senior(organization(ic("P9", 9, null), manager("M1", 1, null)));
        assertEquals(0, senior.certain());
        assertEquals(1, senior.possible());
    }

    @Test
    void levels_without_a_track_are_named_as_left_out() {
        SeniorRungs senior = senior(organization(
                ic("P4", 4, "24"),
                manager("M1", 1, "25"),
                Level.of(Given.unmapped("X")).withGrade("30")));
        assertEquals(List.of("levels of Engineering without a track are left out: 1"), senior.conditions());
    }

    @Test
    void a_family_without_management_is_not_spoken_of() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(organization(ic("P4", 4, "24")), SeniorRungs.class)));
    }

    @Test
    void a_family_whose_management_may_be_a_level_without_track_is_not_evaluated() {
        Doubt doubt = doubt(organization(ic("P4", 4, "24"), Level.of(Given.unmapped("X"))), SeniorRungs.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(new Need("levels.csv", "track")), doubt.needs());
    }

    @Test
    void without_tracks_it_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), SeniorRungs.class)));
    }
}
