package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.unmapped;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Subject;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderFactsTest {

    private static PayRange range(String minimum, String maximum) {
        return PayRange.of(Money.of(minimum, "EUR"), Money.of(maximum, "EUR"));
    }

    private static LadderStep step(Level lower, Level upper) {
        List<LadderStep> steps = Facts.of(organization(lower, upper), LadderStep.class);
        assertEquals(1, steps.size());
        return steps.get(0);
    }

    @Test
    void a_step_tells_how_far_the_next_rung_is() {
        LadderStep step = step(
                ic("P1", 1, null)
                        .withRange(range("40", "60"))
                        .withCriteria(3)
                        .withCharter(RoleCharter.unknown().withTargets(0.1, null)),
                ic("P2", 2, null)
                        .withRange(range("50", "70"))
                        .withCriteria(5)
                        .withCharter(RoleCharter.unknown().withTargets(0.3, null)));
        assertEquals("Engineering P1 to P2", step.subject().label());
        assertEquals("P1", step.lower());
        assertEquals("P2", step.upper());
        assertEquals(0.2, step.midpointProgression());
        assertEquals(1.0 / 3, step.rangeOverlap());
        assertEquals(2, step.furtherCriteria());
        assertEquals(0.2, step.bonusTargetStep());
    }

    @Test
    void ranges_of_different_dates_or_currencies_are_never_compared() {
        PayRange dated =
                new PayRange(null, Money.of("50", "EUR"), null, Money.of("70", "EUR"), LocalDate.of(2024, 1, 1));
        PayRange dollars = PayRange.of(Money.of("50", "USD"), Money.of("70", "USD"));
        for (PayRange other : List.of(dated, dollars)) {
            LadderStep step = step(
                    ic("P1", 1, null).withRange(range("40", "60")),
                    ic("P2", 2, null).withRange(other));
            assertNull(step.midpointProgression());
            assertNull(step.rangeOverlap());
        }
    }

    @Test
    void steps_lead_to_the_next_rung_alone_and_rungs_of_one_rank_are_no_step() {
        Organization organization =
                organization(ic("P1", 1, null), ic("P2a", 2, null), ic("P2b", 2, null), ic("P3", 3, null));
        assertEquals(
                List.of("P1 P2a", "P1 P2b", "P2a P3", "P2b P3"),
                Facts.of(organization, LadderStep.class).stream()
                        .map(s -> s.lower() + " " + s.upper())
                        .sorted()
                        .toList());
    }

    @Test
    void a_rung_that_may_stand_anywhere_leaves_the_steps_of_its_ladder_open() {
        Organization organization = organization(ic("P1", 1, null), ic("P2", 2, null), ic("P3", null, null));
        assertEquals(List.of(), Facts.of(organization, LadderStep.class));
        assertEquals(
                3, Facts.measure(organization, LadderStep.class).unmeasured().size());
        assertEquals(
                Doubt.Kind.MISSING,
                Facts.gap(withoutTracks(), LadderStep.class).doubt().kind());
    }

    @Test
    void a_pair_tells_what_stands_beside_what() {
        Organization organization = organization(
                List.of(
                        ic("P1", 1, "20").withCriteria(2),
                        manager("M1", 1, "21").withCriteria(4)),
                List.of(pair("P1", "M1", LevelPair.Basis.UNSTATED)));
        PairedRungs pair = Facts.of(organization, PairedRungs.class).get(0);
        assertEquals("P1", pair.icCode());
        assertEquals("M1", pair.managementCode());
        assertEquals(false, pair.sameGrade());
        assertEquals(2, pair.icCriteria());
        assertEquals(4, pair.managementCriteria());
        assertEquals(true, pair.icTop());
        assertNull(pair.icSiteBound());
        assertEquals(1, pair.conditions().size(), "an unstated basis makes every verdict conditional");
        PairedRungs graded = Facts.of(evenLadders(), PairedRungs.class).get(0);
        assertEquals(LevelPair.Basis.GRADE, graded.basis());
        assertEquals(true, graded.sameGrade());
        assertEquals(List.of(), graded.conditions());
    }

    @Test
    void without_pairs_it_is_said_what_would_make_them() {
        assertEquals(
                Doubt.Kind.MISSING,
                Facts.gap(organization(ic("P1", 1, null), manager("M1", 1, null)), PairedRungs.class)
                        .doubt()
                        .kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                Facts.gap(organization(ic("P1", 1, null)), PairedRungs.class)
                        .doubt()
                        .kind());
    }

    @Test
    void a_family_tells_its_ladders() {
        Family family = Facts.of(
                        organization(
                                ic("P1", 1, "19"),
                                ic("P2", 2, "20"),
                                manager("M1", 1, "20"),
                                supervisor("S1", 1, "18"),
                                Level.of(unmapped("X"))),
                        Family.class)
                .get(0);
        assertEquals(2, family.icRungs());
        assertEquals(1, family.managementRungs());
        assertEquals(1, family.otherRungs());
        assertEquals(1, family.unmappedRungs());
        assertEquals(true, family.bothTracks());
        assertEquals(1, family.pairs());
        assertEquals(1, family.seniorIcRungs());
        assertEquals("20", family.icTopGrade());
        assertEquals("20", family.managementTopGrade());
        assertNull(family.people());
    }

    @Test
    void a_rung_of_no_track_may_be_of_the_track_that_is_not_there() {
        assertNull(Facts.of(organization(ic("P1", 1, "19"), Level.of(unmapped("X"))), Family.class)
                .get(0)
                .bothTracks());
        assertEquals(
                false,
                Facts.of(organization(ic("P1", 1, "19")), Family.class).get(0).bothTracks());
        assertNull(
                Facts.of(organization(ic("P1", 1, null)), Family.class).get(0).icTopGrade());
    }

    @Test
    void people_of_a_family_are_counted_by_track_unless_somebody_stands_on_none() {
        Organization organization = organization(ic("P1", 1, "20"), manager("M1", 1, "20"), Level.of(unmapped("X")));
        List<Worker> two = List.of(Worker.of("a", id("ic", "P1")), Worker.of("b", id("manager", "M1")));
        Family known = Facts.of(practice(organization, p -> p.withWorkers(Supplied.of(two))), Family.class)
                .get(0);
        assertEquals(2, known.people());
        assertEquals(1, known.ics());
        assertEquals(1, known.managers());
        List<Worker> three =
                List.of(Worker.of("a", id("ic", "P1")), Worker.of("b", unmapped("X")), Worker.of("c", unmapped("X")));
        Family open = Facts.of(practice(organization, p -> p.withWorkers(Supplied.of(three))), Family.class)
                .get(0);
        assertEquals(3, open.people());
        assertNull(open.ics());
        assertNull(open.managers());
    }

    @Test
    void every_subject_has_its_own_key() {
        Organization organization = organization(
                ic("P1", 1, "1")
                        .withRange(range("1", "2").inZone("A"))
                        .withRange(range("1", "2").inZone("B")),
                ic("P2", 2, "2").withRange(range("1", "2").inZone("A")),
                ic("P3", 3, "3"));
        for (var type : FactMeasures.types()) {
            List<String> keys = Facts.measure(organization, type).measures().stream()
                    .map(m -> m.subject().key())
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys, type.getSimpleName());
        }
        assertNotNull(Subject.step(id("ic", "P1"), id("ic", "P2"), "").key());
    }
}
