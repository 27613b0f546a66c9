package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.withoutTracks;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.IC;
import static io.evenrung.measure.manager.Staff.M1;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static io.evenrung.measure.manager.Staff.SUPERVISOR;
import static io.evenrung.measure.manager.Staff.name;
import static io.evenrung.measure.manager.Staff.reporting;
import static io.evenrung.measure.manager.Staff.talked;
import static io.evenrung.measure.manager.Staff.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoachingTest {

    private static final List<Topic> CYCLE = List.of(Topic.COACHING, Topic.APPRAISAL, Topic.PLAN, Topic.FEEDBACK);

    /** A boss, and reports with so many one-to-ones each. */
    private static List<Worker> team(@Nullable Integer... oneToOnes) {
        List<Worker> team = new ArrayList<>();
        team.add(worker("boss", M1));
        for (int i = 0; i < oneToOnes.length; i++) {
            team.add(
                    reporting(name(i), IC, "boss").withProfile(Profile.unknown().withOneToOnes(oneToOnes[i])));
        }
        return team;
    }

    private static Organization of(List<Worker> workers) {
        return Staff.of(workers.toArray(Worker[]::new));
    }

    private static Conversation[] cycles(LocalDate day, int people) {
        List<Conversation> talks = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            for (Topic topic : CYCLE) {
                talks.add(new Conversation(name(i), day, topic, null));
            }
        }
        return talks.toArray(Conversation[]::new);
    }

    @Test
    void twelve_talks_a_year_are_enough_and_eleven_are_not() {
        RegularOneToOnes share = only(of(team(12, 11, 30, 0, 12)), RegularOneToOnes.class);
        assertEquals(0.6, share.share());
        assertEquals(5, share.tally().total(), "the boss reports to nobody");
    }

    @Test
    void one_whose_talks_are_not_known_leaves_it_open() {
        RegularOneToOnes share = only(of(team(12, 12, 12, 12, null)), RegularOneToOnes.class);
        assertEquals(1, share.share());
        Doubt doubt = share.doubtAt(0.9);
        assertEquals(Doubt.Kind.MISSING, kind(doubt));
        assertEquals(
                List.of(new Need("workers.csv", "one_to_ones")),
                doubt == null ? List.of() : doubt.needs(),
                "the days of hiring are known");
        assertNull(share.doubtAt(0.8));
    }

    @Test
    void who_came_within_the_year_is_left_out_and_who_came_on_an_unknown_day_leaves_it_open() {
        List<Worker> team = team(12, 12, 12, 12, 0, 12);
        team.set(5, team.get(5).withHired(AS_OF.minusMonths(12).plusDays(1)));
        assertEquals(1, only(of(team), RegularOneToOnes.class).share());
        team.set(5, team.get(5).withHired(AS_OF.minusMonths(12)));
        assertEquals(5.0 / 6, only(of(team), RegularOneToOnes.class).share());
        team.set(5, team.get(5).withHired(null));
        RegularOneToOnes open = only(of(team), RegularOneToOnes.class);
        assertEquals(1, open.share());
        assertEquals(List.of(new Need("workers.csv", "hire_date")), open.tally().needs());
    }

    @Test
    void those_who_left_and_those_of_a_manager_who_left_are_not_counted() {
        List<Worker> team = team(12, 12, 12, 12, 12, 0, 0);
        team.set(6, team.get(6).withLeft(AS_OF.minusDays(1)));
        team.set(7, team.get(7).withManager("gone"));
        team.add(worker("gone", M1).withLeft(AS_OF.minusDays(1)));
        assertEquals(5, only(of(team), RegularOneToOnes.class).tally().met());
        assertEquals(5, only(of(team), RegularOneToOnes.class).tally().total());
    }

    @Test
    void whoever_reports_to_a_supervisor_counts_too() {
        List<Worker> team = team(12, 12, 12, 12, 12);
        team.set(0, worker("boss", SUPERVISOR));
        assertEquals(5, only(of(team), RegularOneToOnes.class).tally().total());
    }

    @Test
    void fewer_than_five_reports_are_too_few_and_without_lines_nothing_is_known() {
        assertEquals(Doubt.Kind.THIN, kind(doubt(of(team(1, 2, 3, 4)), RegularOneToOnes.class)));
        Organization alone = talked(Staff.of(worker("a", IC), worker("b", M1)));
        for (var type : List.of(RegularOneToOnes.class, CoachingCycle.class)) {
            assertEquals(
                    List.of(new Need("workers.csv", "manager_id")),
                    doubt(alone, type).needs());
            assertEquals(Doubt.Kind.MISSING, kind(doubt(NOBODY, type)));
            assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), type)));
        }
        assertEquals(Doubt.Kind.MISSING, kind(doubt(of(team(null, null, null, null, null)), RegularOneToOnes.class)));
    }

    @Test
    void all_four_talks_have_to_lie_within_the_year() {
        LocalDate first = AS_OF.minusMonths(12).plusDays(1);
        Organization team = of(team(0, 0, 0, 0, 0));
        assertEquals(
                0.8, only(talked(team, cycles(first, 4)), CoachingCycle.class).share());
        assertEquals(
                0,
                only(talked(team, cycles(first.minusDays(1), 4)), CoachingCycle.class)
                        .share());
        assertEquals(
                0,
                only(talked(team, cycles(AS_OF.plusDays(1), 4)), CoachingCycle.class)
                        .share());
        assertEquals(
                1, only(talked(team, cycles(AS_OF, 5)), CoachingCycle.class).share());
    }

    @Test
    void three_talks_of_the_four_are_not_a_cycle() {
        for (Topic missing : CYCLE) {
            Conversation[] talks = List.of(cycles(AS_OF.minusMonths(3), 5)).stream()
                    .filter(talk -> talk.topic() != missing || !talk.worker().equals("a"))
                    .toArray(Conversation[]::new);
            assertEquals(
                    0.8,
                    only(talked(of(team(0, 0, 0, 0, 0)), talks), CoachingCycle.class)
                            .share(),
                    missing::name);
        }
    }

    @Test
    void without_conversations_the_cycle_is_not_evaluated() {
        assertEquals(
                List.of(new Need("conversations.csv", "date"), new Need("conversations.csv", "topic")),
                doubt(of(team(0, 0, 0, 0, 0)), CoachingCycle.class).needs());
    }
}
