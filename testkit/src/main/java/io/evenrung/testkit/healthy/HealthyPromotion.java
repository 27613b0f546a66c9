package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Announcement;
import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.Exit;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Ground;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What makes the healthy organisation keep the rules about promotion integrity. */
final class HealthyPromotion {

    /** Long enough ago to be followed up, and before the window of everything else. */
    private static final LocalDate EARLY = AS_OF.minusMonths(30);

    private HealthyPromotion() {}

    static Organization complete(Organization o) {
        Practice p = o.practice();
        List<Worker> workers = new ArrayList<>(p.workers().values());
        List<Move> moves = new ArrayList<>(p.moves().values());
        List<Exit> exits = new ArrayList<>(p.experience().exits().values());
        for (int i = 70; i < 80; i++) {
            moves.add(new Move(id(manager(1), i), EARLY, ic(3), manager(1)));
        }
        for (int pair = 2; pair <= 4; pair++) {
            leave(ic(pair + 1), ic(pair + 2), workers, moves, exits);
            leave(manager(pair - 1), manager(pair), workers, moves, exits);
        }
        List<Move> rewarded = moves.stream().map(HealthyPromotion::rewarded).toList();
        Development development = p.development();
        List<Conversation> talks = new ArrayList<>(development.conversations().values());
        List<Announcement> announcements =
                new ArrayList<>(p.experience().announcements().values());
        for (Move move : rewarded) {
            if (isEntry(move)) {
                talks.add(new Conversation(
                        move.worker(),
                        move.effective().minusMonths(3),
                        Conversation.Topic.WISHES,
                        Conversation.Preference.MANAGEMENT));
            }
            announcements.add(new Announcement(
                    "promotion of " + move.worker() + " on " + move.effective(),
                    move.effective(),
                    Announcement.Kind.PROMOTION,
                    move.worker()));
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            announcements.add(new Announcement(
                    "story " + quarter, AS_OF.minusMonths(3L * quarter), Announcement.Kind.STORY, id(ic(5), 90)));
        }
        return o.withPolicy(o.policy()
                        .withStandards(o.policy()
                                .standards()
                                .withManagementGate(new ManagementGate(true, false, false, false))
                                .withResultsWeights(Supplied.of(
                                        List.of(new ResultsWeight("ic", 0.6), new ResultsWeight("management", 0.5))))))
                .withPractice(p.withWorkers(Supplied.of(workers))
                        .withMoves(Supplied.of(rewarded))
                        .withDevelopment(development
                                .withConversations(Supplied.of(talks))
                                .withReviews(Supplied.of(development.reviews().values())))
                        .withExperience(p.experience()
                                .withExits(Supplied.of(exits))
                                .withAnnouncements(Supplied.of(announcements))));
    }

    /** Of the people on a rung twenty left without having been promoted, and three within months of it. */
    private static void leave(LevelId from, LevelId level, List<Worker> workers, List<Move> moves, List<Exit> exits) {
        for (int i = 0; i < 23; i++) {
            String worker = id(level, 900 + i);
            LocalDate day = AS_OF.minusMonths(1L + i);
            workers.add(Worker.of(worker, level).withHired(AS_OF.minusYears(6)).withLeft(day));
            exits.add(new Exit(worker, day, false, Exit.Reason.OTHER));
            if (i >= 20) {
                moves.add(new Move(worker, day.minusMonths(6), from, level));
            }
        }
    }

    private static boolean isEntry(Move move) {
        return manager(1).equals(move.to()) && ic(3).equals(move.from());
    }

    /** Leaves alone what another group has said of the move. */
    private static Move rewarded(Move move) {
        MoveTerms terms = move.terms();
        return move.withTerms(terms.withPayChange(terms.payChange() == null ? Double.valueOf(0.05) : terms.payChange())
                .withScope(MoveTerms.Scope.WIDER)
                .withGrounds(isEntry(move) ? Set.of(Ground.CRAFT, Ground.PEOPLE_LEADERSHIP) : terms.grounds()));
    }
}
