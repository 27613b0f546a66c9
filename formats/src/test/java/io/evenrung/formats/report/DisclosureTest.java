package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Paper;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports count people and name none. */
class DisclosureTest {

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
    void no_identifier_and_no_figure_of_a_person_is_left() {
        Paper paper = new Paper(80, false);
        Violations.write(paper, Disclosure.of(people(Outcome.VIOLATED, 0, 12).toList(), 5, Edition.STANDARD));
        assertFalse(paper.text().contains("worker-"), paper.text());
        assertFalse(paper.text().contains("99"), paper.text());
        assertTrue(paper.text().contains("* 12 people"), paper.text());
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
