package io.evenrung.measure.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measurements;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds of the facts of every organisation. */
class FactLawsTest {

    private static List<Fact> facts(Measurements measured) {
        List<Fact> facts = new ArrayList<>();
        measured.measures().forEach(measure -> {
            if (measure instanceof Fact fact) {
                facts.add(fact);
            }
        });
        return facts;
    }

    private static List<Fact> facts(Organization organization) {
        List<Fact> facts = new ArrayList<>();
        FactMeasures.types().forEach(type -> facts.addAll(facts(Facts.measure(organization, type))));
        return facts;
    }

    @Property(tries = 200)
    void the_order_of_the_input_cannot_be_seen(@ForAll long seed) {
        Organization organization = Invented.organization(seed);
        assertEquals(facts(organization), facts(Invented.shuffled(organization, seed)));
    }

    @Property(tries = 50)
    void wanting_one_type_gives_the_same_facts_as_wanting_all(@ForAll long seed) {
        Organization organization = Invented.organization(seed);
        assertEquals(facts(organization), facts(Facts.all(organization)));
    }

    @Property(tries = 200)
    void a_subject_has_one_fact_of_a_type_and_a_gap_is_told_of_the_type_that_was_asked_for(@ForAll long seed) {
        Organization organization = Invented.organization(seed);
        for (Class<? extends Fact> type : FactMeasures.types()) {
            Measurements measured = Facts.measure(organization, type);
            for (Unmeasured gap : measured.unmeasured()) {
                assertEquals(type, gap.measure());
            }
            List<String> keys =
                    facts(measured).stream().map(fact -> fact.subject().key()).toList();
            assertEquals(keys.size(), keys.stream().distinct().count(), type + " has two facts of one subject");
        }
    }

    @Property(tries = 200)
    void what_is_not_known_can_always_be_supplied(@ForAll long seed) {
        for (Fact fact : facts(Invented.organization(seed))) {
            for (FactComponent component : FactComponent.of(fact.getClass())) {
                boolean isKnown = component.valueIn(fact) != null;
                Reading reading = Reading.of(fact, List.of(component.name()));
                assertTrue(isKnown || component.mayBeUnknown(), component.name());
                assertEquals(isKnown, reading.doubt() == null);
                assertEquals(1, reading.operands().size());
            }
        }
    }

    @Property(tries = 200)
    void exchanging_the_tracks_exchanges_what_is_told_of_them(@ForAll long seed) {
        Organization organization = Invented.organization(seed);
        List<SortedMap<String, String>> mirrored = new ArrayList<>();
        facts(mirrored(organization)).forEach(fact -> mirrored.add(told(fact, false)));
        for (Fact fact : facts(organization)) {
            SortedMap<String, String> told = told(fact, true);
            assertTrue(mirrored.remove(told), () -> "not in the mirror: " + told);
        }
        assertEquals(List.of(), mirrored);
    }

    /** The IC track is the management track, and the other way round. */
    private static Organization mirrored(Organization organization) {
        JobArchitecture a = organization.architecture();
        List<LevelPair> pairs = a.pairs().stream()
                .map(p -> new LevelPair(p.management(), p.individualContributor(), p.basis()))
                .toList();
        return organization.withArchitecture(new JobArchitecture(
                List.of(Track.individualContributor("manager"), Track.management("ic"), Track.other("supervisor")),
                a.families(),
                a.levels(),
                pairs,
                a.pairByGrade(),
                a.grades()));
    }

    /** What a fact tells by name, but for senior ICs: there are no senior managers to mirror them. */
    private static SortedMap<String, String> told(Fact fact, boolean mirror) {
        SortedMap<String, String> told = new TreeMap<>();
        told.put("", fact.getClass().getSimpleName());
        for (FactComponent component : FactComponent.of(fact.getClass())) {
            String name = component.name();
            if (!name.startsWith("senior") && !name.equals("leadIsSeniorIc") && !name.equals("icSeats")) {
                Object value = component.valueIn(fact);
                told.put(mirror ? mirrored(name) : name, String.valueOf(mirror ? mirrored(value) : value));
            }
        }
        return told;
    }

    private static String mirrored(String name) {
        if (name.equals("ics") || name.equals("managers")) {
            return name.equals("ics") ? "managers" : "ics";
        }
        if (name.matches("ic[A-Z].*")) {
            return "management" + name.substring(2);
        }
        return name.matches("management[A-Z].*") ? "ic" + name.substring("management".length()) : name;
    }

    private static @Nullable Object mirrored(@Nullable Object value) {
        if (value instanceof TrackKind kind) {
            return switch (kind) {
                case INDIVIDUAL_CONTRIBUTOR -> TrackKind.MANAGEMENT;
                case MANAGEMENT -> TrackKind.INDIVIDUAL_CONTRIBUTOR;
                case OTHER -> TrackKind.OTHER;
            };
        }
        return value;
    }

    @Property(tries = 200)
    void what_is_told_of_one_family_does_not_change_with_another(@ForAll long seed) {
        Organization organization = Invented.organization(seed);
        List<Fact> whole = ofDesign(organization);
        assertEquals(whole, ofDesign(withDesignAlone(organization)));
    }

    private static List<Fact> ofDesign(Organization organization) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts(organization)) {
            boolean isOfRungs = fact instanceof Rung
                    || fact instanceof RungRange
                    || fact instanceof LadderStep
                    || fact instanceof PairedRungs
                    || fact instanceof Family;
            if (isOfRungs
                    && "Design"
                            .equals(FactComponent.of(fact.getClass(), "family")
                                    .orElseThrow()
                                    .valueIn(fact))) {
                found.add(fact);
            }
        }
        return found;
    }

    /** The other family is there in name alone; its people are away. */
    private static Organization withDesignAlone(Organization organization) {
        JobArchitecture a = organization.architecture();
        Practice practice = organization.practice();
        List<Worker> workers = practice.workers().stream()
                .map(worker -> isOther(worker.level())
                        ? worker.withLevel(null)
                                .withHired(null)
                                .withLeft(organization.asOf().minusDays(1))
                        : worker)
                .toList();
        return organization
                .withPractice(practice.withMoves(Supplied.absent())
                        .withWorkers(practice.workers().isAbsent() ? Supplied.absent() : Supplied.of(workers)))
                .withArchitecture(new JobArchitecture(
                        a.tracks(),
                        a.families(),
                        Supplied.of(a.levels().stream()
                                .filter(level -> !isOther(level.id()))
                                .toList()),
                        a.pairs().stream()
                                .filter(pair -> !isOther(pair.management()))
                                .toList(),
                        a.pairByGrade(),
                        a.grades()));
    }

    private static boolean isOther(@Nullable LevelId level) {
        return level != null && !level.family().equals("Design");
    }
}
