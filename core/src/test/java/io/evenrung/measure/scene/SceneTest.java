package io.evenrung.measure.scene;

import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.unmapped;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Settings;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SceneTest {

    private static Scene scene(Organization organization) {
        return Scene.of(organization, Settings.defaults());
    }

    private static List<String> codes(List<Level> levels) {
        return levels.stream().map(l -> l.id().code()).toList();
    }

    private static FamilyLadders family(Organization organization) {
        return scene(organization).families().get(0);
    }

    @Test
    void rungs_of_one_family_and_grade_are_paired() {
        Scene scene = scene(
                organization(ic("P4", 4, "25"), ic("P5", 5, "26"), manager("M1", 1, "26"), supervisor("S1", 1, "26")));
        assertEquals(List.of(new RungPair(id("ic", "P5"), id("manager", "M1"), LevelPair.Basis.GRADE)), scene.pairs());
    }

    @Test
    void rungs_of_two_families_are_never_paired() {
        Level lawyer = Level.of("Law", "ic", "P5").withGrade("26");
        assertEquals(
                List.of(), scene(organization(lawyer, manager("M1", 1, "26"))).pairs());
    }

    @Test
    void a_pair_never_arises_from_the_digits_of_a_code_or_from_ranks() {
        assertEquals(
                List.of(),
                scene(organization(ic("5", 5, null), manager("5", 5, null))).pairs());
        assertEquals(
                List.of(),
                scene(organization(ic("5", 5, "27"), manager("5", 5, "26"))).pairs());
    }

    @Test
    void grades_that_are_written_differently_and_are_one_number_pair() {
        assertEquals(
                1,
                scene(organization(ic("P5", 5, "7"), manager("M1", 1, "07.0")))
                        .pairs()
                        .size());
    }

    @Test
    void grades_pair_nothing_where_the_organisation_says_so() {
        JobArchitecture by =
                organization(ic("P5", 5, "26"), manager("M1", 1, "26")).architecture();
        Organization off = organization(ic("P5", 5, "26"))
                .withArchitecture(
                        new JobArchitecture(by.tracks(), by.families(), by.levels(), by.pairs(), false, by.grades()));
        assertEquals(List.of(), scene(off).pairs());
    }

    @Test
    void a_declared_pair_keeps_its_own_basis_even_if_the_grades_agree() {
        Organization declared = organization(
                List.of(ic("P5", 5, "26"), manager("M1", 1, "26")),
                List.of(pair("P5", "M1", LevelPair.Basis.UNSTATED)));
        Scene scene = scene(declared);
        assertEquals(LevelPair.Basis.UNSTATED, scene.pairs().get(0).basis());
        assertEquals(
                List.of("conditional on the organisation's own pairing of Engineering P5 = M1, which states no basis"),
                scene.conditionsOf(scene.pairs().get(0)));
    }

    @Test
    void a_pair_with_a_basis_has_no_condition() {
        Scene scene = scene(organization(ic("P5", 5, "26"), manager("M1", 1, "26")));
        assertEquals(List.of(), scene.conditionsOf(scene.pairs().get(0)));
        assertEquals(scene.pairs(), scene.pairsOf("Engineering"));
        assertEquals(List.of(), scene.pairsOf("Law"));
    }

    @Test
    void the_kind_of_a_track_is_the_declared_one() {
        Scene scene = scene(organization(ic("P5", 5, null), manager("M1", 1, null), Level.of(unmapped("X"))));
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, scene.kind(id("ic", "P5")));
        assertEquals(TrackKind.MANAGEMENT, scene.kind(id("manager", "M1")));
        assertNull(scene.kind(unmapped("X")));
        assertNull(scene.kind(null));
        assertTrue(scene.hasTracks());
    }

    @Test
    void supervisors_alone_are_no_tracks_to_compare() {
        assertFalse(scene(organization(supervisor("S1", 1, null))).hasTracks());
        assertFalse(scene(withoutTracks()).hasTracks());
        assertEquals(Doubt.Kind.MISSING, scene(withoutTracks()).noTracks().kind());
    }

    @Test
    void a_ladder_stands_in_the_order_of_its_ranks() {
        FamilyLadders family = family(organization(ic("A", 2, "20"), ic("B", 1, "30"), ic("C", 10, "10")));
        assertEquals(List.of("B", "A", "C"), codes(family.individualContributor()));
    }

    @Test
    void a_ladder_without_all_ranks_stands_in_the_order_of_its_grades() {
        FamilyLadders family = family(organization(ic("A", null, "30"), ic("B", 2, "9"), ic("C", null, "20")));
        assertEquals(List.of("B", "C", "A"), codes(family.individualContributor()));
    }

    @Test
    void a_rung_without_rank_on_one_ladder_leaves_the_other_in_the_order_of_its_ranks() {
        FamilyLadders family = family(organization(ic("A", 1, "20"), ic("B", 2, null), manager("M", null, null)));
        assertEquals(List.of("A", "B"), codes(family.individualContributor()));
        assertEquals(List.of("A", "B"), codes(family.byTrack().getOrDefault("ic", List.of())));
    }

    @Property(tries = 200)
    void the_order_of_the_input_leaves_no_trace(@ForAll Random random) {
        List<Level> levels = new ArrayList<>(List.of(
                ic("A", null, "20"),
                ic("B", null, null),
                ic("C", 3, null),
                manager("M", 1, "20"),
                manager("N", 1, "20"),
                supervisor("S", null, "21"),
                Level.of(unmapped("X")),
                Level.of(LevelId.of("Law", "ic", "A"))));
        Scene expected = scene(organization(levels, List.of()));
        Collections.shuffle(levels, random);
        Scene scene = scene(organization(levels, List.of()));
        assertEquals(expected.families(), scene.families());
        assertEquals(expected.pairs(), scene.pairs());
    }
}
