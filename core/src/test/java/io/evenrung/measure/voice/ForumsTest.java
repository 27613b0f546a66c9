package io.evenrung.measure.voice;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.Forum;
import io.evenrung.model.ForumCharter;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Standards;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForumsTest {

    private static final Forum EXEMPT = new Forum("law", "Works council", true, 0, List.of("boss"), 10, 10);

    private static Forum chartered(String id, @Nullable Integer icSeats) {
        return new Forum(id, id, false, icSeats, null, null, null);
    }

    private static Forum seated(String id, @Nullable List<String> members) {
        return new Forum(id, id, false, null, members, null, null);
    }

    private static Forum acting(String id, @Nullable Integer actions, @Nullable Integer toAbsent) {
        return new Forum(id, id, false, null, null, actions, toAbsent);
    }

    private static Organization forums(Forum... forums) {
        List<Worker> workers = List.of(
                Worker.of("ic", id("ic", "P2")),
                Worker.of("gone", id("ic", "P2")).withLeft(AS_OF.minusDays(1)),
                Worker.of("boss", id("manager", "M1")),
                Worker.of("new", null));
        return practice(
                evenLadders(), p -> p.withWorkers(Supplied.of(workers)).withForums(Supplied.of(List.of(forums))));
    }

    @Test
    void charters_that_reserve_a_seat_are_counted_and_exempt_forums_left_out() {
        ForumCharters charters = only(forums(chartered("a", 1), chartered("b", 0), EXEMPT), ForumCharters.class);
        assertEquals(0.5, charters.share());
        assertEquals(2, figure(charters, "forums not exempt"));
        assertEquals(1, figure(charters, "of these, charter reserves an IC seat"));
        assertEquals(Favours.MANAGEMENT, charters.favours());
        assertEquals(new Value.Share(0.5), charters.measured());
    }

    @Test
    void charters_that_the_policy_writes_go_before_those_of_the_forums() {
        Organization organization = forums(chartered("a", 0));
        Policy policy = organization
                .policy()
                .withStandards(Standards.unknown()
                        .withForumCharters(Supplied.of(List.of(
                                new ForumCharter("Board", 1, false),
                                new ForumCharter("Council", 0, false),
                                new ForumCharter("Supervisory board", 0, true)))));
        assertEquals(
                0.5, only(organization.withPolicy(policy), ForumCharters.class).share());
    }

    @Test
    void charters_that_all_reserve_a_seat_favour_neither() {
        ForumCharters charters = only(forums(chartered("a", 2)), ForumCharters.class);
        assertEquals(1.0, charters.share());
        assertNull(charters.doubtAt(0.8));
        assertEquals(Favours.NEITHER, charters.favours());
    }

    @Test
    void an_unknown_charter_counts_for_the_organisation_and_leaves_it_open() {
        ForumCharters charters = only(forums(chartered("a", 1), chartered("b", null)), ForumCharters.class);
        assertEquals(1.0, charters.share());
        assertEquals(1, figure(charters, "of these, charter not known"));
        assertEquals(Doubt.Kind.MISSING, kind(charters.doubtAt(0.8)));
        assertNull(charters.doubtAt(0.5));
    }

    @Test
    void a_forum_seats_an_ic_if_one_member_is_at_work_on_an_ic_rung() {
        ForumSeats seats = only(
                forums(
                        seated("a", List.of("boss", "ic")),
                        seated("b", List.of("boss", "gone")),
                        seated("c", List.of()),
                        EXEMPT),
                ForumSeats.class);
        assertEquals(1, figure(seats, "of these, with a member on an IC rung"));
        assertEquals(1.0 / 3, seats.share());
        assertEquals(Favours.MANAGEMENT, seats.favours());
    }

    @Test
    void a_member_of_unknown_rung_leaves_a_forum_open_only_where_no_ic_sits() {
        ForumSeats seats = only(
                forums(
                        seated("a", List.of("ic", "new")),
                        seated("b", List.of("boss", "new")),
                        seated("c", List.of("stranger")),
                        seated("d", null)),
                ForumSeats.class);
        assertEquals(1, seats.seating());
        assertEquals(3, seats.unknown());
        assertEquals(1.0, seats.share());
        assertEquals(Doubt.Kind.MISSING, kind(seats.doubtAt(0.8)));
    }

    @Test
    void actions_are_summed_over_the_forums() {
        AbsentActions actions = only(forums(acting("a", 10, 1), acting("b", 30, 9), EXEMPT), AbsentActions.class);
        assertEquals(0.25, actions.share());
        assertEquals(40, figure(actions, "actions recorded"));
        assertEquals(10, figure(actions, "of these, given to the absent"));
        assertNull(actions.doubtAt(0.25));
        assertEquals(Favours.NEITHER, actions.favours());
    }

    @Test
    void actions_given_to_nobody_knows_whom_leave_it_open() {
        AbsentActions actions = only(forums(acting("a", 10, 1), acting("b", 30, null)), AbsentActions.class);
        assertEquals(0.025, actions.share());
        assertEquals(30, figure(actions, "of these, not known to whom"));
        assertEquals(Doubt.Kind.MISSING, kind(actions.doubtAt(0.25)));
    }

    @Test
    void forums_that_record_no_actions_are_named_as_left_out() {
        AbsentActions actions = only(forums(acting("a", 10, 1), acting("b", null, null)), AbsentActions.class);
        assertEquals(List.of("forums that record no actions are left out: 1"), actions.conditions());
    }

    @Test
    void where_nothing_is_known_of_any_forum_it_is_not_evaluated() {
        assertEquals(
                List.of(new Need("forums.csv", "ic_seats")),
                doubt(forums(chartered("a", null)), ForumCharters.class).needs());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(forums(seated("a", null)), ForumSeats.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(forums(acting("a", null, null)), AbsentActions.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(forums(acting("a", 3, null)), AbsentActions.class)));
    }

    @Test
    void where_every_forum_is_exempt_or_gave_no_action_there_is_nothing_to_judge() {
        for (var type : List.of(ForumCharters.class, ForumSeats.class, AbsentActions.class)) {
            assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(forums(EXEMPT), type)));
        }
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(forums(acting("a", 0, 0)), AbsentActions.class)));
    }

    @Test
    void without_forums_or_tracks_it_is_not_evaluated() {
        for (var type : List.of(ForumCharters.class, ForumSeats.class, AbsentActions.class)) {
            assertEquals(Doubt.Kind.MISSING, kind(doubt(evenLadders(), type)));
            assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), type)));
        }
    }

    @Test
    void few_actions_to_the_absent_do_not_hold_for_forums_that_record_none() {
        AbsentActions actions = only(forums(acting("a", 10, 1), acting("b", null, null)), AbsentActions.class);
        assertEquals(Doubt.Kind.MISSING, kind(actions.doubtAt(0.25)));
    }
}
