package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Announcement;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures whether stories of a career are told that need no team to lead. */
public final class StoryMeasures {

    private static final int QUARTERS = 4;
    private static final int MONTHS_A_QUARTER = 3;

    /** For each quarter, back from the as-of date, what the people its stories are about stood for; null where unknown. */
    private final List<List<@Nullable TrackKind>> told = new ArrayList<>();

    private final Scene scene;

    private StoryMeasures(Scene scene) {
        this.scene = scene;
        for (int i = 0; i < QUARTERS; i++) {
            told.add(new ArrayList<>());
        }
    }

    /** The last four quarters up to the as-of date. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Supplied<Announcement> announcements =
                scene.organization().practice().experience().announcements();
        if (!scene.hasTracks()) {
            sink.add(StoryQuarters.class, Subject.organization(), scene.noTracks());
        } else if (announcements.isAbsent()) {
            sink.add(
                    StoryQuarters.class,
                    Subject.organization(),
                    Doubt.missing(
                            "it is not known what stories were published",
                            new Need("announcements.csv", "kind"),
                            new Need("announcements.csv", "worker_id")));
        } else {
            new StoryMeasures(scene).add(sink);
        }
    }

    private void add(Sink sink) {
        Map<String, Map<LocalDate, TrackKind>> stood = standing();
        for (Announcement story : scene.organization().practice().experience().announcements()) {
            int quarter = quarter(story);
            if (quarter < QUARTERS) {
                String worker = story.worker();
                Map<LocalDate, TrackKind> known = worker == null ? null : stood.get(worker);
                told.get(quarter).add(known == null ? null : known.get(story.date()));
            }
        }
        Tally.Counter counter = Tally.high(
                "quarters",
                "with a story about somebody on an IC track",
                new Need("announcements.csv", "worker_id"),
                new Need("workers.csv", "job_code"));
        told.forEach(kinds -> counter.add(
                kinds.contains(TrackKind.INDIVIDUAL_CONTRIBUTOR)
                        ? Boolean.TRUE
                        : kinds.contains(null) ? null : Boolean.FALSE));
        new Shares(scene, sink)
                .ofThings(StoryQuarters.class, Subject.organization(), counter.tally(), StoryQuarters::new);
    }

    /** 0 for a story of the last three months up to the as-of date, 1 for one of the three before… */
    private int quarter(Announcement announcement) {
        LocalDate asOf = scene.organization().asOf();
        if (announcement.kind() != Announcement.Kind.STORY
                || announcement.date().isAfter(asOf)) {
            return QUARTERS;
        }
        int quarter = 0;
        while (quarter < QUARTERS
                && !announcement.date().isAfter(asOf.minusMonths((quarter + 1L) * MONTHS_A_QUARTER))) {
            quarter++;
        }
        return quarter;
    }

    /** On which kind of track the people of the stories stood on the days of their stories, as far as that is known. */
    private Map<String, Map<LocalDate, TrackKind>> standing() {
        Practice practice = scene.organization().practice();
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (Announcement story : practice.experience().announcements()) {
            if (quarter(story) < QUARTERS && story.worker() != null) {
                days.computeIfAbsent(story.worker(), w -> new ArrayList<>()).add(story.date());
            }
        }
        Map<String, Map<LocalDate, TrackKind>> stood = new HashMap<>();
        if (practice.moves().isAbsent()) {
            for (Worker worker : practice.workers()) {
                days.getOrDefault(worker.id(), List.of())
                        .forEach(day -> put(stood, worker.id(), day, scene.kind(worker.level())));
            }
        } else {
            Careers.walk(practice, new Careers.Visitor() {
                @Override
                public void stay(String worker, LevelId level, long from, long until) {
                    for (LocalDate day : days.getOrDefault(worker, List.of())) {
                        if (from <= day.toEpochDay() && day.toEpochDay() < until) {
                            put(stood, worker, day, scene.kind(level));
                        }
                    }
                }

                @Override
                public void move(String worker, LevelId from, LevelId to, LocalDate day) {
                    // the stays say it all
                }
            });
        }
        return stood;
    }

    private static void put(
            Map<String, Map<LocalDate, TrackKind>> stood, String worker, LocalDate day, @Nullable TrackKind kind) {
        if (kind != null) {
            stood.computeIfAbsent(worker, w -> new HashMap<>()).put(day, kind);
        }
    }
}
