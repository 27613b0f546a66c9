package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Experience;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Profile.LeadKind;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes the healthy organisation keep the rules about manager readiness and effectiveness: lines of four managers above
 * fourteen ICs, all of whom talk to one another, and reviews that have consequences on both tracks.
 */
final class HealthyManager {

    /** The first days of the new managers of the healthy organisation. */
    static final LocalDate ENTRY = AS_OF.minusMonths(5);

    private static final int LINES = 100;

    private HealthyManager() {}

    static Organization complete(Organization o) {
        List<UnaryOperator<Organization>> steps = List.of(
                Change.policy(p -> p.withStandards(p.standards()
                        .withManagerGoals(Supplied.of(List.of(
                                new ManagerGoal("Deliver", ManagerGoal.Kind.TEAM_RESULT, false),
                                new ManagerGoal("Grow leads", ManagerGoal.Kind.PEOPLE_RESULT, true),
                                new ManagerGoal("Plan the year", ManagerGoal.Kind.TASK, false)))))),
                Change.levels(l -> l.id().code().startsWith("M")
                        ? l.withCharter(l.charter().withSpan(8, 0.2))
                        : l),
                Change.workers(HealthyManager::led),
                Change.practice(p -> p.withMoves(Change.each(p.moves(), HealthyManager::handedOver))
                        .withDevelopment(developed(p, p.development()))
                        .withExperience(asked(p.experience()))));
        Organization complete = o;
        for (UnaryOperator<Organization> step : steps) {
            complete = step.apply(complete);
        }
        return complete;
    }

    private static Worker led(Worker worker) {
        int rank = worker.id().charAt(worker.id().indexOf('-') - 1) - '0';
        int line = number(worker) % LINES;
        boolean isManager = worker.id().startsWith("M");
        Profile profile = worker.profile().withOneToOnes(24);
        if (isManager) {
            profile = rank % 2 == 1
                    ? profile.withLeadKind(LeadKind.PEOPLE_LEAD)
                    : profile.withLeadKind(LeadKind.CRAFT_LEAD).withLastHandsOn(AS_OF.minusMonths(1));
        }
        return worker.withProfile(profile).withManager(isManager ? above(rank, line) : leading(rank, line));
    }

    private static @Nullable String above(int rank, int line) {
        return rank < 4 ? id(manager(rank + 1), line) : null;
    }

    /** Junior ICs report to the first management rung, the others to the second. */
    private static String leading(int rank, int line) {
        return id(manager(rank <= 2 ? 1 : 2), line);
    }

    private static int number(Worker worker) {
        return Integer.parseInt(worker.id().substring(worker.id().indexOf('-') + 1));
    }

    private static Move handedOver(Move move) {
        return isEntry(move) ? move.withTerms(move.terms().withPriorDutyShare(0.1)) : move;
    }

    static boolean isEntry(Move move) {
        return move.from() != null
                && move.to() != null
                && move.from().code().startsWith("IC")
                && move.to().code().startsWith("M");
    }

    private static Development developed(Practice practice, Development known) {
        List<DevelopmentRecord> records = new ArrayList<>(known.records().values());
        List<Conversation> talks = new ArrayList<>(known.conversations().values());
        List<Review> reviews = new ArrayList<>(known.reviews().values());
        for (Worker worker : practice.workers()) {
            for (Topic topic : List.of(Topic.COACHING, Topic.APPRAISAL, Topic.PLAN, Topic.FEEDBACK)) {
                talks.add(new Conversation(worker.id(), AS_OF.minusMonths(7), topic, null));
            }
        }
        for (Move move : practice.moves()) {
            if (isEntry(move)) {
                Stream.of(
                                DevelopmentRecord.Kind.LEADERSHIP_ASSESSMENT,
                                DevelopmentRecord.Kind.LEADERSHIP_TRAINING,
                                DevelopmentRecord.Kind.PIPELINE_PROGRAMME)
                        .map(kind -> DevelopmentRecord.of(
                                move.worker(), kind, move.effective().minusMonths(1)))
                        .forEach(records::add);
                talks.add(new Conversation(move.worker(), move.effective().plusMonths(1), Topic.CHECK_IN, null));
            }
        }
        for (int rank = 1; rank <= 4; rank++) {
            for (int i = 0; i < LINES; i++) {
                String boss = id(manager(rank), i);
                boolean isLow = rank == 2 && i < 10;
                records.add(DevelopmentRecord.of(boss, DevelopmentRecord.Kind.REFRESHER, AS_OF.minusMonths(20)));
                reviews.add(upward(boss, AS_OF.minusMonths(15), isLow));
                reviews.add(upward(boss, AS_OF.minusMonths(3), isLow));
                if (rank > 1 || i < 60 || i >= 70) {
                    reviews.add(lowAppraisal(boss));
                    reviews.add(lowAppraisal(id(ic(rank + 2), i)));
                }
            }
        }
        return known.withRecords(Supplied.of(records))
                .withConversations(Supplied.of(talks))
                .withReviews(Supplied.of(reviews));
    }

    private static Review upward(String boss, LocalDate date, boolean isLow) {
        return new Review(boss, date, Review.Kind.UPWARD, null, isLow, isLow);
    }

    private static Review lowAppraisal(String worker) {
        return new Review(worker, AS_OF.minusMonths(9), Review.Kind.APPRAISAL, 3.0, true, true);
    }

    private static Experience asked(Experience known) {
        List<SurveyResult> surveys = new ArrayList<>(known.surveys().values());
        for (String group : List.of("North", "South")) {
            surveys.add(new SurveyResult(
                    SurveyResult.Item.AUTONOMY,
                    group,
                    null,
                    AS_OF.minusMonths(4),
                    40,
                    group.equals("North") ? 0.8 : 0.9));
        }
        return known.withSurveys(Supplied.of(surveys));
    }
}
