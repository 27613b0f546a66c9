package io.evenrung.formats.internal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.disclosure.PeopleCounts.Of;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.measure.fact.Fact;
import io.evenrung.measure.fact.FactComponent;
import io.evenrung.measure.fact.Known;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No figure that counts people goes by a name that is not known for it. */
class PeopleCountsTest {

    private static final Pattern SPEAKS_OF_PEOPLE = Pattern.compile(
            ".*\\b(people|person|ICs|managers|freelancers|members|respondents|hires|cases|authors|owner|peers|promoted)\\b.*");

    /** Some of a group that is counted beside them, or things of people. */
    private static final Pattern COUNTED_BESIDE =
            Pattern.compile("(of these, |strata with |IC people |management people |exits of ).*");

    /** Things that people do, lead or own, and by how many. */
    private static final List<String> THINGS = List.of(
            "goals written for managers",
            "high-profile projects led by ICs",
            "pairs of a goal's owner and a doer",
            "seats reserved for ICs",
            "units of 50 or more people");

    @Test
    void every_count_of_people_in_a_finding_or_note_is_known_for_it() {
        List<String> unknown = Stream.of("meridian", "quillmere-instruments", "university-of-california")
                .map(PeopleCountsTest::audit)
                .flatMap(audit -> Stream.concat(
                        audit.findings().stream()
                                .filter(f -> f.subject().kind() != Subject.Kind.PERSON)
                                .flatMap(f -> f.operands().stream()),
                        audit.notes().stream().flatMap(n -> n.operands().stream())))
                .filter(o -> o.value() instanceof Value.Count)
                .map(Operand::name)
                .filter(PeopleCountsTest::isUnknown)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_count_of_people_in_a_plain_fact_is_known_for_it() {
        List<String> unknown = Vocabulary.types().values().stream()
                .filter(Fact.class::isAssignableFrom)
                .filter(type -> !Vocabulary.isOfPeople(type))
                .flatMap(type -> FactComponent.of(type.asSubclass(Fact.class)).stream())
                .filter(c -> c.as() == Known.As.COUNT)
                .map(FactComponent::label)
                .filter(PeopleCountsTest::isUnknown)
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void counts_are_told_apart() {
        assertEquals(Of.A_GROUP, PeopleCounts.of("people at work"));
        assertEquals(Of.A_GROUP, PeopleCounts.of("cases"));
        assertEquals(Of.RESPONDENTS, PeopleCounts.of("managers who answered"));
        assertEquals(Of.A_REST, PeopleCounts.of("people cut off from any line"));
        assertEquals(Of.NO_GROUP, PeopleCounts.of("management rungs"));
        assertEquals(Of.NO_GROUP, PeopleCounts.of("of these, ICs"));
    }

    private static boolean isUnknown(String name) {
        return PeopleCounts.of(name) == Of.NO_GROUP
                && SPEAKS_OF_PEOPLE.matcher(name).matches()
                && !COUNTED_BESIDE.matcher(name).matches()
                && !THINGS.contains(name);
    }

    private static Audit audit(String example) {
        return Auditor.standard()
                .audit(OrganizationReader.read(Path.of(System.getProperty("evenrung.root"))
                        .resolve("examples/organizations")
                        .resolve(example)));
    }
}
