package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.number;
import static io.evenrung.testkit.Change.on;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.where;
import static io.evenrung.testkit.Change.workers;
import static io.evenrung.testkit.Change.workersWhere;
import static io.evenrung.testkit.catalogue.PolicyCases.promise;
import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;

import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.LevelId;
import io.evenrung.model.Meeting;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about learning, mentoring and development. */
final class GrowthCases {

    private static final UnaryOperator<Organization> NO_PRACTICE = o -> o.withPractice(Practice.unknown());
    private static final UnaryOperator<Organization> THREE = workersWhere(w -> w.id().matches("IC[345]-001"));
    private static final Predicate<Conversation> LATE = c -> c.date().isAfter(AS_OF.minusMonths(6));

    private GrowthCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(talksAndPlans(), mentoring(), learning(), company()).flatMap(List::stream);
    }

    private static List<RuleCase> talksAndPlans() {
        return List.of(
                new RuleCase(
                        "growth.wishes-asked.on-file",
                        conversations(c -> c.worker().startsWith("M")),
                        THREE,
                        NO_PRACTICE),
                new RuleCase(
                        "growth.wishes-asked.talks",
                        conversations(LATE),
                        o -> workers(w -> w.withHired(null))
                                .apply(conversations(LATE).apply(o)),
                        NO_PRACTICE),
                new RuleCase(
                        "growth.plan.co-signed",
                        signed(w -> w.startsWith("M"), false),
                        signed(w -> w.startsWith("M"), null),
                        NO_PRACTICE),
                new RuleCase(
                        "growth.plan.rate",
                        signed(w -> w.startsWith("M") || number(w) % 4 == 0, false),
                        signed(w -> number(w) % 20 == 0, false),
                        NO_PRACTICE));
    }

    private static List<RuleCase> mentoring() {
        return List.of(
                new RuleCase(
                        "growth.mentoring.matched",
                        requests(r -> number(r.mentee()) % 4 == 0 ? r : asked(r, r.target(), null)),
                        development(d -> d.withMentoring(where(d.mentoring(), r -> number(r.mentee()) == 0))),
                        NO_PRACTICE),
                new RuleCase(
                        "growth.mentoring.target-role",
                        requests(r -> asked(r, ic(6), r.mentor())),
                        requests(r -> asked(r, null, r.mentor())),
                        NO_PRACTICE),
                new RuleCase(
                        "growth.mentoring.rate",
                        requestsOf(m -> m.startsWith("M") || number(m) % 4 == 0),
                        requestsOf(m -> number(m) % 20 == 0),
                        NO_PRACTICE));
    }

    private static List<RuleCase> learning() {
        return List.of(
                promise("growth.learning"),
                new RuleCase(
                        "growth.learning.spend", spendOnIcs(Money.of("250", "USD")), spendOnIcs(null), NO_PRACTICE),
                new RuleCase(
                        "growth.succession",
                        practice(p -> p.withStructure(p.structure()
                                .withSuccessions(Change.each(
                                        p.structure().successions(), s -> new Succession(s.role(), s.level(), 0))))),
                        Change.levels(l -> l.withGrade(null)),
                        NO_PRACTICE));
    }

    private static List<RuleCase> company() {
        return List.of(
                promise("growth.network"),
                new RuleCase(
                        "growth.network.meetings",
                        meetings(p ->
                                where(p.structure().meetings(), m -> m.date().isAfter(AS_OF.minusMonths(5)))),
                        meetings(p -> Supplied.absent()),
                        NO_PRACTICE),
                new RuleCase("growth.network.lone", team("Alone"), team(null), NO_PRACTICE),
                new RuleCase("growth.safety", safety(200, 0.4), safety(4, 0.4), NO_PRACTICE));
    }

    static UnaryOperator<Organization> development(UnaryOperator<Development> change) {
        return practice(p -> p.withDevelopment(change.apply(p.development())));
    }

    static UnaryOperator<Organization> surveys(UnaryOperator<SurveyResult> change) {
        return practice(p -> p.withExperience(
                p.experience().withSurveys(Change.each(p.experience().surveys(), change))));
    }

    private static UnaryOperator<Organization> conversations(Predicate<Conversation> kept) {
        return development(d -> d.withConversations(where(d.conversations(), kept)));
    }

    private static UnaryOperator<Organization> records(UnaryOperator<DevelopmentRecord> change) {
        return development(d -> d.withRecords(Change.each(d.records(), change)));
    }

    /** Leaves the plans of some people as they are, and changes what is known of the others'. */
    private static UnaryOperator<Organization> signed(Predicate<String> kept, @Nullable Boolean others) {
        return records(r -> r.kind() != Kind.PLAN || kept.test(r.worker())
                ? r
                : new DevelopmentRecord(r.worker(), r.kind(), r.date(), others, r.spend()));
    }

    private static UnaryOperator<Organization> spendOnIcs(@Nullable Money spend) {
        return records(r -> r.kind() != Kind.LEARNING || r.worker().startsWith("M")
                ? r
                : new DevelopmentRecord(r.worker(), r.kind(), r.date(), r.coSigned(), spend));
    }

    private static UnaryOperator<Organization> requests(UnaryOperator<Mentoring> change) {
        return development(d -> d.withMentoring(Change.each(d.mentoring(), change)));
    }

    private static UnaryOperator<Organization> requestsOf(Predicate<String> mentor) {
        return development(d ->
                d.withMentoring(where(d.mentoring(), r -> r.mentor() != null && mentor.test(r.mentor()))));
    }

    private static Mentoring asked(Mentoring request, @Nullable LevelId target, @Nullable String mentor) {
        return new Mentoring(request.mentee(), request.asked(), target, mentor);
    }

    private static UnaryOperator<Organization> meetings(Function<Practice, Supplied<Meeting>> change) {
        return practice(p -> p.withStructure(p.structure().withMeetings(change.apply(p))));
    }

    private static UnaryOperator<Organization> team(@Nullable String team) {
        UnaryOperator<Worker> change =
                worker -> on(worker, "IC3") && number(worker.id()) == 1 ? worker.withTeam(team) : worker;
        return workers(change);
    }

    private static UnaryOperator<Organization> safety(int respondents, double favourable) {
        return surveys(s -> s.item() == SurveyResult.Item.SAFETY
                ? new SurveyResult(s.item(), s.group(), s.track(), s.date(), respondents, favourable)
                : s);
    }
}
