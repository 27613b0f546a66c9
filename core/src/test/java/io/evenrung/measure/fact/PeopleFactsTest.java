package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Subject;
import io.evenrung.model.Contribution;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Decision;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Forum;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.model.Recognition.Giver;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleFactsTest {

    private static final Worker ANN = Worker.of("ann", id("ic", "P1"));

    private static Organization with(List<Worker> workers, UnaryOperator<Practice> more) {
        PayRange range = PayRange.of(Money.of("40000", "EUR"), Money.of("60000", "EUR"));
        PayRange higher = PayRange.of(Money.of("48000", "EUR"), Money.of("72000", "EUR"));
        return practice(
                organization(
                        ic("P1", 1, "20").withRange(range),
                        ic("P2", 2, "21").withRange(range),
                        manager("M1", 1, "20").withRange(higher)),
                p -> more.apply(p.withWorkers(Supplied.of(workers))));
    }

    private static Person only(Worker worker, UnaryOperator<Practice> more) {
        List<Person> people = Facts.of(with(List.of(worker), more), Person.class);
        assertEquals(1, people.size());
        return people.get(0);
    }

    private static Person only(Worker worker) {
        return only(worker, p -> p);
    }

    @Test
    void a_person_stands_on_a_rung_and_what_is_not_supplied_is_unknown() {
        Person ann = only(ANN);
        assertEquals("Engineering", ann.family());
        assertEquals("P1", ann.level());
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, ann.track());
        assertEquals("20", ann.grade());
        assertEquals(1, ann.rank());
        assertEquals(true, ann.seniorIc());
        assertEquals(false, ann.topOfLadder());
        assertEquals(true, ann.paired());
        List<String> known =
                List.of("family", "level", "trackId", "track", "grade", "rank", "seniorIc", "topOfLadder", "paired");
        for (FactComponent component : FactComponent.of(Person.class)) {
            assertEquals(known.contains(component.name()), component.valueIn(ann) != null, component.name());
        }
    }

    @Test
    void somebody_on_no_known_rung_is_a_person_all_the_same() {
        Person nobody = only(Worker.of("x", null));
        assertNull(nobody.level());
        assertNull(nobody.track());
        assertNull(nobody.seniorIc());
        assertNull(nobody.paired());
    }

    @Test
    void who_left_or_is_yet_to_come_is_no_person_of_the_day() {
        assertEquals(
                List.of(),
                Facts.of(
                        with(
                                List.of(
                                        ANN.withLeft(AS_OF.minusDays(1)),
                                        Worker.of("b", null).withHired(AS_OF.plusDays(1))),
                                p -> p),
                        Person.class));
    }

    @Test
    void times_are_whole_months_up_to_the_day() {
        Person ann = only(ANN.withHired(AS_OF.minusMonths(30))
                .withLevelSince(AS_OF.minusMonths(12).plusDays(1))
                .withProfile(
                        Profile.unknown().withLastRaise(AS_OF.minusMonths(7)).withLastHandsOn(AS_OF.plusDays(1))));
        assertEquals(30, ann.monthsEmployed());
        assertEquals(11, ann.monthsInLevel());
        assertEquals(7, ann.monthsSinceRaise());
        assertNull(ann.monthsSinceHandsOn(), "what lies ahead tells nothing of the last time before");
    }

    @Test
    void pay_is_told_as_ratios_alone() {
        Person ann = only(ANN.withPay(Money.of("54000", "EUR"))
                .withProfile(
                        Profile.unknown().withBonus(Money.of("5400", "EUR")).withEquity(Money.of("0", "EUR"))));
        assertEquals(0.9, ann.compaRatio(), "to the midpoint of M1");
        assertEquals(1.08, ann.ownCompaRatio());
        assertEquals(0.7, ann.rangePenetration());
        assertEquals(0.1, ann.bonusShare());
        assertEquals(0.0, ann.equityShare());
        assertFalse(ann.toString().contains("54000"), "no amount of pay is anywhere in the fact");
    }

    @Test
    void pay_is_never_compared_across_currencies_or_with_a_pair_that_is_not_there() {
        Person dollars = only(ANN.withPay(Money.of("54000", "USD")));
        assertNull(dollars.compaRatio());
        assertNull(dollars.ownCompaRatio());
        assertNull(dollars.rangePenetration());
        Person unpaired = only(Worker.of("b", id("ic", "P2")).withPay(Money.of("50000", "EUR")));
        assertNull(unpaired.compaRatio());
        assertEquals(1.0, unpaired.ownCompaRatio());
    }

    @Test
    void reports_are_counted_where_anybody_s_manager_is_known() {
        Worker boss = Worker.of("boss", id("manager", "M1"));
        List<Person> people = Facts.of(
                with(
                        List.of(
                                ANN.withManager("boss"),
                                boss,
                                Worker.of("gone", null).withManager("boss").withLeft(AS_OF.minusDays(1))),
                        p -> p),
                Person.class);
        assertEquals(List.of(0, 1), people.stream().map(Person::reports).toList());
        assertNull(only(ANN).reports());
    }

    private static Recognition recognition(String id, int monthsAgo, @Nullable Giver giver) {
        return new Recognition(id, "ann", AS_OF.minusMonths(monthsAgo), giver, null);
    }

    @Test
    void deeds_are_counted_within_the_year_and_open_ones_leave_the_count_open() {
        Person ann = only(
                ANN,
                p -> p.withRecognitions(Supplied.of(List.of(
                                recognition("1", 1, Giver.EXECUTIVE),
                                recognition("2", 2, Giver.PEER),
                                recognition("3", 13, Giver.EXECUTIVE))))
                        .withDecisions(Supplied.of(List.of(new Decision("d", "r", AS_OF, "ann"))))
                        .withProjects(Supplied.of(List.of(
                                new Project("a", "A", true, "ann", null, null, null),
                                new Project("b", "B", null, "ann", null, null, null))))
                        .withForums(Supplied.of(
                                List.of(new Forum("f", "F", false, null, List.of("ann", "bob"), null, null))))
                        .withContributions(
                                Supplied.of(List.of(new Contribution("c", "C", List.of("ann"), null, null)))));
        assertEquals(2, ann.recognitions());
        assertEquals(1, ann.executiveRecognitions());
        assertEquals(1, ann.decisions());
        assertEquals(2, ann.projectsLed());
        assertNull(ann.highProfileProjectsLed(), "of one project it is not known");
        assertEquals(1, ann.forumSeats());
        assertNull(ann.contributions(), "one contribution has no date");
        assertNull(only(ANN, p -> p.withRecognitions(Supplied.of(List.of(recognition("1", 1, null)))))
                .executiveRecognitions());
    }

    @Test
    void files_without_a_row_say_that_there_was_nothing() {
        Person ann = only(
                ANN,
                p -> p.withRecognitions(Supplied.of(List.of()))
                        .withProjects(Supplied.of(List.of()))
                        .withForums(Supplied.of(List.of()))
                        .withDevelopment(p.development()
                                .withRecords(Supplied.of(List.of()))
                                .withConversations(Supplied.of(List.of()))));
        assertEquals(0, ann.recognitions());
        assertEquals(0, ann.projectsLed());
        assertEquals(0, ann.forumSeats());
        assertEquals(0, ann.learnings());
        assertEquals(false, ann.trained());
        assertEquals(false, ann.planOnFile());
        assertNull(ann.preference());
    }

    @Test
    void projects_and_forums_that_name_nobody_say_nothing() {
        Person ann = only(
                ANN,
                p -> p.withProjects(Supplied.of(List.of(new Project("a", "A", true, null, null, null, null))))
                        .withForums(Supplied.of(List.of(new Forum("f", "F", false, null, null, null, null)))));
        assertNull(ann.projectsLed());
        assertNull(ann.forumSeats());
    }

    private static Conversation talk(int monthsAgo, @Nullable Preference preference) {
        return new Conversation("ann", AS_OF.minusMonths(monthsAgo), Topic.WISHES, preference);
    }

    private static UnaryOperator<Practice> talks(Conversation... talks) {
        return p -> p.withDevelopment(p.development().withConversations(Supplied.of(List.of(talks))));
    }

    @Test
    void the_preference_is_the_last_one_stated() {
        assertEquals(
                Preference.MANAGEMENT,
                only(
                                ANN,
                                talks(
                                        talk(9, Preference.INDIVIDUAL_CONTRIBUTOR),
                                        talk(3, Preference.MANAGEMENT),
                                        talk(1, null)))
                        .preference());
        Conversation other =
                new Conversation("ann", AS_OF.minusMonths(3), Topic.PLAN, Preference.INDIVIDUAL_CONTRIBUTOR);
        assertNull(only(ANN, talks(talk(3, Preference.MANAGEMENT), other)).preference());
    }

    @Test
    void development_is_told_of_each_person_alone() {
        Worker bob = Worker.of("bob", id("manager", "M1"));
        List<DevelopmentRecord> records = List.of(
                DevelopmentRecord.of("aaa", DevelopmentRecord.Kind.LEARNING, AS_OF),
                DevelopmentRecord.of("bob", DevelopmentRecord.Kind.LEADERSHIP_TRAINING, AS_OF.minusYears(3)),
                DevelopmentRecord.of("bob", DevelopmentRecord.Kind.PLAN, AS_OF.minusYears(1)),
                DevelopmentRecord.of("bob", DevelopmentRecord.Kind.LEARNING, AS_OF.minusMonths(11)));
        List<Person> people = Facts.of(
                with(List.of(ANN, bob), p -> p.withDevelopment(p.development().withRecords(Supplied.of(records)))),
                Person.class);
        assertEquals(List.of(false, true), people.stream().map(Person::trained).toList());
        assertEquals(List.of(0, 1), people.stream().map(Person::learnings).toList());
        assertEquals(false, people.get(1).planOnFile(), "a plan of a year ago to the day is older than a year");
    }

    @Test
    void a_person_is_named_by_the_key_alone() {
        Person ann = only(ANN.withTeam("Blue"));
        assertEquals(Subject.Kind.PERSON, ann.subject().kind());
        assertFalse(ann.subject().label().contains("ann"));
        Reading all = Reading.of(
                ann,
                FactComponent.of(Person.class).stream().map(FactComponent::name).toList());
        assertFalse(all.operands().toString().contains("ann,"));
        assertFalse(String.valueOf(all.doubt()).contains("ann,"));
    }

    @Test
    void without_workers_there_are_no_people_and_that_is_said() {
        Organization without = organization(ic("P1", 1, null));
        for (var type : List.of(Person.class, Team.class, Workforce.class)) {
            assertEquals(Doubt.Kind.MISSING, Facts.gap(without, type).doubt().kind());
        }
        assertNotNull(Facts.gap(with(List.of(ANN), p -> p), Team.class).doubt());
    }

    @Test
    void a_team_is_counted_and_one_of_unknown_track_leaves_the_tracks_open() {
        Profile freelance =
                Profile.unknown().withEmployment(Profile.Employment.FREELANCE).withSite("North");
        List<Worker> blue = List.of(
                ANN.withTeam("Blue").withProfile(freelance),
                Worker.of("bob", id("manager", "M1")).withTeam("Blue").withProfile(freelance.withSite("South")),
                Worker.of("cat", id("ic", "P2")),
                Worker.of("dan", null).withTeam("Red"));
        Team team = Facts.about(with(blue, p -> p), Team.class, "team Blue");
        assertEquals(2, team.people());
        assertEquals(1, team.ics());
        assertEquals(1, team.managers());
        assertEquals(1, team.seniorIcs());
        assertEquals(2, team.freelancers());
        assertEquals(1, team.families());
        assertEquals(2, team.sites());
        assertNull(team.payZones());
        Team red = Facts.about(with(blue, p -> p), Team.class, "team Red");
        assertEquals(1, red.people());
        assertNull(red.ics());
        assertNull(red.families());
        Workforce all = Facts.of(with(blue, p -> p), Workforce.class).get(0);
        assertEquals(4, all.people());
        assertNull(all.managers());
    }
}
