package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.unmeasured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.RoleCharter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeniorRolesTest {

    private static Level with(Level level, @Nullable Boolean competency, @Nullable Boolean reports) {
        return level.withCharter(
                RoleCharter.unknown().withLeadershipCompetency(competency).withRequiresReports(reports));
    }

    private static Organization given(@Nullable Boolean competency, @Nullable Boolean reports) {
        return organization(
                with(ic("P4", 4, "25"), false, true),
                with(ic("P5", 5, "26"), competency, reports),
                with(manager("M1", 1, "26"), true, true));
    }

    @Test
    void only_rungs_beside_management_or_above_are_asked() {
        Organization organization = given(true, false);
        LeadershipCompetency competency = only(organization, LeadershipCompetency.class);
        RequiredReports reports = only(organization, RequiredReports.class);
        Subject senior = Subject.level(ic("P5", 5, "26").id());
        assertEquals(senior, competency.subject());
        assertEquals(senior, reports.subject());
        assertTrue(competency.present());
        assertEquals(Favours.NEITHER, competency.favours());
        assertEquals(Favours.NEITHER, reports.favours());
        assertEquals(new Value.Truth(true), competency.measured());
        assertEquals(new Value.Truth(false), reports.measured());
        assertEquals(List.of(Operand.truth("requires direct reports", false)), reports.operands());
        assertEquals(List.of(Operand.truth("asks for leadership or influence", true)), competency.operands());
    }

    @Test
    void a_senior_rung_without_influence_or_with_a_team_as_its_condition_favours_management() {
        assertEquals(
                Favours.MANAGEMENT,
                only(given(false, true), LeadershipCompetency.class).favours());
        assertEquals(
                Favours.MANAGEMENT,
                only(given(false, true), RequiredReports.class).favours());
    }

    @Test
    void a_rung_of_which_it_is_not_known_names_the_column() {
        Organization organization = given(null, null);
        assertEquals(
                List.of(new Need("levels.csv", "leadership_competency")),
                doubt(organization, LeadershipCompetency.class).needs());
        assertEquals(
                List.of(new Need("levels.csv", "requires_reports")),
                doubt(organization, RequiredReports.class).needs());
    }

    @Test
    void a_column_that_is_blank_throughout_is_said_once_of_the_organisation() {
        Organization blank = organization(ic("P5", 5, "26"), ic("P6", 6, "27"), manager("M1", 1, "26"));
        assertEquals(
                List.of(Subject.organization()),
                unmeasured(blank, RequiredReports.class).stream()
                        .map(u -> u.subject())
                        .toList());
    }

    @Test
    void a_rung_that_nothing_places_beside_management_is_not_judged() {
        Organization ungraded =
                organization(with(ic("P5", 5, null), true, false), with(manager("M1", 1, "26"), true, true));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(ungraded, LeadershipCompetency.class)));
    }

    @Test
    void rungs_under_management_are_not_asked_at_all() {
        Organization junior =
                organization(with(ic("P4", 4, "25"), false, true), with(manager("M1", 1, "26"), true, true));
        assertEquals(List.of(), all(junior, LeadershipCompetency.class));
        assertEquals(List.of(), unmeasured(junior, RequiredReports.class));
    }
}
