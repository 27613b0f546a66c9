package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.unmapped;

import io.evenrung.measure.Given;
import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile;
import io.evenrung.model.Profile.LeadKind;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People of an organisation with one IC rung, two management rungs, one of neither kind and one of no track. */
final class Staff {

    static final LocalDate AS_OF = Given.AS_OF;
    static final LevelId IC = id("ic", "P1");
    static final LevelId M1 = id("manager", "M1");
    static final LevelId M2 = id("manager", "M2");
    static final LevelId SUPERVISOR = id("supervisor", "S1");
    static final LevelId NO_TRACK = unmapped("X1");
    static final Organization NOBODY = Given.organization(
            ic("P1", 1, "20"),
            manager("M1", 1, "20"),
            manager("M2", 2, "21"),
            supervisor("S1", 1, "20"),
            Level.of(NO_TRACK));

    private Staff() {}

    static Organization of(Worker... workers) {
        return practice(NOBODY, p -> p.withWorkers(Supplied.of(Arrays.asList(workers))));
    }

    static Worker worker(String id, @Nullable LevelId level) {
        return Worker.of(id, level).withHired(AS_OF.minusYears(5));
    }

    static Worker reporting(String id, @Nullable LevelId level, String manager) {
        return worker(id, level).withManager(manager);
    }

    static Worker leading(String id, @Nullable LeadKind kind, @Nullable LocalDate lastHandsOn) {
        return worker(id, M1).withProfile(Profile.unknown().withLeadKind(kind).withLastHandsOn(lastHandsOn));
    }

    /** Those made managers on one day: {@code a} and so on. */
    static List<Move> promoted(int number, LocalDate day) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Move(name(i), day, IC, M1))
                .toList();
    }

    static String name(int i) {
        return Character.toString('a' + i);
    }

    static Organization moved(Organization organization, List<Move> moves) {
        return practice(organization, p -> p.withMoves(Supplied.of(moves)));
    }

    static Organization developed(Organization organization, DevelopmentRecord... records) {
        return practice(
                organization, p -> p.withDevelopment(p.development().withRecords(Supplied.of(Arrays.asList(records)))));
    }

    static Organization talked(Organization organization, Conversation... talks) {
        return practice(
                organization,
                p -> p.withDevelopment(p.development().withConversations(Supplied.of(Arrays.asList(talks)))));
    }

    static Organization reviewed(Organization organization, Review... reviews) {
        return practice(organization, p -> p.withDevelopment(reviewed(p.development(), reviews)));
    }

    private static Development reviewed(Development development, Review... reviews) {
        return development.withReviews(Supplied.of(Arrays.asList(reviews)));
    }
}
