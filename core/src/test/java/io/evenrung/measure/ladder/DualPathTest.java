package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DualPathTest {

    private static DualPath path(Organization organization) {
        return only(organization, DualPath.class);
    }

    private static Organization waive(Organization organization, Waiver... waivers) {
        return policy(organization, p -> p.withWaivers(Supplied.of(List.of(waivers))));
    }

    private static Waiver family(@Nullable LocalDate until) {
        return new Waiver(Waiver.Scope.FAMILY, Given.FAMILY, until, "two people");
    }

    @Test
    void a_family_with_both_tracks_misses_none() {
        DualPath path = path(evenLadders());
        assertEquals(0, path.missingTracks());
        assertEquals(Favours.NEITHER, path.favours());
    }

    @Test
    void a_family_without_an_ic_track_favours_management() {
        DualPath path = path(organization(manager("M1", 1, "20")));
        assertEquals(1, path.missingTracks());
        assertFalse(path.waived());
        assertEquals(Favours.MANAGEMENT, path.favours());
        assertEquals(0, figure(path, "IC rungs"));
        assertEquals(1, figure(path, "management rungs"));
    }

    @Test
    void a_family_without_a_management_track_favours_individual_contributors() {
        DualPath path = path(organization(ic("P1", 1, "20"), supervisor("S1", 1, "20")));
        assertEquals(1, path.missingTracks());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, path.favours());
    }

    @Test
    void a_waiver_holds_up_to_and_on_its_last_day() {
        Organization lacking = organization(manager("M1", 1, "20"));
        assertTrue(path(waive(lacking, family(Given.AS_OF))).waived());
        assertFalse(path(waive(lacking, family(Given.AS_OF.minusDays(1)))).waived());
    }

    @Test
    void an_undated_waiver_does_not_count() {
        DualPath path = path(waive(organization(manager("M1", 1, "20")), family(null)));
        assertFalse(path.waived());
        assertTrue(path.operands().contains(Operand.text("waiver", "undated, which exempts from nothing")));
    }

    @Test
    void of_several_waivers_the_longest_counts() {
        LocalDate later = Given.AS_OF.plusYears(1);
        DualPath path =
                path(waive(organization(manager("M1", 1, "20")), family(null), family(later), family(Given.AS_OF)));
        assertTrue(path.waived());
        assertTrue(path.operands().contains(Operand.day("waiver until", later)));
    }

    @Test
    void a_team_that_a_dated_waiver_excludes_is_waived() {
        DualPath team = team(Given.AS_OF.plusDays(1));
        assertEquals(1, team.missingTracks());
        assertTrue(team.waived());
    }

    @Test
    void a_team_whose_waiver_is_undated_or_over_is_not_waived() {
        assertFalse(team(null).waived());
        assertFalse(team(Given.AS_OF.minusDays(1)).waived());
    }

    private static DualPath team(@Nullable LocalDate until) {
        Organization organization =
                waive(evenLadders(), new Waiver(Waiver.Scope.TEAM, "Site reliability", until, "new"));
        return Given.all(organization, DualPath.class).stream()
                .filter(p -> p.subject().equals(Subject.team("Site reliability")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_family_of_supervisors_alone_is_not_spoken_of() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                kind(doubt(organization(List.of(supervisor("S1", 1, "20"), other()), List.of()), "Engineering")));
    }

    /** A rung of another family, so that the organisation has tracks. */
    private static Level other() {
        return Level.of("Legal", "ic", "P1");
    }

    private static Doubt doubt(Organization organization, String family) {
        return Given.unmeasured(organization, DualPath.class).stream()
                .filter(u -> u.subject().equals(Subject.family(family)))
                .findFirst()
                .orElseThrow()
                .doubt();
    }

    @Test
    void a_family_whose_missing_track_may_be_a_level_without_track_is_not_evaluated() {
        Level unmapped = Level.of(Given.unmapped("X"));
        assertEquals(Doubt.Kind.MISSING, kind(Given.doubt(organization(ic("P1", 1, "20"), unmapped), DualPath.class)));
        assertEquals(
                Doubt.Kind.MISSING, kind(doubt(organization(List.of(unmapped, other()), List.of()), "Engineering")));
    }

    @Test
    void levels_without_track_leave_a_family_with_both_tracks_as_it_is() {
        assertEquals(
                0,
                path(organization(ic("P1", 1, "20"), manager("M1", 1, "20"), Level.of(Given.unmapped("X"))))
                        .missingTracks());
    }

    @Test
    void without_tracks_it_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(Given.doubt(withoutTracks(), DualPath.class)));
    }
}
