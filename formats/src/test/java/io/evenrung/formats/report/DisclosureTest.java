package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports count people and name none. */
class DisclosureTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Rule SPAN = Samples.rule("org.span.reports", Severity.MAJOR, 15.0);

    @Test
    void people_are_counted_by_rule_and_outcome() {
        Disclosure shown = Disclosure.of(
                Stream.concat(people(Outcome.HOLDS, 0, 30), people(Outcome.VIOLATED, 30, 7))
                        .toList(),
                5,
                Edition.STANDARD);
        assertEquals(
                List.of("30 people", "7 people"),
                shown.findings(Outcome.HOLDS).isEmpty()
                        ? List.of()
                        : List.of(
                                shown.findings(Outcome.HOLDS).get(0).subject().label(),
                                shown.findings(Outcome.VIOLATED)
                                        .get(0)
                                        .subject()
                                        .label()));
        assertEquals(7, shown.count(Finding::isViolation));
        assertEquals(37, shown.count(f -> true));
        assertEquals(
                List.of(Operand.count("people looked at", 37), Operand.count("of these, violated", 7)),
                shown.findings(Outcome.VIOLATED).get(0).operands());
    }

    @Test
    void of_fewer_people_than_the_least_cell_only_the_worst_outcome_is_told() {
        Disclosure shown = Disclosure.of(
                Stream.concat(people(Outcome.HOLDS, 0, 3), people(Outcome.VIOLATED, 3, 1))
                        .toList(),
                5,
                Edition.STANDARD);
        assertEquals(1, shown.findings().size());
        Finding only = shown.findings().get(0);
        assertEquals("fewer than 5 people", only.subject().label());
        assertEquals(Outcome.VIOLATED, only.outcome());
        assertEquals(List.of(), only.operands());
    }

    @Test
    void what_is_about_no_single_person_stays_as_it_is() {
        Finding finding = Samples.finding(SPAN, "Legal", Outcome.HOLDS, new Value.Count(3));
        assertEquals(
                List.of(finding),
                Disclosure.of(List.of(finding), 5, Edition.STANDARD).findings());
    }

    @Test
    void who_is_asked_about_several_times_is_one_person() {
        List<Finding> eightOfSix = IntStream.range(0, 8)
                .mapToObj(i -> about(Subject.levelChange("worker-" + i % 6, DAY, i / 6 + 1), Outcome.VIOLATED))
                .toList();
        Finding only = Disclosure.of(eightOfSix, 5, Edition.STANDARD).findings().get(0);
        assertEquals("8 cases of 6 people", only.subject().label());
        assertEquals(
                List.of(
                        Operand.count("people looked at", 6),
                        Operand.count("checks of these", 8),
                        Operand.count("of these, violated", 8)),
                only.operands());
        List<Finding> sixOfThree = IntStream.range(0, 6)
                .mapToObj(i -> about(Subject.levelChange("worker-" + i % 3, DAY, i / 3 + 1), Outcome.VIOLATED))
                .toList();
        assertEquals(
                "fewer than 5 people",
                Disclosure.of(sixOfThree, 5, Edition.STANDARD)
                        .findings()
                        .get(0)
                        .subject()
                        .label());
    }

    @Test
    void an_edition_with_people_shows_each_with_identifier_and_figures() {
        Disclosure shown = Disclosure.of(
                List.of(
                        about(Subject.person("a/b~c"), Outcome.VIOLATED),
                        about(Subject.levelChange("w-1", DAY, 2), Outcome.HOLDS)),
                5,
                Edition.WITH_PEOPLE);
        assertEquals(
                List.of("person a/b~c", "person w-1, change of level of 2024-02-29, number 2"),
                shown.findings().stream().map(f -> f.subject().label()).toList());
        assertEquals(new Value.Count(99), shown.findings().get(0).measured());
        assertEquals(2, shown.count(f -> true));
    }

    @Test
    void a_works_council_sees_roles_and_small_groups_as_counts_alone() {
        List<Finding> findings = Stream.concat(
                        IntStream.range(0, 6).mapToObj(i -> about(Subject.role("seat " + i), Outcome.VIOLATED)),
                        Stream.of(
                                about(Subject.layer(1), Outcome.HOLDS),
                                about(Subject.unit("Lab"), Outcome.HOLDS),
                                about(Subject.organization("project Apollo"), Outcome.VIOLATED),
                                about(Subject.family("Legal"), Outcome.HOLDS)))
                .toList();
        assertEquals(
                List.of(
                        "fewer than 5 projects or small forums",
                        "Legal",
                        "fewer than 5 small units",
                        "fewer than 5 small layers",
                        "6 roles"),
                Disclosure.of(findings, 5, Edition.WORKS_COUNCIL).findings().stream()
                        .map(f -> f.subject().label())
                        .toList());
        assertEquals(
                findings.size(),
                Disclosure.of(findings, 5, Edition.STANDARD).findings().size());
    }

    @Test
    void a_works_council_sees_a_group_that_is_known_to_be_large_enough() {
        Finding layer = Samples.finding(SPAN, "x", Outcome.HOLDS, new Value.Count(3));
        Finding large = new Finding(
                layer.rule(),
                Subject.layer(2),
                Outcome.HOLDS,
                Favours.NEITHER,
                layer.measured(),
                null,
                null,
                List.of(Operand.count("managers of the layer", 12)),
                List.of(),
                null,
                List.of(),
                List.of());
        assertEquals(
                List.of(large),
                Disclosure.of(List.of(large), 5, Edition.WORKS_COUNCIL).findings());
    }

    private static Finding about(Subject subject, Outcome outcome) {
        return new Finding(
                SPAN,
                subject,
                outcome,
                Favours.NEITHER,
                new Value.Count(99),
                SPAN.limit(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static Stream<Finding> people(Outcome outcome, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new Finding(
                        SPAN,
                        Subject.person("worker-" + i),
                        outcome,
                        Favours.NEITHER,
                        new Value.Count(99),
                        SPAN.limit(),
                        null,
                        List.of(Operand.count("direct reports", 99)),
                        List.of(),
                        null,
                        List.of(),
                        List.of()));
    }
}
