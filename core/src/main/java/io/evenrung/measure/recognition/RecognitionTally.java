package io.evenrung.measure.recognition;

import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.rate.RateCohort;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recognitions of the window, each on the rung on which its recipient stood that day, and the person-time. */
final class RecognitionTally implements Careers.Visitor {

    private static final int ALL = 0;
    private static final int EXECUTIVES = 1;

    private final Scene scene;
    private final Map<String, List<Recognition>> byRecipient = new HashMap<>();
    private final ExposureTable table;
    private final PersonTime time;
    private long inWindow;
    private long withoutGiver;
    private long placed;
    private long byExecutives;
    private long placedOfExecutives;

    private RecognitionTally(Scene scene) {
        this.scene = scene;
        Window window = Window.of(scene);
        this.table = new ExposureTable(scene, 2);
        this.time = new PersonTime(window, table);
        for (Recognition recognition : scene.organization().practice().recognitions()) {
            if (window.contains(recognition.date())) {
                inWindow++;
                withoutGiver += recognition.giver() == null ? 1 : 0;
                byExecutives += recognition.giver() == Recognition.Giver.EXECUTIVE ? 1 : 0;
                byRecipient
                        .computeIfAbsent(recognition.recipient(), r -> new ArrayList<>())
                        .add(recognition);
            }
        }
    }

    static RecognitionTally of(Scene scene) {
        RecognitionTally tally = new RecognitionTally(scene);
        Careers.walk(scene.organization().practice(), tally);
        return tally;
    }

    @Override
    public void stay(String worker, LevelId level, long from, long until) {
        time.stay(worker, level, from, until);
        for (Recognition recognition : byRecipient.getOrDefault(worker, List.of())) {
            long day = recognition.date().toEpochDay();
            if (from <= day && day < until) {
                placed++;
                table.happen(ALL, worker, level, recognition.date().getYear());
                if (recognition.giver() == Recognition.Giver.EXECUTIVE) {
                    placedOfExecutives++;
                    table.happen(EXECUTIVES, worker, level, recognition.date().getYear());
                }
            }
        }
    }

    @Override
    public void move(String worker, LevelId from, LevelId to, LocalDate day) {
        // a move is no recognition
    }

    /** Whether the giver of any recognition in the window is known, or there is none to know. */
    boolean areGiversKnown() {
        return inWindow == 0 || withoutGiver < inWindow;
    }

    RateCohort byAll(Subject subject) {
        return strata().cohort(subject, ALL, null, conditions(), unplaced(inWindow - placed));
    }

    RateCohort byExecutives(Subject subject) {
        List<String> conditions = conditions();
        if (withoutGiver > 0) {
            conditions.add("recognitions without a known giver are not counted among the executives': " + withoutGiver);
        }
        long unplaced = byExecutives - placedOfExecutives + withoutGiver;
        return strata().cohort(subject, EXECUTIVES, null, conditions, unplaced(unplaced));
    }

    private static Unplaced unplaced(long events) {
        return new Unplaced(
                events,
                List.of(
                        new Need("recognitions.csv", "giver"),
                        new Need("recognitions.csv", "recipient_id"),
                        new Need("workers.csv", "job_code")));
    }

    private RateStrata strata() {
        return new RateStrata(scene, table, " × calendar year", PersonTime.DAYS_PER_YEAR);
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        Practice practice = scene.organization().practice();
        if (practice.moves().isAbsent()) {
            conditions.add(
                    "no moves were supplied: everybody counts on the present rung, since the day it was entered");
        }
        if (placed < inWindow) {
            conditions.add("recognitions of people who could not be placed on a rung that day are left out: "
                    + (inWindow - placed));
        }
        return conditions;
    }
}
