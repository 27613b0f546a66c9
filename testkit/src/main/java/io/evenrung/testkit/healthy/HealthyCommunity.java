package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Contribution;
import io.evenrung.model.Domain;
import io.evenrung.model.Goal;
import io.evenrung.model.LevelId;
import io.evenrung.model.Meeting;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Recognition;
import io.evenrung.model.Review;
import io.evenrung.model.Structure;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes the healthy organisation keep the rules about mobility, voice, work and recognition that came with the whole catalogue. */
final class HealthyCommunity {

    static final String HUB = "lab";
    private static final String LARGE_UNIT = "engineering";
    private static final List<String> FUNCTIONS = List.of("engineering", "sales", "support");

    private HealthyCommunity() {}

    static Organization complete(Organization o) {
        Practice practice = o.practice();
        return o.withPractice(practice.withWorkers(Change.each(practice.workers(), HealthyCommunity::completed))
                .withMoves(Change.each(practice.moves(), HealthyCommunity::completed))
                .withRecognitions(Change.each(practice.recognitions(), HealthyCommunity::completed))
                .withContributions(more(practice.contributions(), contributions(practice)))
                .withDevelopment(practice.development()
                        .withReviews(more(practice.development().reviews(), reviews(practice)))
                        .withGoals(more(practice.development().goals(), goals())))
                .withStructure(completed(practice.structure())));
    }

    /** Managers come from several functions, and some people work in the hub. */
    private static Worker completed(Worker worker) {
        Worker completed = worker;
        Profile profile = worker.profile();
        if (Change.on(worker, "M")) {
            int number = Change.number(worker.id());
            if (profile.priorFunction() == null) {
                completed = completed.withProfile(profile.withPriorFunction(FUNCTIONS.get(number % FUNCTIONS.size())));
            }
            for (int rank = 1; rank <= 3 && worker.manager() == null; rank++) {
                if (Change.on(worker, "M" + rank)) {
                    completed = completed.withManager(id(manager(rank + 1), number));
                }
            }
        }
        boolean isInHub = worker.id().matches("(IC5-00[0-9]|IC6-00[0-9]|M1-00[0-4])");
        return isInHub && worker.team() == null ? completed.withTeam(HUB) : completed;
    }

    private static Move completed(Move move) {
        return isReturn(move) && move.terms().payChange() == null
                ? move.withTerms(move.terms().withPayChange(0.0))
                : move;
    }

    static boolean isReturn(Move move) {
        return isOn(move.from(), "M") && isOn(move.to(), "IC");
    }

    private static boolean isOn(@Nullable LevelId level, String prefix) {
        return level != null && level.code().startsWith(prefix);
    }

    private static Recognition completed(Recognition r) {
        String contribution = r.contribution() == null ? "made-" + Change.number(r.id()) % 40 : r.contribution();
        return new Recognition(r.id(), r.recipient(), r.date(), r.giver(), contribution, false);
    }

    private static List<Contribution> contributions(Practice practice) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < 40 && practice.recognitions().isPresent(); i++) {
            contributions.add(
                    new Contribution("made-" + i, "Made", List.of(id(ic(4), i)), null, AS_OF.minusMonths(9), true));
        }
        return contributions;
    }

    /** Whoever went back is rated after the move as before it. */
    private static List<Review> reviews(Practice practice) {
        List<Review> reviews = new ArrayList<>();
        practice.moves().stream().filter(HealthyCommunity::isReturn).forEach(move -> {
            reviews.add(appraisal(move, -60));
            reviews.add(appraisal(move, 60));
        });
        return reviews;
    }

    private static Review appraisal(Move move, int days) {
        return new Review(move.worker(), move.effective().plusDays(days), Review.Kind.APPRAISAL, 3.0, false, null);
    }

    /** Each senior IC owns a goal of the company and works on it. */
    private static List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (int rank = 3; rank <= 6; rank++) {
            for (int i = 0; i < 100; i++) {
                String owner = id(ic(rank), i);
                goals.add(new Goal("company-" + owner, "Goal", Goal.Scope.COMPANY, owner, List.of(owner)));
            }
        }
        return goals;
    }

    private static Structure completed(Structure structure) {
        List<OrganizationalUnit> units = List.of(
                new OrganizationalUnit(LARGE_UNIT, 300, id(manager(4), 0), id(ic(6), 0), false),
                new OrganizationalUnit(HUB, 25, id(ic(6), 1), id(manager(4), 1), true));
        List<Domain> domains = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            domains.add(new Domain("domain-" + i, "Domain", id(ic(5), i)));
            meetings.add(new Meeting("all-hands-" + i, AS_OF.minusMonths(1L + 3L * i), Meeting.Kind.ALL_HANDS, 0.3));
            meetings.add(new Meeting(
                    "listening-" + i, AS_OF.minusMonths(2L + 3L * i), Meeting.Kind.LISTENING_SESSION, null));
        }
        return structure
                .withUnits(more(structure.units(), units))
                .withDomains(more(structure.domains(), domains))
                .withMeetings(more(structure.meetings(), meetings));
    }

    private static <T> Supplied<T> more(Supplied<T> there, List<T> added) {
        List<T> all = new ArrayList<>(there.values());
        all.addAll(added);
        return Supplied.of(all);
    }
}
