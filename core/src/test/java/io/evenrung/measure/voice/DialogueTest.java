package io.evenrung.measure.voice;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.model.Meeting;
import io.evenrung.model.Meeting.Kind;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DialogueTest {

    @Test
    void each_all_hands_meeting_of_the_year_counts_alike() {
        AllHandsDialogue dialogue = only(held(allHands(0.1, 0.2, 0.45)), AllHandsDialogue.class);
        assertEquals(0.25, dialogue.share(), "exact, so that a mean at the limit keeps it");
        assertNull(dialogue.doubtAt(0.25));
    }

    @Test
    void a_share_that_is_not_known_counts_for_dialogue_and_leaves_open_what_it_could_tip() {
        AllHandsDialogue dialogue = only(held(allHands(0.2, 0.2, 0.2, null)), AllHandsDialogue.class);
        assertEquals(0.4, dialogue.share());
        assertEquals(0.15, dialogue.leastShare());
        assertEquals(Doubt.Kind.MISSING, kind(dialogue.doubtAt(0.25)));
        assertNull(dialogue.doubtAt(0.15));
    }

    @Test
    void the_year_ends_on_the_as_of_date_and_leaves_out_the_same_day_a_year_before() {
        List<Meeting> meetings = new ArrayList<>();
        for (LocalDate day : List.of(AS_OF.minusYears(1), AS_OF.minusYears(1).plusDays(1), AS_OF, AS_OF.plusDays(1))) {
            meetings.add(new Meeting("m" + meetings.size(), day, Kind.LISTENING_SESSION, null));
        }
        assertEquals(2, only(held(meetings), ListeningSessions.class).sessions());
    }

    @Test
    void a_file_without_listening_sessions_says_that_there_were_none() {
        assertEquals(0, only(held(allHands(0.5)), ListeningSessions.class).sessions());
        assertEquals(0, only(held(List.of()), ListeningSessions.class).sessions());
    }

    @Test
    void where_no_all_hands_was_held_its_dialogue_cannot_be_judged() {
        Meeting network = new Meeting("n", AS_OF, Kind.IC_NETWORK, 0.1);
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(held(List.of(network)), AllHandsDialogue.class).kind());
    }

    @Test
    void without_the_facts_the_columns_that_would_tell_are_named() {
        assertEquals(
                "[meetings.csv: two_way]",
                doubt(held(allHands(null, null)), AllHandsDialogue.class)
                        .needs()
                        .toString());
        assertEquals(
                "[meetings.csv: date, meetings.csv: kind]",
                doubt(evenLadders(), ListeningSessions.class).needs().toString());
    }

    private static Organization held(List<Meeting> meetings) {
        return practice(evenLadders(), p -> p.withStructure(p.structure().withMeetings(Supplied.of(meetings))));
    }

    private static List<Meeting> allHands(@Nullable Double... twoWay) {
        List<Meeting> meetings = new ArrayList<>();
        for (Double share : twoWay) {
            meetings.add(new Meeting("a" + meetings.size(), AS_OF.minusMonths(1), Kind.ALL_HANDS, share));
        }
        return meetings;
    }
}
