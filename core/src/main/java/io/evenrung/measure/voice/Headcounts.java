package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people are at work on each kind of track. Workers are counted where they are known, else cohorts. */
final class Headcounts {

    private final Scene scene;
    private long ics;
    private long people;
    private long unmapped;

    private Headcounts(Scene scene) {
        this.scene = scene;
    }

    static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        Headcounts heads = new Headcounts(scene);
        if (practice.workers().isPresent()) {
            for (Worker worker : practice.workers()) {
                if (worker.isAtWorkOn(scene.organization().asOf())) {
                    heads.count(worker.level(), 1);
                }
            }
        } else if (practice.cohorts().isPresent()) {
            for (Cohort cohort : practice.cohorts()) {
                heads.count(cohort.level(), cohort.headcount());
            }
        } else {
            sink.add(
                    WorkforceSplit.class,
                    Subject.organization(),
                    Doubt.missing(
                            "how many people are on which track is not known",
                            new Need("workers.csv", "worker_id"),
                            new Need("cohorts.csv", "headcount")));
            return;
        }
        heads.report(sink);
    }

    private void count(@Nullable LevelId level, long heads) {
        TrackKind kind = scene.kind(level);
        if (kind == null) {
            unmapped += heads;
        } else {
            people += heads;
            ics += kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? heads : 0;
        }
    }

    private void report(Sink sink) {
        int least = scene.minimumCell();
        Subject subject = Subject.organization();
        if (people == 0) {
            sink.add(
                    WorkforceSplit.class,
                    subject,
                    unmapped == 0
                            ? Doubt.inapplicable("nobody is at work")
                            : Doubt.missing(
                                    "nobody's job is known to have a track",
                                    new Need("workers.csv", "job_code"),
                                    new Need("levels.csv", "track")));
        } else if (people < least || isSmall(ics, least) || isSmall(people - ics, least)) {
            sink.add(WorkforceSplit.class, subject, Doubt.thin("fewer than " + least + " people on one side"));
        } else {
            List<String> conditions = unmapped == 0
                    ? List.of()
                    : List.of("people whose job has no track are left out: "
                            + (isSmall(unmapped, least) ? "fewer than " + least : unmapped));
            sink.add(WorkforceSplit.of(ics, people, unmapped, conditions));
        }
    }

    /** A side of nobody shows nobody. */
    private static boolean isSmall(long heads, int least) {
        return heads > 0 && heads < least;
    }
}
