package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Subject;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Organization;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import org.junit.jupiter.api.Test;

class RungTest {

    private static Rung rung(Organization organization, String code) {
        return Facts.about(organization, Rung.class, "Engineering " + code);
    }

    @Test
    void a_rung_tells_what_is_written_of_it() {
        RoleCharter charter = RoleCharter.unknown()
                .withDuties(List.of("write", "review"))
                .withLeadershipCompetency(true)
                .withRequiresReports(false)
                .withTargets(0.1, 0.2)
                .withSpan(3, 0.5);
        Organization organization = organization(
                ic("P1", 1, "20").withCriteria(4).withSiteBound(true).withCharter(charter), manager("M1", 1, "20"));
        Rung rung = rung(organization, "P1");
        assertEquals("Engineering", rung.family());
        assertEquals("P1", rung.code());
        assertEquals("ic", rung.trackId());
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, rung.track());
        assertEquals("20", rung.grade());
        assertEquals(1, rung.rank());
        assertEquals(4, rung.criteria());
        assertEquals(true, rung.siteBound());
        assertEquals(List.of("review", "write"), rung.duties());
        assertEquals(true, rung.leadershipCompetency());
        assertEquals(false, rung.requiresReports());
        assertEquals(0.1, rung.bonusTarget());
        assertEquals(0.2, rung.equityTarget());
        assertEquals(3, rung.span());
        assertEquals(0.5, rung.deliveryWeight());
    }

    @Test
    void what_is_not_written_is_unknown() {
        Rung rung = rung(organization(ic("P1", null, null), manager("M1", null, null)), "P1");
        for (String name : List.of("grade", "rank", "paired", "seniorIc", "criteria", "siteBound", "duties")) {
            assertNull(Reading.measured(rung, name), name);
        }
        assertNull(rung.heads());
        assertNull(rung.decisionRights());
    }

    @Test
    void the_place_in_the_ladder_follows_from_rank_or_grade() {
        Organization organization = organization(ic("P1", 1, null), ic("P2", 2, null), ic("P3", 3, null));
        assertEquals(2, rung(organization, "P1").rungsAbove());
        assertEquals(true, rung(organization, "P1").entry());
        assertEquals(false, rung(organization, "P2").top());
        assertEquals(false, rung(organization, "P2").entry());
        assertEquals(true, rung(organization, "P3").top());
        assertEquals(
                true,
                rung(organization(ic("P1", null, "7"), ic("P2", null, "8")), "P2")
                        .top());
    }

    @Test
    void a_rung_that_cannot_be_compared_leaves_open_who_stands_on_top() {
        Organization organization = organization(ic("P1", 1, null), ic("P2", 2, null), ic("P3", null, null));
        assertEquals(false, rung(organization, "P1").top());
        assertNull(rung(organization, "P1").rungsAbove());
        assertNull(rung(organization, "P2").top());
        assertNull(rung(organization, "P3").entry());
    }

    @Test
    void a_rung_of_no_track_has_no_ladder() {
        Rung rung = rung(withoutTracks(), "Grade 6");
        assertNull(rung.track());
        assertNull(rung.trackId());
        assertNull(rung.top());
        assertNull(rung.paired());
        assertNull(rung.seniorIc());
    }

    @Test
    void pairs_by_grade_are_open_while_grades_are_missing_and_declared_ones_are_not() {
        Organization byGrade = organization(ic("P1", 1, "20"), ic("P2", 2, "21"), manager("M1", 1, "20"));
        assertEquals(true, rung(byGrade, "P1").paired());
        assertEquals(false, rung(byGrade, "P2").paired());
        assertNull(rung(organization(ic("P1", 1, "20"), manager("M1", 1, null)), "P1")
                .paired());
        Organization declared = organization(
                List.of(ic("P1", 1, null), ic("P2", 2, null), manager("M1", 1, null)), List.of(pair("P1", "M1")));
        assertEquals(true, rung(declared, "M1").paired());
        assertEquals(false, rung(declared, "P2").paired());
        assertEquals(false, rung(organization(ic("P1", 1, null)), "P1").paired());
        assertEquals(
                false,
                rung(organization(ic("P1", 1, "20"), manager("M1", 1, null), supervisor("S1", 1, null)), "S1")
                        .paired());
    }

    @Test
    void a_senior_ic_rung_stands_at_or_above_a_management_rung() {
        Organization organization = organization(ic("P1", 1, "19"), ic("P2", 2, "20"), manager("M1", 1, "20"));
        assertEquals(false, rung(organization, "P1").seniorIc());
        assertEquals(true, rung(organization, "P2").seniorIc());
        assertEquals(false, rung(organization, "M1").seniorIc());
        assertEquals(false, rung(organization(ic("P1", 1, null)), "P1").seniorIc());
    }

    @Test
    void heads_are_unknown_as_long_as_somebody_may_stand_anywhere() {
        Organization organization = evenLadders();
        Worker placed = Worker.of("a", id("ic", "P1"));
        Worker gone =
                Worker.of("b", id("ic", "P1")).withLeft(organization.asOf().minusDays(1));
        Worker unplaced = Worker.of("c", null);
        Organization known = practice(organization, p -> p.withWorkers(Supplied.of(List.of(placed, gone))));
        assertEquals(1, rung(known, "P1").heads());
        assertEquals(0, rung(known, "M1").heads());
        Organization open = practice(organization, p -> p.withWorkers(Supplied.of(List.of(placed, unplaced))));
        assertNull(rung(open, "P1").heads());
    }

    @Test
    void decision_rights_are_counted_where_the_policy_lists_any() {
        Organization organization = policy(
                evenLadders(),
                p -> p.withDecisionRights(
                        Supplied.of(List.of(new DecisionRight("d", "design", List.of(id("ic", "P2")))))));
        assertEquals(1, rung(organization, "P2").decisionRights());
        assertEquals(0, rung(organization, "P1").decisionRights());
    }

    @Test
    void without_levels_there_are_no_rungs_to_speak_of_and_that_is_said() {
        Organization organization = evenLadders();
        Organization without = Organization.of(
                "Test",
                organization.asOf(),
                new JobArchitecture(List.of(), List.of(), Supplied.absent(), List.of(), true, GradeScale.numeric()));
        for (var type : List.of(Rung.class, RungRange.class)) {
            assertEquals(Doubt.Kind.MISSING, Facts.gap(without, type).doubt().kind());
            assertEquals(Subject.organization(), Facts.gap(without, type).subject());
        }
    }
}
