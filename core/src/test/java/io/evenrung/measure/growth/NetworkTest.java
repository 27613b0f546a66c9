package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.AS_OF;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.model.Meeting;
import io.evenrung.model.Meeting.Kind;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void meetings_of_ics_within_the_year_are_counted() {
        NetworkMeetings meetings = only(
                measured(
                        people(10, 2),
                        new Meeting("a", AS_OF, Kind.IC_NETWORK, null),
                        new Meeting("b", AS_OF.minusYears(1).plusDays(1), Kind.IC_NETWORK, null),
                        new Meeting("c", AS_OF.minusYears(1), Kind.IC_NETWORK, null),
                        new Meeting("d", AS_OF.plusDays(1), Kind.IC_NETWORK, null),
                        new Meeting("e", AS_OF, Kind.ALL_HANDS, null)),
                NetworkMeetings.class);
        assertEquals(2, meetings.meetings());
        assertEquals(10, meetings.ics());
    }

    @Test
    void nine_ics_are_too_few_for_a_network() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(Growing.measured(Growing.organization(people(9, 40))), NetworkMeetings.class)
                        .kind());
    }

    @Test
    void somebody_of_unknown_track_may_be_the_tenth() {
        List<Worker> workers = new ArrayList<>(people(9, 2));
        workers.add(Worker.of("placeless", null));
        assertEquals(
                "[levels.csv: track, workers.csv: job_code]",
                doubt(measured(workers), NetworkMeetings.class).needs().toString());
    }

    @Test
    void without_meetings_nothing_is_known() {
        assertEquals(
                "[meetings.csv: date, meetings.csv: kind]",
                doubt(Growing.measured(Growing.organization(people(10, 2))), NetworkMeetings.class)
                        .needs()
                        .toString());
    }

    @Test
    void the_only_ic_of_a_team_is_alone_whatever_managers_it_has() {
        List<Worker> people = people(3, 3);
        Map<Subject, TeamPeers> peers = peers(measured(List.of(
                people.get(0).withTeam("a"),
                people.get(1).withTeam("b"),
                people.get(2).withTeam("b"),
                people.get(3).withTeam("a"))));
        assertEquals(3, peers.size());
        assertTrue(of(peers, people.get(0)).alone());
        assertFalse(of(peers, people.get(1)).alone());
    }

    @Test
    void colleagues_who_left_are_no_company() {
        List<Worker> people = people(2, 0);
        Map<Subject, TeamPeers> peers = peers(measured(
                List.of(people.get(0).withTeam("a"), people.get(1).withTeam("a").withLeft(AS_OF.minusDays(1)))));
        assertTrue(of(peers, people.get(0)).alone());
    }

    @Test
    void somebody_of_unknown_track_may_be_company() {
        List<Worker> people = people(2, 0);
        TeamPeers peers = of(
                peers(measured(List.of(
                        people.get(0).withTeam("a"),
                        Worker.of("placeless", null).withTeam("a")))),
                people.get(0));
        assertFalse(peers.alone());
        assertNotNull(peers.doubtAt(0));
    }

    @Test
    void two_known_ics_leave_no_doubt() {
        List<Worker> people = people(2, 0);
        TeamPeers peers = of(
                peers(measured(List.of(
                        people.get(0).withTeam("a"),
                        people.get(1).withTeam("a"),
                        Worker.of("placeless", null).withTeam("a")))),
                people.get(0));
        assertNull(peers.doubtAt(0));
    }

    @Test
    void a_person_without_a_team_is_not_evaluated_and_nobodys_team_only_once() {
        List<Worker> people = people(3, 0);
        assertEquals(
                Subject.person(people.get(2).id()),
                measured(List.of(people.get(0).withTeam("a"), people.get(1).withTeam("a"), people.get(2)))
                        .unmeasured()
                        .stream()
                        .filter(u -> u.measure() == TeamPeers.class)
                        .findFirst()
                        .orElseThrow()
                        .subject());
        assertEquals(
                "[workers.csv: team]",
                doubt(measured(people), TeamPeers.class).needs().toString());
    }

    @Test
    void nothing_that_is_said_of_a_person_names_anybody() {
        List<Worker> people = people(2, 0);
        TeamPeers peers = of(peers(measured(List.of(people.get(0).withTeam("Team of Ada")))), people.get(0));
        assertFalse(peers.operands().toString().contains("Ada"));
        assertFalse(peers.operands().toString().contains(people.get(0).id()));
    }

    private static TeamPeers of(Map<Subject, TeamPeers> peers, Worker worker) {
        TeamPeers own = peers.get(Subject.person(worker.id()));
        assertNotNull(own);
        return own;
    }

    private static Map<Subject, TeamPeers> peers(Measurements measured) {
        return measured.of(TeamPeers.class).stream().collect(Collectors.toMap(TeamPeers::subject, Function.identity()));
    }

    private static Measurements measured(List<Worker> workers, Meeting... meetings) {
        return Growing.measured(
                Growing.structure(Growing.organization(workers), s -> s.withMeetings(Supplied.of(List.of(meetings)))));
    }
}
