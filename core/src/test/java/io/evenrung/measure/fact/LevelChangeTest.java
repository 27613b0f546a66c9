package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.supervisor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.fact.LevelChange.Direction;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Level;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Ground;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LevelChangeTest {

    private static final Level[] LADDERS = {
        ic("P1", 1, "18"),
        ic("P2", 2, "19"),
        ic("P3", 3, "20"),
        ic("P4", 4, null),
        manager("M1", 1, "20"),
        manager("M2", 2, null),
        supervisor("S1", null, null),
        supervisor("S2", null, null)
    };

    private static Organization with(UnaryOperator<Practice> more, Move... moves) {
        return practice(organization(LADDERS), p -> more.apply(p.withMoves(Supplied.of(List.of(moves)))));
    }

    private static Move move(String worker, int monthsAgo, String from, String to) {
        return new Move(worker, AS_OF.minusMonths(monthsAgo), id(track(from), from), id(track(to), to));
    }

    private static String track(String code) {
        return code.startsWith("P") ? "ic" : code.startsWith("M") ? "manager" : "supervisor";
    }

    private static LevelChange only(Move move) {
        return changes(with(p -> p, move)).get(0);
    }

    private static List<LevelChange> changes(Organization organization) {
        return Facts.of(organization, LevelChange.class);
    }

    @Test
    void within_a_ladder_rank_says_where_a_change_leads_and_how_many_rungs_it_skips() {
        LevelChange up = only(move("a", 1, "P1", "P4"));
        assertEquals(Direction.UP, up.direction());
        assertEquals(2, up.rungsSkipped());
        assertEquals(1, up.monthsAgo());
        LevelChange down = only(move("a", 1, "P3", "P1"));
        assertEquals(Direction.DOWN, down.direction());
        assertEquals(0, down.rungsSkipped());
    }

    @Test
    void between_tracks_a_pair_or_grades_say_where_a_change_leads() {
        LevelChange sideways = only(move("a", 1, "P3", "M1"));
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, sideways.fromTrack());
        assertEquals(TrackKind.MANAGEMENT, sideways.toTrack());
        assertEquals(Direction.SIDEWAYS, sideways.direction());
        assertEquals(Direction.UP, only(move("a", 1, "P1", "M1")).direction());
        assertEquals(Direction.DOWN, only(move("a", 1, "M1", "P2")).direction());
        assertNull(only(move("a", 1, "P4", "M2")).direction());
        assertEquals(0, only(move("a", 1, "P4", "M2")).rungsSkipped());
        LevelChange unordered = only(move("a", 1, "S1", "S2"));
        assertNull(unordered.direction());
        assertNull(unordered.rungsSkipped());
    }

    @Test
    void hires_exits_and_changes_outside_of_the_window_are_none() {
        Move hire = new Move("a", AS_OF.minusMonths(1), null, id("ic", "P1"));
        Move exit = new Move("b", AS_OF.minusMonths(1), id("ic", "P1"), null);
        assertEquals(
                List.of(), changes(with(p -> p, hire, exit, move("c", 24, "P1", "P2"), move("d", -1, "P1", "P2"))));
    }

    @Test
    void terms_are_told_as_they_are_known() {
        LevelChange change = only(move("a", 1, "P3", "M1")
                .withTerms(MoveTerms.unknown()
                        .withPayChange(0.08)
                        .withScope(MoveTerms.Scope.WIDER)
                        .withGrounds(Set.of(Ground.TENURE, Ground.CRAFT))
                        .withPriorDutyShare(0.3)));
        assertEquals(0.08, change.payChange());
        assertEquals(MoveTerms.Scope.WIDER, change.scope());
        assertEquals(List.of(Ground.CRAFT, Ground.TENURE), List.copyOf(Objects.requireNonNull(change.grounds())));
        assertEquals(0.3, change.priorDutyShare());
        LevelChange unknown = only(move("a", 1, "P3", "M1"));
        for (String name : List.of(
                "payChange",
                "scope",
                "grounds",
                "priorDutyShare",
                "preferenceAsked",
                "preference",
                "assessed",
                "trained",
                "atWork",
                "monthsSinceHire",
                "monthsInFormerLevel")) {
            assertNull(Reading.measured(unknown, name), name);
        }
    }

    @Test
    void the_time_in_the_level_left_counts_from_the_move_onto_it() {
        List<LevelChange> two = changes(with(p -> p, move("a", 20, "P1", "P2"), move("a", 5, "P2", "P3")));
        assertNull(two.get(0).monthsInFormerLevel(), "when it began is not on record");
        assertEquals(15, two.get(1).monthsInFormerLevel());
    }

    @Test
    void the_time_in_the_first_level_counts_from_a_hire_within_the_time_on_record() {
        Worker late = Worker.of("b", id("ic", "P2")).withHired(AS_OF.minusMonths(10));
        Worker early = Worker.of("c", id("ic", "P2")).withHired(AS_OF.minusMonths(100));
        List<LevelChange> changes = changes(with(
                p -> p.withWorkers(Supplied.of(List.of(late, early))),
                move("a", 30, "P1", "P2"),
                move("b", 4, "P1", "P2"),
                move("c", 4, "P1", "P2")));
        assertEquals(6, changes.get(0).monthsInFormerLevel());
        assertEquals(6, changes.get(0).monthsSinceHire());
        assertNull(changes.get(1).monthsInFormerLevel());
        assertEquals(96, changes.get(1).monthsSinceHire());
        assertEquals(true, changes.get(1).atWork());
    }

    @Test
    void what_was_asked_and_done_counts_up_to_the_day_of_the_change() {
        Conversation before = new Conversation("a", AS_OF.minusMonths(6), Topic.WISHES, Preference.MANAGEMENT);
        Conversation after = new Conversation("a", AS_OF, Topic.WISHES, Preference.INDIVIDUAL_CONTRIBUTOR);
        Conversation old = new Conversation("b", AS_OF.minusMonths(18), Topic.WISHES, Preference.UNDECIDED);
        DevelopmentRecord trained =
                DevelopmentRecord.of("a", DevelopmentRecord.Kind.LEADERSHIP_TRAINING, AS_OF.minusMonths(5));
        DevelopmentRecord late =
                DevelopmentRecord.of("a", DevelopmentRecord.Kind.LEADERSHIP_ASSESSMENT, AS_OF.minusMonths(4));
        List<LevelChange> changes = changes(with(
                p -> p.withDevelopment(p.development()
                        .withConversations(Supplied.of(List.of(before, after, old)))
                        .withRecords(Supplied.of(List.of(trained, late)))),
                move("a", 5, "P3", "M1"),
                move("b", 5, "P3", "M1")));
        assertEquals(true, changes.get(0).preferenceAsked());
        assertEquals(Preference.MANAGEMENT, changes.get(0).preference());
        assertEquals(true, changes.get(0).trained());
        assertEquals(false, changes.get(0).assessed());
        assertEquals(false, changes.get(1).preferenceAsked(), "a preference older than a year is none");
        assertEquals(Preference.UNDECIDED, changes.get(1).preference());
    }

    @Test
    void two_changes_of_one_day_have_keys_of_their_own() {
        List<LevelChange> changes = changes(with(p -> p, move("a", 5, "P1", "P2"), move("a", 5, "P2", "P3")));
        assertEquals("person/a/2024-08-01", changes.get(0).subject().key());
        assertEquals("person/a/2024-08-01/2", changes.get(1).subject().key());
        assertTrue(changes.stream().noneMatch(c -> c.subject().label().contains("/")));
    }

    @Test
    void without_moves_it_is_said_that_there_are_none_to_see() {
        assertEquals(
                Doubt.Kind.MISSING,
                Facts.gap(organization(LADDERS), LevelChange.class).doubt().kind());
    }
}
