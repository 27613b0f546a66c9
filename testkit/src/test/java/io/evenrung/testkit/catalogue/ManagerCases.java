package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.each;
import static io.evenrung.testkit.Change.levels;
import static io.evenrung.testkit.Change.on;
import static io.evenrung.testkit.Change.policy;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.where;
import static io.evenrung.testkit.Change.workers;
import static io.evenrung.testkit.Change.workersWhere;
import static io.evenrung.testkit.catalogue.PolicyCases.promise;
import static io.evenrung.testkit.healthy.Healthy.ENTRY;

import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.testkit.healthy.Healthy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about manager readiness and effectiveness. */
final class ManagerCases {

    /** So few that nothing may be said of them. */
    private static final UnaryOperator<Organization> FEW_NEW_MANAGERS = practice(p ->
            p.withMoves(where(p.moves(), m -> !Healthy.isEntry(m) || m.worker().compareTo("M1-063") < 0)));

    private ManagerCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(promises(), newManagers(), standards(), coaching(), accountability(), autonomy())
                .flatMap(List::stream);
    }

    private static List<RuleCase> promises() {
        return List.of(
                promise("manager.vetted"),
                promise("manager.trained"),
                promise("manager.coaching"),
                promise("manager.accountable"));
    }

    private static List<RuleCase> newManagers() {
        return List.of(
                new RuleCase(
                        "manager.vetted.lived",
                        recordsWhere(r -> r.kind() != DevelopmentRecord.Kind.LEADERSHIP_ASSESSMENT
                                || !r.worker().equals("M1-060")),
                        FEW_NEW_MANAGERS,
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.trained.before",
                        records(r -> trainedOn(r, ENTRY.plusDays(10))),
                        FEW_NEW_MANAGERS,
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.trained.after",
                        records(r -> r.worker().equals("M1-060") ? trainedOn(r, ENTRY.plusDays(31)) : r),
                        FEW_NEW_MANAGERS,
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.pipeline",
                        recordsWhere(r -> r.kind() != DevelopmentRecord.Kind.PIPELINE_PROGRAMME),
                        FEW_NEW_MANAGERS,
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.old-job",
                        moves(m -> m.withTerms(m.terms().withPriorDutyShare(0.4))),
                        moves(m -> m.withTerms(
                                m.terms().withPriorDutyShare(m.worker().equals("M1-060") ? null : 0.1))),
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.early-feedback",
                        talksWhere(t -> t.topic() != Conversation.Topic.CHECK_IN
                                || !t.worker().equals("M1-060")),
                        FEW_NEW_MANAGERS,
                        ManagerCases::noPractice));
    }

    private static List<RuleCase> standards() {
        ManagerGoal task = new ManagerGoal("Write code", ManagerGoal.Kind.TASK, false);
        return List.of(
                new RuleCase(
                        "manager.results-not-tasks.results",
                        goals(task),
                        ManagerCases::noPolicy,
                        ManagerCases::noPolicy),
                new RuleCase(
                        "manager.results-not-tasks.strategic",
                        goals(task),
                        ManagerCases::noPolicy,
                        ManagerCases::noPolicy),
                new RuleCase(
                        "manager.double-duty",
                        levels(l -> l.withCharter(l.charter().withSpan(8, 0.5))),
                        levels(l -> l.id().code().equals("M1")
                                ? l.withCharter(l.charter().withSpan(8, null))
                                : l),
                        levels(l -> l.withCharter(l.charter().withSpan(null, null)))));
    }

    private static List<RuleCase> coaching() {
        return List.of(
                new RuleCase(
                        "manager.coaching.one-to-ones",
                        workers(w -> on(w, "IC1") ? w.withProfile(w.profile().withOneToOnes(4)) : w),
                        workers(w -> on(w, "IC1") ? w.withProfile(w.profile().withOneToOnes(null)) : w),
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.coaching.cycle",
                        talksWhere(t -> t.topic() != Conversation.Topic.PLAN),
                        workersWhere(w -> w.id().matches("M[1234]-001")),
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.refresher",
                        recordsWhere(r -> r.kind() != DevelopmentRecord.Kind.REFRESHER),
                        workersWhere(w -> w.id().matches("M[1234]-001")),
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.craft-gap",
                        workers(w -> w.withProfile(w.profile().withLastHandsOn(Healthy.AS_OF.minusMonths(7)))),
                        workers(w -> w.id().equals("M2-001") ? w.withProfile(Profile.unknown()) : w),
                        ManagerCases::noPractice));
    }

    private static List<RuleCase> accountability() {
        return List.of(
                new RuleCase(
                        "manager.accountable.upward-review",
                        reviewsWhere(r ->
                                r.kind() != Review.Kind.UPWARD || !r.worker().equals("M3-001")),
                        workersWhere(w -> w.id().matches("M[1234]-001")),
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.accountable.action",
                        reviews(r -> r.worker().equals("M2-001") ? followed(r, false) : r),
                        reviews(r -> r.kind() == Review.Kind.UPWARD ? followed(r, null) : r),
                        ManagerCases::noPractice),
                new RuleCase(
                        "manager.accountable.consequence",
                        reviews(r ->
                                r.kind() == Review.Kind.APPRAISAL && r.worker().startsWith("M")
                                        ? followed(r, r.worker().endsWith("7"))
                                        : r),
                        reviewsWhere(r ->
                                r.kind() != Review.Kind.APPRAISAL || r.worker().endsWith("7")),
                        ManagerCases::noPractice));
    }

    private static List<RuleCase> autonomy() {
        return List.of(new RuleCase("manager.autonomy", surveyed(40, 0.6), surveyed(9, 0.6), ManagerCases::noPractice));
    }

    private static Organization noPractice(Organization o) {
        return o.withPractice(Practice.unknown());
    }

    private static Organization noPolicy(Organization o) {
        return o.withPolicy(Policy.unknown());
    }

    private static UnaryOperator<Organization> goals(ManagerGoal... goals) {
        return policy(p -> p.withStandards(p.standards().withManagerGoals(Supplied.of(List.of(goals)))));
    }

    private static UnaryOperator<Organization> surveyed(int respondents, double favourable) {
        return practice(p -> p.withExperience(p.experience()
                .withSurveys(each(
                        p.experience().surveys(),
                        s -> new SurveyResult(s.item(), s.group(), s.track(), s.date(), respondents, favourable)))));
    }

    private static DevelopmentRecord trainedOn(DevelopmentRecord r, LocalDate date) {
        return r.kind() == DevelopmentRecord.Kind.LEADERSHIP_TRAINING
                ? DevelopmentRecord.of(r.worker(), r.kind(), date)
                : r;
    }

    private static Review followed(Review r, @Nullable Boolean action) {
        return new Review(r.worker(), r.date(), r.kind(), r.rating(), r.low(), action);
    }

    private static UnaryOperator<Organization> moves(UnaryOperator<Move> change) {
        return practice(p -> p.withMoves(each(p.moves(), change)));
    }

    private static UnaryOperator<Organization> records(UnaryOperator<DevelopmentRecord> change) {
        return development(d -> d.withRecords(each(d.records(), change)));
    }

    private static UnaryOperator<Organization> recordsWhere(Predicate<DevelopmentRecord> kept) {
        return development(d -> d.withRecords(where(d.records(), kept)));
    }

    private static UnaryOperator<Organization> talksWhere(Predicate<Conversation> kept) {
        return development(d -> d.withConversations(where(d.conversations(), kept)));
    }

    private static UnaryOperator<Organization> reviews(UnaryOperator<Review> change) {
        return development(d -> d.withReviews(each(d.reviews(), change)));
    }

    private static UnaryOperator<Organization> reviewsWhere(Predicate<Review> kept) {
        return development(d -> d.withReviews(where(d.reviews(), kept)));
    }

    private static UnaryOperator<Organization> development(UnaryOperator<Development> change) {
        return practice(p -> p.withDevelopment(change.apply(p.development())));
    }
}
