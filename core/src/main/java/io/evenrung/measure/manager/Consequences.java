package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LevelId;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The low reviews of the window, appraisals and upward reviews alike, each on the rung on which the person stood that day, and
 * those that were followed by action.
 */
final class Consequences implements Careers.Visitor {

    static final Need LOW = new Need("reviews.csv", "low");
    static final Need ACTION = new Need("reviews.csv", "action");

    private final Scene scene;
    private final ExposureTable table;
    private final Map<String, List<Review>> perhapsLow = new HashMap<>();
    private final Tracks tracks = new Tracks();
    private long judged;
    private long mayBeLow;
    private long withoutAction;
    private long low;
    private long acted;
    private long placed;
    private long placedActed;

    private Consequences(Scene scene, Supplied<Review> reviews) {
        this.scene = scene;
        this.table = new ExposureTable(scene, 1);
        Window window = Window.of(scene);
        for (Review review : reviews) {
            if (review.kind() != Review.Kind.IMPROVEMENT_PLAN && window.contains(review.date())) {
                count(review);
            }
        }
    }

    static void measure(Scene scene, Supplied<Review> reviews, Sink sink) {
        Consequences consequences = new Consequences(scene, reviews);
        Subject subject = Subject.organization();
        if (consequences.judged == 0) {
            sink.add(ConsequenceRate.class, subject, Doubt.inapplicable("nobody was reviewed within the window"));
        } else if (consequences.mayBeLow == consequences.judged) {
            sink.add(
                    ConsequenceRate.class,
                    subject,
                    Doubt.missing("it is not known which reviews are low", LOW, ACTION));
        } else if (consequences.low == 0) {
            sink.add(
                    ConsequenceRate.class,
                    subject,
                    consequences.mayBeLow == 0
                            ? Doubt.inapplicable("no review within the window is low")
                            : Doubt.missing("of some reviews it is not known whether they are low", LOW));
        } else if (consequences.low == consequences.withoutAction) {
            sink.add(ConsequenceRate.class, subject, Doubt.missing("what followed low reviews is not known", ACTION));
        } else {
            consequences.compare(subject, sink);
        }
    }

    @Override
    public void stay(String worker, LevelId level, long from, long until) {
        for (Review review : perhapsLow.getOrDefault(worker, List.of())) {
            long day = review.date().toEpochDay();
            if (from <= day && day < until) {
                place(review, level);
            }
        }
    }

    private void place(Review review, LevelId level) {
        int year = review.date().getYear();
        TrackKind kind = scene.kind(level);
        if (review.low() == null || review.action() == null) {
            tracks.open(kind);
            return;
        }
        placed++;
        tracks.add(kind, review.action());
        table.expose(review.worker(), level, year, 1);
        if (review.action()) {
            placedActed++;
            table.happen(0, review.worker(), level, year);
        }
    }

    @Override
    public void move(String worker, LevelId from, LevelId to, LocalDate day) {
        // a move is no review
    }

    private void count(Review review) {
        judged++;
        if (Boolean.FALSE.equals(review.low())) {
            return;
        }
        perhapsLow.computeIfAbsent(review.worker(), w -> new ArrayList<>()).add(review);
        if (review.low() == null) {
            mayBeLow++;
        } else {
            low++;
            withoutAction += review.action() == null ? 1 : 0;
            acted += Boolean.TRUE.equals(review.action()) ? 1 : 0;
        }
    }

    private void compare(Subject subject, Sink sink) {
        Careers.walk(scene.organization().practice(), this);
        Unplaced unplaced = new Unplaced(
                mayBeLow + withoutAction + acted - placedActed,
                List.of(LOW, ACTION, new Need("workers.csv", "job_code")));
        RateStrata strata = new RateStrata(scene, table, " × calendar year", 1);
        new RateMeasures(scene, sink, ConsequenceRate.class, "consequences", "low reviews")
                .add(List.of(strata.cohort(subject, 0, null, conditions(), unplaced)), this::rate);
    }

    /** What is not known is never turned against a track: where it could make the rates equal, no difference is significant. */
    private ConsequenceRate rate(
            Subject subject,
            boolean significant,
            double parityAtMost,
            RateComparison comparison,
            List<Operand> operands,
            List<String> conditions) {
        boolean mayBeEqual = tracks.mayBeEqual();
        return new ConsequenceRate(
                subject,
                significant && !mayBeEqual,
                parityAtMost,
                comparison,
                operands,
                conditions,
                mayBeEqual ? tracks.open() : 0);
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (scene.organization().practice().moves().isAbsent()) {
            conditions.add(
                    "no moves were supplied: everybody counts on the present rung, since the day it was entered");
        }
        if (mayBeLow > 0) {
            conditions.add("reviews of which it is not known whether they are low are left out: " + mayBeLow);
        }
        if (withoutAction > 0) {
            conditions.add("low reviews of which it is not known what followed are left out: " + withoutAction);
        }
        long strangers = low - withoutAction - placed;
        if (strangers > 0) {
            conditions.add(
                    "low reviews of people who could not be placed on a rung that day are left out: " + strangers);
        }
        return conditions;
    }
}
