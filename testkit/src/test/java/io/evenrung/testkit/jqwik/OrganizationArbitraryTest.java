package io.evenrung.testkit.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.OrganizationWriter;
import io.evenrung.measure.Favours;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationArbitraryTest {

    @Test
    void the_same_seed_gives_the_same_organisations_outside_of_a_property() {
        List<Organization> some = OrganizationArbitrary.any().sample(20, 42);
        assertEquals(some, OrganizationArbitrary.any().sample(20, 42));
        assertNotEquals(some, OrganizationArbitrary.any().sample(20, 43));
        assertEquals(some.subList(0, 5), OrganizationArbitrary.any().sample(5, 42));
    }

    @Property(tries = 5)
    void samples_can_be_taken_inside_of_a_property_too(@ForAll Organization organization) {
        assertEquals(
                OrganizationArbitrary.any().sample(1, 1),
                OrganizationArbitrary.any().sample(1, 1));
    }

    @Property(tries = 100)
    void usual_organisations_have_up_to_four_families_six_rungs_a_track_and_sixty_people(
            @ForAll Organization organization) {
        assertBetween(1, 4, organization.architecture().families().size());
        assertBetween(0, 60, organization.practice().workers().values().size());
        rungs(organization).values().forEach(rungs -> assertBetween(1, 6, rungs));
    }

    @Property(tries = 100)
    void annotations_say_how_many_of_everything_there_are(
            @ForAll @Families(min = 2, max = 3) @Rungs(min = 2, max = 3) @Workers(min = 5, max = 7)
                    Organization organization) {
        assertBetween(2, 3, organization.architecture().families().size());
        assertBetween(5, 7, organization.practice().workers().values().size());
        rungs(organization).forEach((track, rungs) -> {
            if (!track.endsWith("supervision")) {
                assertBetween(2, 3, rungs);
            }
        });
    }

    @Property(tries = 60)
    void equal_tracks_keep_to_the_number_of_people_too(
            @ForAll @Parity @Workers(min = 5, max = 7) Organization organization) {
        assertBetween(5, 7, organization.practice().workers().values().size());
    }

    @Test
    void a_range_that_holds_no_number_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> OrganizationArbitrary.any().withWorkers(5, 4));
        assertThrows(
                IllegalArgumentException.class,
                () -> OrganizationArbitrary.any().withDisparity(Disparity.In.PAY, 0, Favours.MANAGEMENT));
        assertThrows(
                IllegalArgumentException.class,
                () -> OrganizationArbitrary.any().withDisparity(Disparity.In.PAY, 0.1, Favours.NEITHER));
    }

    @Test
    void every_one_of_them_can_be_written_and_read_back_the_same(@TempDir Path folder) throws IOException {
        int number = 0;
        for (Organization organization : OrganizationArbitrary.any().sample(60, 3)) {
            Path one = Files.createDirectory(folder.resolve("o" + number++));
            OrganizationWriter.write(organization, one);
            assertEquals(
                    organization.withProvenance(Provenance.none()),
                    OrganizationReader.read(one).withProvenance(Provenance.none()));
        }
    }

    @Test
    void three_hundred_of_them_bring_most_built_in_rules_to_every_outcome() {
        SortedMap<String, Set<Outcome>> reached = new TreeMap<>();
        Auditor auditor = Auditor.standard();
        for (Organization organization : OrganizationArbitrary.any().sample(300, 42)) {
            for (Finding finding : auditor.audit(organization).findings()) {
                reached.computeIfAbsent(finding.rule().id(), id -> EnumSet.noneOf(Outcome.class))
                        .add(finding.outcome());
            }
        }
        assertTrue(reaching(reached, Outcome.VIOLATED) >= 115, reached::toString);
        assertTrue(reaching(reached, Outcome.HOLDS) >= 112, reached::toString);
        assertTrue(reaching(reached, Outcome.NOT_EVALUATED) >= 125, reached::toString);
        assertTrue(reaching(reached, Outcome.INSUFFICIENT_EVIDENCE) >= 50, reached::toString);
    }

    private static long reaching(SortedMap<String, Set<Outcome>> reached, Outcome outcome) {
        return reached.values().stream().filter(all -> all.contains(outcome)).count();
    }

    private static Map<String, Long> rungs(Organization organization) {
        return organization.architecture().levels().stream()
                .map(l -> l.id())
                .collect(Collectors.groupingBy(
                        (LevelId id) -> id.family() + " " + id.track(), TreeMap::new, Collectors.counting()));
    }

    private static void assertBetween(long least, long most, long number) {
        assertTrue(number >= least && number <= most, number + " is not from " + least + " to " + most);
    }
}
