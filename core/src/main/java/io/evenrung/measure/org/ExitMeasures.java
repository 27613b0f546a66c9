package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Exit.Reason;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures how often people leave whom the organisation would have kept, and why ICs leave. */
final class ExitMeasures {

    private static final Need REGRETTED = new Need("exits.csv", "regretted");
    private static final Need JOB = new Need("workers.csv", "job_code");

    private final Scene scene;
    private final Sink sink;
    private final List<ExitPlaces.Placed> exits;

    private ExitMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        this.exits = ExitPlaces.of(scene);
    }

    static void measure(Scene scene, Sink sink) {
        Optional<Doubt> doubt = doubt(scene);
        if (doubt.isPresent()) {
            sink.add(RegrettedExitRate.class, Subject.organization(), doubt.get());
            sink.add(ExitReasons.class, Subject.organization(), doubt.get());
            return;
        }
        ExitMeasures measures = new ExitMeasures(scene, sink);
        measures.rate();
        measures.reasons();
    }

    private static Optional<Doubt> doubt(Scene scene) {
        Practice practice = scene.organization().practice();
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        List<Need> needs = new ArrayList<>();
        if (practice.experience().exits().isAbsent()) {
            needs.add(new Need("exits.csv", "worker_id"));
            needs.add(REGRETTED);
            needs.add(new Need("exits.csv", "reason"));
        }
        if (practice.workers().isAbsent()) {
            needs.add(new Need("workers.csv", "worker_id"));
        }
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(Doubt.missing("it is not known who left, and why", needs.toArray(Need[]::new)));
    }

    private void rate() {
        if (!exits.isEmpty() && exits.stream().allMatch(e -> e.regretted() == null)) {
            sink.add(
                    RegrettedExitRate.class,
                    Subject.organization(),
                    Doubt.missing("it is not known which exits are regretted", REGRETTED));
            return;
        }
        ExposureTable table = new ExposureTable(scene, 1);
        expose(table);
        long unplaced = 0;
        for (ExitPlaces.Placed exit : exits) {
            TrackKind kind = scene.kind(exit.level());
            if (kind == TrackKind.OTHER || Boolean.FALSE.equals(exit.regretted())) {
                continue;
            }
            if (kind == null || exit.regretted() == null) {
                unplaced++;
            } else {
                LevelId level = Objects.requireNonNull(exit.level());
                table.happen(0, exit.worker(), level, exit.day().getYear());
            }
        }
        RateStrata strata = new RateStrata(scene, table, " × calendar year", PersonTime.DAYS_PER_YEAR);
        new RateMeasures(scene, sink, RegrettedExitRate.class, "regretted exits", "person-years")
                .add(
                        List.of(strata.cohort(
                                Subject.organization(),
                                0,
                                null,
                                conditions(unplaced),
                                new Unplaced(unplaced, List.of(REGRETTED, JOB)))),
                        (subject, significant, parityAtMost, comparison, operands, conditions) -> new RegrettedExitRate(
                                subject, significant, 1 / parityAtMost, comparison, operands, conditions));
    }

    private void expose(ExposureTable table) {
        PersonTime time = new PersonTime(Window.of(scene), table);
        Careers.walk(scene.organization().practice(), new Careers.Visitor() {
            @Override
            public void stay(String worker, LevelId level, long from, long until) {
                time.stay(worker, level, from, until);
            }

            @Override
            public void move(String worker, LevelId from, LevelId to, LocalDate day) {
                // a move within the organisation is no exit
            }
        });
    }

    private List<String> conditions(long unplaced) {
        List<String> conditions = new ArrayList<>();
        if (scene.organization().practice().moves().isAbsent()) {
            conditions.add(
                    "no moves were supplied: everybody counts on the present rung, since the day it was entered");
        }
        if (unplaced > 0) {
            conditions.add("exits of unknown rung, or of which it is not known whether they are regretted, count for"
                    + " nobody: " + unplaced);
        }
        return conditions;
    }

    private void reasons() {
        Tally.Counter tally = Tally.low(
                "ICs who left by choice",
                "for want of a path or to work for themselves",
                new Need("exits.csv", "reason"),
                JOB);
        for (ExitPlaces.Placed exit : exits) {
            TrackKind kind = scene.kind(exit.level());
            boolean byChoice = exit.reason() != Reason.DISMISSAL && exit.reason() != Reason.RETIREMENT;
            if (byChoice && (kind == null || kind == TrackKind.INDIVIDUAL_CONTRIBUTOR)) {
                tally.add(kind == null ? null : isForWantOfAPath(exit.reason()));
            }
        }
        new Shares(scene, sink).ofPeople(ExitReasons.class, Subject.organization(), tally.tally(), ExitReasons::new);
    }

    private static @Nullable Boolean isForWantOfAPath(@Nullable Reason reason) {
        return reason == null ? null : Boolean.valueOf(reason == Reason.NO_PATH || reason == Reason.SELF_EMPLOYMENT);
    }
}
