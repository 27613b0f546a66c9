package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;
import static io.evenrung.testkit.healthy.HealthyGrowth.more;
import static io.evenrung.testkit.healthy.HealthyGrowth.number;

import io.evenrung.model.Exit;
import io.evenrung.model.Goal;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What makes the healthy organisation keep the rules about organisation design and workforce health. */
final class HealthyOrg {

    /** Leavers bear numbers from here on, and nobody else does. */
    static final int FIRST_LEAVER = 600;

    private static final int REPORTS_OF_A_MANAGER = 10;
    private static final int ABOVE_MANAGERS_ALONE = 40;

    private HealthyOrg() {}

    static Organization complete(Organization o) {
        Practice practice = o.practice();
        Map<String, String> managers = managers();
        List<Worker> workers = new ArrayList<>();
        for (Worker worker : practice.workers()) {
            Worker placed = worker.withManager(managers.get(worker.id()));
            workers.add(hiredInTurn(placed).withProfile(profile(worker)));
        }
        List<Worker> leavers = leavers();
        List<Exit> exits = leavers.stream()
                .map(w -> new Exit(w.id(), lastDay(number(w.id())), true, Exit.Reason.PAY))
                .toList();
        List<Goal> goals = goals(workers);
        workers.addAll(leavers);
        return o.withPractice(practice.withWorkers(Supplied.of(workers))
                .withDevelopment(practice.development()
                        .withGoals(more(practice.development().goals(), goals)))
                .withExperience(practice.experience()
                        .withExits(more(practice.experience().exits(), exits))
                        .withSurveys(more(practice.experience().surveys(), surveys()))));
    }

    /** All managers in one tree of ten reports each; those at its foot have the ICs. */
    private static Map<String, String> managers() {
        List<String> managers = new ArrayList<>();
        for (int rank = 4; rank >= 1; rank--) {
            for (int i = 0; i < 100; i++) {
                managers.add(id(manager(rank), i));
            }
        }
        Map<String, String> managerOf = new HashMap<>();
        for (int i = 1; i < managers.size(); i++) {
            managerOf.put(managers.get(i), managers.get((i - 1) / REPORTS_OF_A_MANAGER));
        }
        int next = 0;
        for (int rank = 1; rank <= 6; rank++) {
            for (int i = 0; i < (rank <= 2 ? 500 : 100); i++) {
                int foot = ABOVE_MANAGERS_ALONE + next++ % (managers.size() - ABOVE_MANAGERS_ALONE);
                managerOf.put(id(ic(rank), i), managers.get(foot));
            }
        }
        return managerOf;
    }

    /** As many come onto the lowest rung in the last year as did two years before. */
    private static Worker hiredInTurn(Worker worker) {
        int number = number(worker.id());
        if (!Change.on(worker, "IC1") || number >= 40 || worker.left() != null) {
            return worker;
        }
        return worker.withHired(AS_OF.minusMonths(number < 20 ? 3 : 30));
    }

    private static Profile profile(Worker worker) {
        Profile known = worker.profile();
        Profile profile = known.withSite(number(worker.id()) % 2 == 0 ? "Oslo" : "Bergen")
                .withEmployment(Profile.Employment.EMPLOYEE);
        return known.lastHandsOn() == null ? profile.withLastHandsOn(AS_OF.minusMonths(1)) : profile;
    }

    private static List<Worker> leavers() {
        List<Worker> leavers = new ArrayList<>();
        for (int pair = 1; pair <= 4; pair++) {
            for (int i = FIRST_LEAVER; i < FIRST_LEAVER + 50; i++) {
                for (LevelId rung : List.of(ic(pair + 2), manager(pair))) {
                    leavers.add(Worker.of(id(rung, i), rung)
                            .withHired(AS_OF.minusYears(6))
                            .withLeft(lastDay(i)));
                }
            }
        }
        return leavers;
    }

    private static LocalDate lastDay(int number) {
        return AS_OF.minusMonths(1L + number % 22);
    }

    /** Every manager owns a goal, and the reports do it. */
    private static List<Goal> goals(List<Worker> workers) {
        SortedMap<String, List<String>> reports = new TreeMap<>();
        for (Worker worker : workers) {
            if (worker.manager() != null) {
                reports.computeIfAbsent(worker.manager(), m -> new ArrayList<>())
                        .add(worker.id());
            }
        }
        List<Goal> goals = new ArrayList<>();
        reports.forEach((owner, doers) ->
                goals.add(new Goal("near-" + goals.size(), "Near the work", Goal.Scope.UNIT, owner, doers)));
        return goals;
    }

    private static List<SurveyResult> surveys() {
        List<SurveyResult> surveys = new ArrayList<>();
        for (SurveyResult.Item item : List.of(SurveyResult.Item.ENGAGEMENT, SurveyResult.Item.POST_PROMOTION)) {
            surveys.add(new SurveyResult(item, null, "ic", AS_OF.minusMonths(2), 200, 0.8));
            surveys.add(new SurveyResult(item, null, "management", AS_OF.minusMonths(2), 100, 0.76));
        }
        return surveys;
    }
}
