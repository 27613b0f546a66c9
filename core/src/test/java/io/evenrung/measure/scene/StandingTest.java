package io.evenrung.measure.scene;

import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.manager;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Given;
import io.evenrung.measure.Settings;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of standing: to learn a missing grade may settle what was open, and never unsettles what was known. */
class StandingTest {

    /** A family whose grades rise with its ranks, as grades do: steps from rung to rung, and which grades are known. */
    record Family(
            int icStart, List<Integer> icSteps, int managerStart, List<Integer> managerSteps, List<Boolean> known) {

        Organization organization(boolean allKnown) {
            List<Level> levels = new ArrayList<>();
            int at = icStart;
            for (int i = 0; i < icSteps.size(); i++) {
                at += icSteps.get(i);
                levels.add(ic("P" + i, i + 1, allKnown || known.get(i) ? String.valueOf(at) : null));
            }
            at = managerStart;
            for (int i = 0; i < managerSteps.size(); i++) {
                at += managerSteps.get(i);
                boolean isKnown = allKnown || known.get(icSteps.size() + i);
                levels.add(manager("M" + i, i + 1, isKnown ? String.valueOf(at) : null));
            }
            return Given.organization(levels, List.of());
        }
    }

    @Provide
    Arbitrary<Family> families() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(20, 26);
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Boolean>> known = Arbitraries.of(true, false).list().ofSize(8);
        return Combinators.combine(starts, steps, starts, steps, known).as(Family::new);
    }

    private static Standing standing(Organization organization) {
        Scene scene = Scene.of(organization, Settings.defaults());
        return Standing.of(scene, scene.families().get(0));
    }

    private static Set<String> codes(List<Level> levels, List<Level> more) {
        Set<String> codes = new HashSet<>();
        levels.forEach(l -> codes.add(l.id().code()));
        more.forEach(l -> codes.add(l.id().code()));
        return codes;
    }

    @Property
    void what_is_known_of_some_grades_stays_true_of_all(@ForAll("families") Family family) {
        Standing some = standing(family.organization(false));
        Standing all = standing(family.organization(true));
        Set<String> senior = codes(all.senior(), List.of());
        Set<String> above = codes(all.aboveAllIcs(), List.of());
        assertTrue(senior.containsAll(codes(some.senior(), List.of())));
        assertTrue(codes(some.senior(), some.perhapsSenior()).containsAll(senior));
        assertTrue(above.containsAll(codes(some.aboveAllIcs(), List.of())));
        assertTrue(codes(some.aboveAllIcs(), some.perhapsAboveAllIcs()).containsAll(above));
    }

    @Property
    void where_every_grade_is_known_nothing_is_open(@ForAll("families") Family family) {
        Standing all = standing(family.organization(true));
        assertEquals(List.of(), all.perhapsSenior());
        assertEquals(List.of(), all.perhapsAboveAllIcs());
    }

    @Property
    void what_is_open_has_a_reason_that_names_a_rung(@ForAll("families") Family family) {
        Organization organization = family.organization(false);
        Scene scene = Scene.of(organization, Settings.defaults());
        FamilyLadders ladders = scene.families().get(0);
        Standing standing = Standing.of(scene, ladders);
        assertEquals(
                standing.perhapsSenior().isEmpty(),
                StandingDoubt.between(standing, standing.perhapsSenior(), ladders.management()) == null);
        assertEquals(
                standing.perhapsAboveAllIcs().isEmpty(),
                StandingDoubt.between(standing, ladders.individualContributor(), standing.perhapsAboveAllIcs())
                        == null);
    }

    @Property
    void there_is_always_a_first_management_rung_and_a_top_ic_rung(@ForAll("families") Family family) {
        Standing standing = standing(family.organization(false));
        assertTrue(!standing.firstManagement().isEmpty() && !standing.topIcs().isEmpty());
    }
}
