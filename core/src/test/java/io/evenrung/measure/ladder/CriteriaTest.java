package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static Organization given(@Nullable Integer ofIc, @Nullable Integer ofManager) {
        return organization(
                ic("P5", 5, "26").withCriteria(ofIc), manager("M1", 1, "26").withCriteria(ofManager));
    }

    @Test
    void the_criteria_of_each_ic_rung_are_counted() {
        CriteriaCount count = only(given(2, 5), CriteriaCount.class);
        assertEquals(2, count.criteria());
        assertEquals(new Value.Count(2), count.measured());
        assertEquals(Favours.NEITHER, count.favours());
        assertEquals(2, figure(count, "criteria written"));
    }

    @Test
    void the_balance_is_the_ic_count_by_the_management_count() {
        CriteriaBalance balance = only(given(4, 5), CriteriaBalance.class);
        assertEquals(0.8, balance.share());
        assertEquals(Favours.MANAGEMENT, balance.favours());
        assertEquals(
                balance.share(),
                figure(balance, "criteria of the IC rung") / figure(balance, "criteria of the management rung"));
    }

    @Test
    void more_criteria_for_the_ic_rung_favour_individual_contributors() {
        assertEquals(
                Favours.INDIVIDUAL_CONTRIBUTORS,
                only(given(5, 4), CriteriaBalance.class).favours());
    }

    @Test
    void a_rung_without_criteria_counts_none() {
        assertEquals(0, only(given(0, 4), CriteriaCount.class).criteria());
        assertEquals(0.0, only(given(0, 4), CriteriaBalance.class).share());
    }

    @Test
    void a_management_rung_without_criteria_gives_no_balance() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(given(4, 0), CriteriaBalance.class)));
    }

    @Test
    void an_unknown_count_on_one_side_leaves_the_pair_open() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(given(4, null), CriteriaBalance.class)));
    }

    @Test
    void a_rung_of_unknown_count_beside_known_ones_is_not_evaluated_by_itself() {
        Organization partly = organization(ic("P4", 4, "25").withCriteria(4), ic("P5", 5, "26"));
        assertEquals(1, all(partly, CriteriaCount.class).size());
        assertEquals(
                Subject.level(Given.id("ic", "P5")),
                unmeasured(partly, CriteriaCount.class).get(0).subject());
    }

    @Test
    void where_no_criteria_are_supplied_neither_is_evaluated_once() {
        for (var type : List.of(CriteriaCount.class, CriteriaBalance.class)) {
            Doubt doubt = doubt(given(null, null), type);
            assertEquals(List.of(new Need("levels.csv", "criteria_count")), doubt.needs());
        }
    }

    @Test
    void a_family_whose_rungs_cannot_be_paired_is_not_evaluated() {
        Organization ungraded = organization(
                ic("P5", 5, null).withCriteria(4), manager("M1", 1, "26").withCriteria(4));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(ungraded, CriteriaBalance.class)));
    }

    @Test
    void a_family_whose_grades_never_meet_has_nothing_to_balance() {
        Organization apart = organization(
                ic("P5", 5, "25").withCriteria(4), manager("M1", 1, "26").withCriteria(4));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(apart, CriteriaBalance.class)));
    }

    @Test
    void an_organisation_without_ic_rungs_is_not_spoken_of() {
        Organization managers = organization(manager("M1", 1, "26").withCriteria(4));
        assertTrue(unmeasured(managers, CriteriaCount.class).isEmpty());
        assertTrue(all(managers, CriteriaCount.class).isEmpty());
    }

    @Test
    void without_tracks_neither_is_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), CriteriaCount.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), CriteriaBalance.class)));
    }
}
