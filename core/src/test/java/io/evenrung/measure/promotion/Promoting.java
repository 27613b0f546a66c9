package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.practice;

import io.evenrung.measure.Given;
import io.evenrung.model.Announcement;
import io.evenrung.model.Conversation;
import io.evenrung.model.Exit;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Words in which tests say who was promoted, and what became of it: P1 = M1 and P2 = M2, as of the first day of 2025. */
final class Promoting {

    static final LevelId P1 = id("ic", "P1");
    static final LevelId P2 = id("ic", "P2");
    static final LevelId M1 = id("manager", "M1");
    static final LevelId M2 = id("manager", "M2");
    static final LocalDate LATELY = AS_OF.minusMonths(6);

    private Promoting() {}

    /** The ladders, and nothing but these moves. */
    static Organization moved(List<Move> moves) {
        return practice(Given.evenLadders(), p -> p.withMoves(Supplied.of(moves)));
    }

    static List<Move> some(int number, IntFunction<Move> move) {
        return IntStream.range(0, number).mapToObj(move).toList();
    }

    static Move toManager(String worker) {
        return new Move(worker, LATELY, P1, M1);
    }

    static Organization withTalks(Organization organization, List<Conversation> talks) {
        return practice(organization, p -> p.withDevelopment(p.development().withConversations(Supplied.of(talks))));
    }

    static Organization withReviews(Organization organization, List<Review> reviews) {
        return practice(organization, p -> p.withDevelopment(p.development().withReviews(Supplied.of(reviews))));
    }

    static Organization withExits(Organization organization, List<Exit> exits) {
        return practice(organization, p -> p.withExperience(p.experience().withExits(Supplied.of(exits))));
    }

    static Organization withAnnouncements(Organization organization, List<Announcement> announcements) {
        return practice(
                organization, p -> p.withExperience(p.experience().withAnnouncements(Supplied.of(announcements))));
    }

    static Organization withWorkers(Organization organization, List<Worker> workers) {
        return practice(organization, p -> p.withWorkers(Supplied.of(workers)));
    }
}
