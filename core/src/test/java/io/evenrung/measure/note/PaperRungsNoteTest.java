package io.evenrung.measure.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Value;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rungs that are there on paper alone. */
class PaperRungsNoteTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LevelId FIRST = LevelId.of("Legal", "ic", "P1");
    private static final LevelId SECOND = LevelId.of("Legal", "ic", "P2");

    @Test
    void a_rung_that_nobody_holds_or_held_in_the_window_is_one() {
        Note note = note(person("a", FIRST));
        assertEquals(new Value.Count(1), note.value());
        assertEquals(
                List.of(Operand.count("rungs with a track", 2), Operand.text("on paper alone", "Legal: P2")),
                note.operands());
    }

    @Test
    void a_rung_left_within_the_window_is_none_and_one_left_on_its_eve_is() {
        LocalDate eve = AS_OF.minusMonths(24);
        assertEquals(
                new Value.Count(0),
                note(person("a", FIRST), left("b", eve.plusDays(1))).value());
        assertEquals(
                new Value.Count(1), note(person("a", FIRST), left("b", eve)).value());
    }

    @Test
    void a_rung_that_was_passed_through_was_held() {
        Practice practice = Practice.unknown()
                .withWorkers(Supplied.of(List.of(person("a", SECOND))))
                .withMoves(Supplied.of(List.of(new Move("a", AS_OF.minusMonths(3), FIRST, SECOND))));
        assertEquals(new Value.Count(0), note(practice).value());
    }

    @Test
    void of_an_organisation_whose_people_are_not_known_nothing_is_noted() {
        assertTrue(notes(Practice.unknown()).isEmpty());
    }

    private static Worker person(String id, LevelId level) {
        return Worker.of(id, level).withHired(AS_OF.minusYears(5));
    }

    private static Worker left(String id, LocalDate lastDay) {
        return person(id, SECOND).withLeft(lastDay);
    }

    private static Note note(Worker... workers) {
        return note(Practice.unknown().withWorkers(Supplied.of(List.of(workers))));
    }

    private static Note note(Practice practice) {
        return notes(practice).get(0);
    }

    private static List<Note> notes(Practice practice) {
        Organization organization = Organization.of(
                        "Papers",
                        AS_OF,
                        JobArchitecture.of(
                                List.of(Track.individualContributor("ic"), Track.management("m")),
                                List.of(Level.of(FIRST), Level.of(SECOND))))
                .withPractice(practice);
        return Catalogue.measure(organization, Settings.defaults()).notes().stream()
                .filter(n -> n.id().equals("note.paper-rungs"))
                .toList();
    }
}
