package io.evenrung.formats.internal.disclosure;

import static io.evenrung.measure.Operand.count;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Note;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what is shown, nobody can subtract to the few of whom nothing is shown. */
class SubtractionTest {

    private static final LeastCell LEAST = new LeastCell(5, 10);
    private static final Subject ALL = Subject.organization();
    private static final Finding HIDDEN = Findings.hidden(Subject.family("Legal"));

    @Test
    void the_smallest_shown_part_is_withheld_beside_a_hidden_one_of_a_few() {
        assertEquals(
                List.of("Design"),
                withheld(List.of(part(ALL, 63, 40), part("Design", 20, 18), part("Tech", 40, 22), HIDDEN)));
    }

    @Test
    void as_many_as_needed_are_withheld() {
        // 2 managers are hidden, with Art 4, with Tech 12
        assertEquals(
                List.of("Art", "Tech"),
                withheld(List.of(
                        part(ALL, 80, 30), part("Art", 10, 2), part("Design", 20, 18), part("Tech", 40, 8), HIDDEN)));
    }

    @Test
    void a_part_that_alone_is_shown_is_withheld_too() {
        assertEquals(List.of("Tech"), withheld(List.of(part(ALL, 44, 22), part("Tech", 40, 20), HIDDEN)));
    }

    @Test
    void nothing_is_withheld_where_the_hidden_are_many_or_nobody() {
        assertEquals(List.of(), withheld(List.of(part(ALL, 46, 27), part("Tech", 40, 22), HIDDEN)));
        assertEquals(List.of(), withheld(List.of(part(ALL, 40, 22), part("Tech", 40, 22), HIDDEN)));
    }

    @Test
    void nothing_is_withheld_where_nothing_is_hidden() {
        Finding noLadder = new Finding(
                HIDDEN.rule(),
                HIDDEN.subject(),
                Outcome.NOT_APPLICABLE,
                HIDDEN.favours(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
        assertEquals(List.of(), withheld(List.of(part(ALL, 43, 22), part("Tech", 40, 20), noLadder)));
    }

    @Test
    void the_organisation_may_be_counted_by_another_rule_or_by_a_note() {
        Finding other =
                Findings.of(Findings.rule("growth.plan"), ALL, Outcome.HOLDS, null, count("people at work", 43));
        Finding tech = Findings.violated(Subject.family("Tech"), count("people of the family", 40));
        assertEquals(List.of("Tech"), withheld(List.of(other, tech, HIDDEN)));
        Note note =
                new Note("note.x", ALL, "Noted", new Value.Number(1), null, List.of(count("ICs", 43)), List.of(), null);
        Finding part = part("Tech", 40, 20);
        assertEquals(
                new Value.Text("withheld"),
                Subtraction.prevent(List.of(part, HIDDEN), List.of(), List.of(note), LEAST)
                        .get(0)
                        .measured());
    }

    @Test
    void a_family_is_held_against_everybody_under_whatever_name() {
        Finding tech = Findings.violated(Subject.family("Tech"), count("people of the family", 40));
        for (String name : List.of("people at work", "people on rungs of any track", "people looked at")) {
            Finding all = Findings.of(Findings.rule("voice.split"), ALL, Outcome.HOLDS, null, count(name, 43));
            assertEquals(List.of("Tech"), withheld(List.of(all, tech, HIDDEN)), name);
            assertEquals(
                    new Value.Text("withheld"),
                    Subtraction.prevent(List.of(tech, HIDDEN), List.of(all), List.of(), LEAST)
                            .get(0)
                            .measured(),
                    name);
        }
    }

    @Test
    void who_is_on_a_further_track_does_not_follow_from_those_on_any() {
        Finding managers =
                Findings.of(Findings.rule("mobility.lived"), ALL, Outcome.HOLDS, null, count("managers", 27));
        Finding three = split(110, 80);
        Finding nobody = split(107, 80);
        assertEquals(List.of(ALL.label()), withheld(List.of(managers, three)));
        assertEquals(List.of(), withheld(List.of(managers, nobody)));
        Finding looked = Findings.violated(ALL, count("people looked at", 27));
        assertEquals(
                new Value.Text("withheld"),
                Subtraction.prevent(List.of(three), List.of(looked), List.of(), LEAST)
                        .get(0)
                        .measured());
    }

    private static Finding split(long all, long ics) {
        return Findings.of(
                Findings.rule("voice.split"),
                ALL,
                Outcome.HOLDS,
                null,
                count("people on rungs of any track", all),
                count("people on IC rungs", ics));
    }

    private static List<String> withheld(List<Finding> findings) {
        return Subtraction.prevent(findings, List.of(), List.of(), LEAST).stream()
                .filter(f -> new Value.Text("withheld").equals(f.measured()))
                .map(f -> f.subject().label())
                .toList();
    }

    private static Finding part(String family, long ics, long managers) {
        return part(Subject.family(family), ics, managers);
    }

    private static Finding part(Subject subject, long ics, long managers) {
        return Findings.violated(subject, count("ICs", ics), count("managers", managers));
    }
}
