package io.evenrung.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.Edition;
import io.evenrung.measure.Setting;
import io.evenrung.model.Organization;
import io.evenrung.testkit.jqwik.OrganizationArbitrary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No report but that which is asked for people tells a number of fewer than five of them, nor what it would follow from. */
class DisclosureProperties {

    private static final int LEAST = 5;
    private static final Auditor AUDITOR = Auditor.standard();

    /** Withholds nothing. */
    private static final Auditor OPEN =
            Auditor.standard().withLimit(Setting.MINIMUM_CELL.id(), 1).withLimit(Setting.MINIMUM_SURVEY_CELL.id(), 1);

    /** None of them sets the least cell otherwise. */
    @Provide
    Arbitrary<Organization> organizations() {
        return Arbitraries.oneOf(
                        OrganizationArbitrary.any()
                                .withFamilies(2, 4)
                                .withWorkers(20, 60)
                                .withEveryFact(),
                        OrganizationArbitrary.any().withFamilies(2, 4).withWorkers(20, 60),
                        OrganizationArbitrary.any())
                .map(organization -> organization.withLimits(new TreeMap<>()));
    }

    @Property(tries = 150)
    void no_finding_gives_a_number_of_fewer_people(
            @ForAll("organizations") Organization organization, @ForAll("editions") Edition edition) {
        Map<Cell, Long> shown =
                Cell.in(Disclosure.of(AUDITOR.audit(organization), edition).findings());
        List<Cell> small = shown.entrySet().stream()
                .filter(cell -> cell.getValue() > 0 && cell.getValue() < LEAST)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), small);
    }

    @Property(tries = 250)
    void no_number_of_fewer_people_follows_by_subtraction(
            @ForAll("organizations") Organization organization, @ForAll("editions") Edition edition) {
        Map<Cell, Long> truth = Cell.in(OPEN.audit(organization).findings());
        Map<Cell, Long> shown =
                Cell.in(Disclosure.of(AUDITOR.audit(organization), edition).findings());
        assertEquals(Set.of(), new Attack(truth, shown).disclosed(LEAST));
    }

    @Property(tries = 150)
    void no_number_of_fewer_people_on_a_rung_follows_from_the_drawings(
            @ForAll("organizations") Organization organization, @ForAll("editions") Edition edition) {
        assertEquals(
                Set.of(),
                HeadsAttack.disclosed(OPEN.audit(organization), AUDITOR.audit(organization), edition, LEAST, false));
    }

    @Property(tries = 50)
    void what_is_withheld_changes_no_outcome(@ForAll("organizations") Organization organization) {
        Audit audit = AUDITOR.audit(organization);
        Disclosure shown = Disclosure.of(audit, Edition.WITH_PEOPLE);
        for (Outcome outcome : Outcome.values()) {
            assertEquals(audit.counts().get(outcome), shown.count(f -> f.outcome() == outcome));
        }
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(Edition.STANDARD, Edition.WORKS_COUNCIL);
    }
}
