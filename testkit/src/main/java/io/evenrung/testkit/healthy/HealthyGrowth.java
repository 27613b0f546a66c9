package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Experience;
import io.evenrung.model.LevelId;
import io.evenrung.model.Meeting;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Structure;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What makes the healthy organisation keep the rules about learning, mentoring and development. */
final class HealthyGrowth {

    private HealthyGrowth() {}

    static Organization complete(Organization o) {
        Development development = o.practice().development();
        Experience experience = o.practice().experience();
        Structure structure = o.practice().structure();
        List<Worker> workers = o.practice().workers().values();
        return o.withPractice(o.practice()
                .withWorkers(Change.each(o.practice().workers(), HealthyGrowth::inTeam))
                .withDevelopment(development
                        .withConversations(more(development.conversations(), talks(workers)))
                        .withRecords(more(development.records(), plansAndLearning(workers)))
                        .withMentoring(more(development.mentoring(), mentoring())))
                .withExperience(experience.withSurveys(more(experience.surveys(), surveys())))
                .withStructure(structure
                        .withSuccessions(more(structure.successions(), successions()))
                        .withMeetings(more(structure.meetings(), meetings()))));
    }

    /** Facts of one kind, and further ones. */
    static <T> Supplied<T> more(Supplied<T> facts, List<T> further) {
        return Supplied.of(Stream.concat(facts.stream(), further.stream()).toList());
    }

    /** The number at the end of an id of the healthy organisation. */
    static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** Every team has people of all rungs. */
    private static Worker inTeam(Worker worker) {
        return worker.team() == null ? worker.withTeam("Team " + number(worker.id()) % 100) : worker;
    }

    private static List<Conversation> talks(List<Worker> workers) {
        List<Conversation> talks = new ArrayList<>();
        for (Worker worker : workers) {
            for (int months : List.of(2, 8)) {
                talks.add(new Conversation(worker.id(), AS_OF.minusMonths(months), Conversation.Topic.WISHES, null));
            }
        }
        return talks;
    }

    private static List<DevelopmentRecord> plansAndLearning(List<Worker> workers) {
        List<DevelopmentRecord> records = new ArrayList<>();
        for (Worker worker : workers) {
            records.add(
                    new DevelopmentRecord(worker.id(), DevelopmentRecord.Kind.PLAN, AS_OF.minusMonths(3), true, null));
            records.add(new DevelopmentRecord(
                    worker.id(), DevelopmentRecord.Kind.LEARNING, AS_OF.minusMonths(4), null, Money.of("1000", "USD")));
        }
        return records;
    }

    /** Everybody on a paired rung mentors one of the juniors, who aims at that rung. */
    private static List<Mentoring> mentoring() {
        List<Mentoring> requests = new ArrayList<>();
        for (int pair = 1; pair <= 4; pair++) {
            for (int i = 0; i < 100; i++) {
                int mentee = (pair - 1) * 100 + i;
                for (LevelId rung : List.of(ic(pair + 2), manager(pair))) {
                    LevelId junior = rung.equals(manager(pair)) ? ic(2) : ic(1);
                    requests.add(new Mentoring(id(junior, mentee), AS_OF.minusMonths(10), rung, id(rung, i)));
                }
            }
        }
        return requests;
    }

    private static List<SurveyResult> surveys() {
        return List.of(
                new SurveyResult(SurveyResult.Item.SAFETY, "North", null, AS_OF.minusMonths(2), 400, 0.82),
                new SurveyResult(SurveyResult.Item.SAFETY, "South", null, AS_OF.minusMonths(2), 400, 0.78));
    }

    private static List<Succession> successions() {
        return Stream.of(3, 4, 5, 6)
                .map(rank -> new Succession("Engineer " + rank, ic(rank), 2))
                .toList();
    }

    private static List<Meeting> meetings() {
        return Stream.of(1, 4, 7, 10)
                .map(months ->
                        new Meeting("network-" + months, AS_OF.minusMonths(months), Meeting.Kind.IC_NETWORK, null))
                .toList();
    }
}
