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

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CeilingTest {

    private static Ceiling ceiling(Organization organization) {
        return only(organization, Ceiling.class);
    }

    @Test
    void management_rungs_above_the_top_ic_grade_are_counted() {
        Ceiling ceiling = ceiling(organization(
                ic("P5", 5, "26"), manager("M1", 1, "26"), manager("M2", 2, "27"), manager("M3", 3, "28")));
        assertEquals(2, ceiling.certain());
        assertEquals(2, ceiling.possible());
        assertEquals(Favours.MANAGEMENT, ceiling.favours());
        assertEquals("P5 (grade 26)", text(ceiling, "top IC rung"));
        assertEquals("M2 (grade 27), M3 (grade 28)", text(ceiling, "these management rungs above it"));
        assertEquals(new Value.Count((long) figure(ceiling, "management rungs above it")), ceiling.measured());
    }

    @Test
    void ladders_that_end_together_have_no_ceiling() {
        Ceiling ceiling = ceiling(organization(ic("P5", 5, "26"), manager("M1", 1, "26")));
        assertEquals(0, ceiling.certain());
        assertNull(ceiling.doubtAt(1));
        assertEquals(Favours.NEITHER, ceiling.favours());
    }

    @Test
    void an_ic_rung_without_grade_over_the_top_grade_leaves_every_rung_above_open() {
        Ceiling ceiling = ceiling(
                organization(ic("P4", 4, "26"), ic("P5", 5, null), manager("M2", 2, "27"), manager("M3", 3, "28")));
        assertEquals(0, ceiling.certain());
        assertEquals(2, ceiling.possible());
        assertEquals(Doubt.Kind.MISSING, kind(ceiling.doubtAt(1)));
        assertNull(ceiling.doubtAt(2));
    }

    @Test
    void a_management_rung_without_grade_over_the_top_ic_grade_may_share_it() {
        Ceiling ceiling = ceiling(organization(ic("P5", 5, "26"), manager("M1", 1, "26"), manager("M2", 2, null)));
        assertEquals(0, ceiling.certain());
        assertEquals(1, ceiling.possible());
    }

    @Test
    void a_management_rung_that_its_rank_alone_puts_above_leaves_it_open_among_graded_rungs() {
        Ceiling ceiling = ceiling(organization(ic("P5", 5, "26"), manager("M1", 1, "27"), manager("M2", 2, null)));
        assertEquals(1, ceiling.certain());
        assertEquals(2, ceiling.possible());
        assertEquals(
                "neither a grade nor a pair places Engineering M2",
                Objects.requireNonNull(ceiling.doubtAt(1)).reason());
        assertEquals(2, figure(ceiling, "management rungs above it, at most"));
    }

    @Test
    void declared_pairs_alone_show_the_rungs_above() {
        Ceiling ceiling = ceiling(organization(
                List.of(ic("IC4", 4, null), manager("M2", 2, null), manager("M3", 3, null), manager("M4", 4, null)),
                List.of(pair("IC4", "M2"))));
        assertEquals(2, ceiling.certain());
        assertEquals(2, ceiling.possible());
    }

    @Test
    void rungs_of_one_rank_are_placed_each_by_its_own_grade() {
        Ceiling ceiling =
                ceiling(organization(ic("P5", 5, "31"), manager("M4 NMD", 4, "30"), manager("M4 MD", 4, null)));
        assertEquals(0, ceiling.certain());
        assertEquals(1, ceiling.possible());
    }

    @Test
    void levels_of_one_rank_are_one_rung() {
        Ceiling ceiling = ceiling(organization(
                ic("P5", 5, "26"), manager("M3", 3, "29"), manager("M4 NMD", 4, "30"), manager("M4 MD", 4, "34")));
        assertEquals(2, ceiling.certain());
        assertEquals(
                "M3 (grade 29), M4 MD (grade 34) or M4 NMD (grade 30)",
                text(ceiling, "these management rungs above it"));
    }

    @Test
    void a_family_without_ic_rungs_has_no_ic_ceiling() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(organization(manager("M1", 1, "26")), Ceiling.class)));
    }

    @Test
    void a_family_without_management_rungs_has_nothing_above() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(organization(ic("P1", 1, "26")), Ceiling.class)));
    }

    @Test
    void without_tracks_it_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), Ceiling.class)));
    }
}
