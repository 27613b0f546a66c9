package io.evenrung.measure.work;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures who leads the projects that the organisation's leaders watch. */
public final class LeadMeasures {

    private static final Subject SUBJECT = Subject.organization();

    private LeadMeasures() {}

    /** Leads of high-profile projects per head of those at work on the as-of date. */
    @SuppressWarnings("exports")
    public static void measure(Scene scene, Sink sink) {
        Optional<Doubt> doubt = doubt(scene);
        if (doubt.isPresent()) {
            sink.add(LeadRate.class, SUBJECT, doubt.get());
            return;
        }
        Practice practice = scene.organization().practice();
        Map<String, Integer> leads = new HashMap<>();
        long leaderless = 0;
        long led = 0;
        long unknownProfile = 0;
        for (Project project : practice.projects()) {
            unknownProfile += project.highProfile() == null ? 1 : 0;
            if (Boolean.TRUE.equals(project.highProfile())) {
                if (project.lead() == null) {
                    leaderless++;
                } else {
                    led++;
                    leads.merge(project.lead(), 1, Integer::sum);
                }
            }
        }
        ExposureTable table = new ExposureTable(scene, 1);
        int year = scene.organization().asOf().getYear();
        long placed = 0;
        long away = 0;
        for (Worker worker : practice.workers()) {
            int own = leads.getOrDefault(worker.id(), 0);
            if (!worker.isAtWorkOn(scene.organization().asOf())) {
                away += own;
            } else if (worker.level() != null) {
                placed += own;
                table.expose(worker.id(), worker.level(), year, 1);
                for (int i = own; i > 0; i--) {
                    table.happen(0, worker.id(), worker.level(), year);
                }
            }
        }
        long unknownLeads = led - placed - away;
        Unplaced unplaced = new Unplaced(
                leaderless + unknownProfile + unknownLeads,
                List.of(
                        new Need("projects.csv", "lead_id"),
                        new Need("projects.csv", "high_profile"),
                        new Need("workers.csv", "job_code")));
        RateStrata strata = new RateStrata(scene, table, "", 1);
        new RateMeasures(scene, sink, LeadRate.class, "leads", "heads")
                .add(
                        List.of(strata.cohort(
                                SUBJECT, 0, null, conditions(leaderless, led - placed, unknownProfile), unplaced)),
                        LeadRate::new);
    }

    private static Optional<Doubt> doubt(Scene scene) {
        Practice practice = scene.organization().practice();
        Supplied<Project> projects = practice.projects();
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        if (projects.isAbsent() || practice.workers().isAbsent()) {
            List<Need> needs = new ArrayList<>();
            if (projects.isAbsent()) {
                needs.add(new Need("projects.csv", "lead_id"));
            }
            if (practice.workers().isAbsent()) {
                needs.add(new Need("workers.csv", "worker_id"));
            }
            return Optional.of(Doubt.missing("it is not known who leads projects", needs.toArray(Need[]::new)));
        }
        if (projects.values().isEmpty()) {
            return Optional.of(Doubt.inapplicable("there are no projects"));
        }
        if (projects.stream().allMatch(p -> p.highProfile() == null)) {
            return Optional.of(Doubt.missing(
                    "it is not known which projects are of high profile", new Need("projects.csv", "high_profile")));
        }
        List<Project> watched = projects.stream()
                .filter(p -> Boolean.TRUE.equals(p.highProfile()))
                .toList();
        if (watched.isEmpty()) {
            return Optional.of(Doubt.inapplicable("no project is of high profile"));
        }
        return watched.stream().allMatch(p -> p.lead() == null)
                ? Optional.of(Doubt.missing(
                        "it is not known who leads the high-profile projects", new Need("projects.csv", "lead_id")))
                : Optional.empty();
    }

    private static List<String> conditions(long leaderless, long ledByOthers, long unknownProfile) {
        List<String> conditions = new ArrayList<>();
        if (leaderless > 0) {
            conditions.add("high-profile projects without a known lead count for nobody: " + leaderless);
        }
        if (ledByOthers > 0) {
            conditions.add("high-profile projects led by somebody not known to be at work on a rung count for nobody: "
                    + ledByOthers);
        }
        if (unknownProfile > 0) {
            conditions.add("projects of which it is not known whether they are of high profile are left out: "
                    + unknownProfile);
        }
        return conditions;
    }
}
