package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.RateCohort;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;

/** Measures how often pay stands still on either track. */
final class PlateauMeasures {

    private static final Subject SUBJECT = Subject.organization();
    private static final Need RAISE = new Need("workers.csv", "last_raise");
    private static final Need PAY = new Need("workers.csv", "base_pay");
    private static final Need MAXIMUM = new Need("levels.csv", "range_max");
    private static final Need JOB = new Need("workers.csv", "job_code");

    private final Scene scene;
    private final Plateau plateau;
    private final ExposureTable table;
    private final int year;
    private long judged;
    private long withoutRaise;
    private long withoutMaximum;
    private long unknown;
    private long unplaced;
    private long open;

    private PlateauMeasures(Scene scene) {
        this.scene = scene;
        this.plateau = new Plateau(scene);
        this.table = new ExposureTable(scene, 1);
        this.year = scene.organization().asOf().getYear();
    }

    static void measure(Scene scene, Sink sink) {
        if (!scene.hasTracks()) {
            sink.add(PlateauRate.class, SUBJECT, scene.noTracks());
            return;
        }
        new PlateauMeasures(scene).measure(sink);
    }

    private void measure(Sink sink) {
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                count(worker);
            }
        }
        if (judged == 0) {
            sink.add(
                    PlateauRate.class,
                    SUBJECT,
                    Doubt.missing(
                            "of nobody on either track is it known when pay was last raised or how it stands to the"
                                    + " maximum of the range",
                            RAISE,
                            PAY,
                            MAXIMUM));
            return;
        }
        RateCohort cohort = new RateStrata(scene, table, "", 1)
                .cohort(
                        SUBJECT,
                        0,
                        null,
                        conditions(),
                        new Unplaced(unknown + unplaced + open, List.of(RAISE, PAY, MAXIMUM, JOB)));
        new RateMeasures(scene, sink, PlateauRate.class, "people whose pay stands still", "heads")
                .add(
                        List.of(cohort),
                        (subject, significant, parity, comparison, operands, conditions) ->
                                new PlateauRate(subject, significant, 1 / parity, comparison, operands, conditions));
    }

    private void count(Worker worker) {
        LevelId level = worker.level();
        TrackKind kind = scene.kind(level);
        boolean isCompared = kind != null && kind != TrackKind.OTHER;
        if (level != null && !isCompared) {
            return;
        }
        Boolean isStale = plateau.isStale(worker);
        Boolean isAtMaximum = plateau.isAtMaximum(worker);
        boolean standsStill = Boolean.TRUE.equals(isStale) || Boolean.TRUE.equals(isAtMaximum);
        boolean isUnknown = isStale == null && isAtMaximum == null;
        if (level == null) {
            unplaced += standsStill || isUnknown ? 1 : 0;
        } else if (isUnknown) {
            unknown++;
        } else {
            judged++;
            withoutRaise += isStale == null ? 1 : 0;
            withoutMaximum += isAtMaximum == null ? 1 : 0;
            table.expose(worker.id(), level, year, 1);
            // by one sign it does not stand still, by the other it may
            open += !standsStill && (isStale == null || isAtMaximum == null) ? 1 : 0;
            if (standsStill) {
                table.happen(0, worker.id(), level, year);
            }
        }
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        Omission.say(
                conditions,
                "people of whom neither the last raise nor the standing in the range is known are left out",
                unknown,
                scene);
        Omission.say(conditions, "people on no known rung whose pay may stand still are left out", unplaced, scene);
        Omission.say(
                conditions,
                "people judged by their standing in the range alone, since no last raise is known",
                withoutRaise,
                scene);
        Omission.say(
                conditions,
                "people judged by their last raise alone, since their standing in the range is not known",
                withoutMaximum,
                scene);
        return conditions;
    }
}
