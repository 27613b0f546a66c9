package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Subject;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteBoundRungTest {

    private static Organization given(@Nullable Boolean icBound, @Nullable Boolean managerBound) {
        return organization(
                ic("P5", 5, "26").withSiteBound(icBound), manager("M1", 1, "26").withSiteBound(managerBound));
    }

    @Test
    void an_equivalent_that_can_be_done_anywhere_is_counted() {
        SiteBoundRung rung = only(given(false, true), SiteBoundRung.class);
        assertEquals(1, rung.unboundEquivalents());
        assertNull(rung.doubtAt(1));
        assertEquals(Favours.NEITHER, rung.favours());
    }

    @Test
    void an_equivalent_bound_to_a_site_is_no_way_out() {
        SiteBoundRung rung = only(given(true, true), SiteBoundRung.class);
        assertEquals(0, rung.unboundEquivalents());
        assertEquals(1, figure(rung, "equivalent IC rungs bound to a site"));
        assertEquals(Favours.MANAGEMENT, rung.favours());
    }

    @Test
    void a_rung_without_any_equivalent_has_no_way_out() {
        Organization none = organization(
                ic("P4", 4, "25").withSiteBound(false), manager("M1", 1, "26").withSiteBound(true));
        assertEquals(0, only(none, SiteBoundRung.class).unboundEquivalents());
    }

    @Test
    void an_equivalent_of_which_it_is_not_known_leaves_it_open() {
        SiteBoundRung rung = only(given(null, true), SiteBoundRung.class);
        assertEquals(1, rung.unboundEquivalents());
        assertEquals(Doubt.Kind.MISSING, kind(rung.doubtAt(1)));
        assertEquals(0, figure(rung, "equivalent IC rungs not bound to a site"));
        assertEquals(1, figure(rung, "IC rungs of which that is not known"));
    }

    @Test
    void a_rung_whose_missing_grade_may_make_it_an_equivalent_leaves_it_open() {
        Organization open = organization(
                ic("P5", 5, null).withSiteBound(false), manager("M1", 1, "26").withSiteBound(true));
        assertEquals(Doubt.Kind.MISSING, kind(only(open, SiteBoundRung.class).doubtAt(1)));
    }

    @Test
    void a_declared_pair_makes_an_equivalent_and_its_condition() {
        Organization declared = organization(
                List.of(
                        ic("P5", 5, null).withSiteBound(false),
                        manager("M1", 1, null).withSiteBound(true)),
                List.of(pair("P5", "M1", LevelPair.Basis.UNSTATED)));
        SiteBoundRung rung = only(declared, SiteBoundRung.class);
        assertEquals(1, rung.unboundEquivalents());
        assertNull(rung.doubtAt(1));
        assertEquals(1, rung.conditions().size());
    }

    @Test
    void management_that_can_be_done_anywhere_is_not_asked() {
        assertTrue(all(given(false, false), SiteBoundRung.class).isEmpty());
        assertTrue(unmeasured(given(false, false), SiteBoundRung.class).isEmpty());
    }

    @Test
    void where_nothing_is_said_of_sites_it_is_not_evaluated_once() {
        assertEquals(
                Subject.organization(),
                unmeasured(given(null, null), SiteBoundRung.class).get(0).subject());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(given(null, null), SiteBoundRung.class)));
    }

    @Test
    void a_single_rung_of_which_nothing_is_said_is_not_evaluated_by_itself() {
        Organization partly = organization(manager("M1", 1, "26").withSiteBound(false), manager("M2", 2, "27"));
        assertEquals(
                Subject.level(Given.id("manager", "M2")),
                unmeasured(partly, SiteBoundRung.class).get(0).subject());
    }

    @Test
    void without_tracks_it_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), SiteBoundRung.class)));
    }
}
