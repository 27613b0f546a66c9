package io.evenrung.measure.manager;

import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether managers are judged by those whom they lead, and what comes of it. */
final class Accountability {

    private static final Need JOB = new Need("workers.csv", "job_code");
    private static final Need LOW = new Need("reviews.csv", "low");
    private static final Need ACTION = new Need("reviews.csv", "action");

    private final Scene scene;
    private final Supplied<Review> reviews;
    private final Shares shares;

    private Accountability(Scene scene, Supplied<Review> reviews, Sink sink) {
        this.scene = scene;
        this.reviews = reviews;
        this.shares = new Shares(scene, sink);
    }

    /** How many managers with reports were reviewed by them. */
    static void upward(Scene scene, ReportingLines lines, Supplied<Review> reviews, Sink sink) {
        new Accountability(scene, reviews, sink).upward(lines);
    }

    /** What came of two low reviews in a row. */
    static void action(Scene scene, Supplied<Review> reviews, Sink sink) {
        new Accountability(scene, reviews, sink).action();
    }

    private void upward(ReportingLines lines) {
        int months = scene.settings().whole(Setting.UPWARD_REVIEW_MONTHS);
        LocalDate asOf = scene.organization().asOf();
        Window window = new Window(asOf.minusMonths(months), asOf);
        Tenures tenures = new Tenures(scene, window.before());
        InOrder<Review> inOrder = new InOrder<>(reviews, Review::worker);
        Counts counts = new Counts();
        for (Worker worker : scene.organization().practice().workers()) {
            if (lines.worker(worker.id()) == null
                    || lines.reportsOf(worker.id()).isEmpty()) {
                continue;
            }
            TrackKind kind = scene.kind(worker.level());
            if (kind == null) {
                counts.add(null, JOB);
            } else if (kind == TrackKind.MANAGEMENT) {
                Boolean isLong = tenures.isLong(worker);
                boolean reviewed = inOrder.of(worker.id()).stream()
                        .anyMatch(r -> r.kind() == Review.Kind.UPWARD && window.contains(r.date()));
                if (isLong == null) {
                    counts.add(reviewed ? Boolean.TRUE : null, tenures.need(worker));
                } else if (isLong) {
                    counts.add(reviewed, JOB);
                }
            }
        }
        Tally tally = counts.high("managers with reports", "reviewed by them within " + months + " months");
        shares.ofPeople(UpwardReviews.class, Subject.organization(), tally, UpwardReviews::new);
    }

    private void action() {
        LocalDate asOf = scene.organization().asOf();
        InOrder<Review> inOrder = new InOrder<>(reviews, Review::worker);
        Counts counts = new Counts();
        for (Worker worker : scene.organization().practice().workers()) {
            TrackKind kind = scene.kind(worker.level());
            boolean mayManage = kind == null || kind == TrackKind.MANAGEMENT;
            if (!mayManage || !worker.isAtWorkOn(asOf)) {
                continue;
            }
            List<Review> own = inOrder.of(worker.id());
            List<Cycle> latest = Cycle.twoLatest(own, asOf);
            if (latest.size() == 2) {
                Boolean low = Cycle.areLow(latest);
                if (low == null) {
                    counts.add(null, LOW);
                } else if (low && kind == null) {
                    counts.add(null, JOB);
                } else if (low) {
                    counts.add(hasFollowed(latest.get(0), own), ACTION);
                }
            }
        }
        Tally tally = counts.high(
                "managers whose two latest upward reviews are both low", "followed by action or an improvement plan");
        shares.ofPeople(LowReviewAction.class, Subject.organization(), tally, LowReviewAction::new);
    }

    /** Whether anything followed the later of the two; null where that is not known. */
    private @Nullable Boolean hasFollowed(Cycle later, List<Review> own) {
        boolean planned = own.stream()
                .anyMatch(r -> r.kind() == Review.Kind.IMPROVEMENT_PLAN
                        && !r.date().isBefore(later.date())
                        && !r.date().isAfter(scene.organization().asOf()));
        return planned ? Boolean.TRUE : later.action();
    }
}
