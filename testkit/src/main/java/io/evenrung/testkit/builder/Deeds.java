package io.evenrung.testkit.builder;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;

import io.evenrung.model.Contribution;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Decision;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Goal;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the people of an organisation that is being built did and were given: as much for everybody on a paired rung. */
final class Deeds {

    private static final LocalDate THIS_YEAR = AS_OF.minusMonths(7);

    /** Enough for a share to be told. */
    private static final int DECISIONS = 20;

    private final Plan plan;
    private final Cast cast;
    private final List<String> ics;
    private final List<String> managers;

    Deeds(Plan plan, Cast cast) {
        this.plan = plan;
        this.cast = cast;
        this.ics = cast.pairedIcs().stream().map(Person::id).toList();
        this.managers = cast.managers().stream().map(Person::id).toList();
    }

    Supplied<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < DECISIONS; i++) {
            String ic = one(ics, i);
            String manager = one(managers, i);
            if (ic != null) {
                decisions.add(new Decision("design-" + i, "design", THIS_YEAR, ic));
            }
            if (manager != null) {
                decisions.add(new Decision("budget-" + i, "budget", THIS_YEAR, manager));
            }
        }
        return Supplied.of(decisions);
    }

    /** Those of ICs and of managers are led by each of them in turn; an IC manages them all. */
    Supplied<Project> projects() {
        List<Project> projects = new ArrayList<>();
        add(projects, "ic", ics, plan.icProjects());
        add(projects, "management", managers, plan.managerProjects());
        return Supplied.of(projects);
    }

    private void add(List<Project> projects, String track, List<String> leads, @Nullable Integer wanted) {
        int count = leads.isEmpty() ? 0 : wanted == null ? leads.size() : wanted;
        for (int i = 0; i < count; i++) {
            projects.add(new Project(
                    track + "-" + i, "Project", true, one(leads, i), true, one(ics, i), AS_OF.minusMonths(9)));
        }
    }

    Supplied<Contribution> contributions() {
        return Supplied.of(cast.paired().stream()
                .map(p -> new Contribution("by " + p.id(), "Made", List.of(p.id()), null, AS_OF.minusMonths(9), true))
                .toList());
    }

    Supplied<Recognition> recognitions() {
        List<Recognition> recognitions = new ArrayList<>();
        for (Person person : cast.paired()) {
            for (Recognition.Giver giver : List.of(Recognition.Giver.EXECUTIVE, Recognition.Giver.PEER)) {
                recognitions.add(new Recognition(
                        person.id() + " by " + giver.name(),
                        person.id(),
                        AS_OF.minusMonths(8),
                        giver,
                        "by " + person.id(),
                        false));
            }
        }
        return Supplied.of(recognitions);
    }

    Development development() {
        List<Conversation> talks = new ArrayList<>();
        List<DevelopmentRecord> records = new ArrayList<>();
        List<Review> reviews = new ArrayList<>();
        for (Person person : cast.people()) {
            String id = person.id();
            Preference preference = person.isManager() ? Preference.MANAGEMENT : Preference.INDIVIDUAL_CONTRIBUTOR;
            talks.add(new Conversation(id, AS_OF.minusMonths(2), Topic.WISHES, null));
            talks.add(new Conversation(id, AS_OF.minusMonths(8), Topic.WISHES, preference));
            for (Topic topic : List.of(Topic.COACHING, Topic.APPRAISAL, Topic.PLAN, Topic.FEEDBACK)) {
                talks.add(new Conversation(id, THIS_YEAR, topic, null));
            }
            records.add(new DevelopmentRecord(id, Kind.PLAN, AS_OF.minusMonths(3), true, null));
            records.add(new DevelopmentRecord(id, Kind.LEARNING, AS_OF.minusMonths(4), null, Money.of("1000", "USD")));
            if (person.isManager()) {
                records.add(DevelopmentRecord.of(id, Kind.REFRESHER, AS_OF.minusMonths(20)));
                reviews.add(new Review(id, AS_OF.minusMonths(15), Review.Kind.UPWARD, null, false, null));
                reviews.add(new Review(id, AS_OF.minusMonths(3), Review.Kind.UPWARD, null, false, null));
            }
        }
        return new Development(
                Supplied.of(records),
                Supplied.of(talks),
                Supplied.of(reviews),
                Supplied.of(mentoring()),
                Supplied.of(goals()));
    }

    /** Everybody on a paired rung mentors a junior who aims at that rung, where there are juniors. */
    private List<Mentoring> mentoring() {
        List<Mentoring> requests = new ArrayList<>();
        List<Person> juniors = cast.juniors();
        int next = 0;
        for (Person mentor : cast.paired()) {
            if (!juniors.isEmpty()) {
                String mentee = juniors.get(next % juniors.size()).id();
                // asked on different days: one person asks once a day
                LocalDate asked = AS_OF.minusMonths(10).plusDays(next / juniors.size());
                requests.add(new Mentoring(mentee, asked, mentor.level(), mentor.id()));
                next++;
            }
        }
        return requests;
    }

    /** Each IC on a paired rung owns a goal of the company and works on it; each manager owns one that the reports work on. */
    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        ics.forEach(ic -> goals.add(new Goal("company " + ic, "Goal", Goal.Scope.COMPANY, ic, List.of(ic))));
        SortedMap<String, List<String>> reports = new TreeMap<>();
        new TreeMap<>(cast.managerOf())
                .forEach((report, manager) ->
                        reports.computeIfAbsent(manager, m -> new ArrayList<>()).add(report));
        reports.forEach((owner, doers) -> goals.add(new Goal("unit " + owner, "Goal", Goal.Scope.UNIT, owner, doers)));
        return goals;
    }

    private static @Nullable String one(List<String> ids, int turn) {
        return ids.isEmpty() ? null : ids.get(turn % ids.size());
    }
}
