package io.evenrung.measure.mobility;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.Snapshot;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures how many people go over to management, and how many come back. */
public final class FlowMeasures {

    private final Scene scene;
    private final Practice practice;
    private final Window window;
    private long intoManagement;
    private long back;

    private FlowMeasures(Scene scene) {
        this.scene = scene;
        this.practice = scene.organization().practice();
        this.window = Window.of(scene);
    }

    /** From moves where they were supplied, else from yearly snapshots. */
    @SuppressWarnings("exports")
    public static void measure(Scene scene, Sink sink) {
        new FlowMeasures(scene).measure(sink);
    }

    private void measure(Sink sink) {
        Subject subject = Subject.organization();
        if (!scene.hasTracks()) {
            sink.add(ReturnFlow.class, subject, scene.noTracks());
            return;
        }
        if (practice.moves().isAbsent() && practice.history().snapshots().isAbsent()) {
            sink.add(
                    ReturnFlow.class,
                    subject,
                    Doubt.missing(
                            "it is not known who moved between the tracks",
                            new Need("moves.csv", "worker_id"),
                            new Need("snapshots.csv", "worker_id")));
            return;
        }
        if (practice.workers().isAbsent() && practice.history().snapshots().isAbsent()) {
            sink.add(
                    ReturnFlow.class,
                    subject,
                    Doubt.missing("it is not known how many managers there are", new Need("workers.csv", "worker_id")));
            return;
        }
        count();
        long managers = managers();
        // however low the user sets the one, the figures of a small cell stay hidden
        int least = Math.max(scene.settings().whole(Setting.MINIMUM_MANAGERS), scene.minimumCell());
        if (managers < least) {
            sink.add(ReturnFlow.class, subject, Doubt.thin("fewer than " + least + " managers"));
        } else if (intoManagement == 0) {
            sink.add(
                    ReturnFlow.class,
                    subject,
                    Doubt.inapplicable("nobody went over to management within the window, so returns have no measure"));
        } else {
            sink.add(new ReturnFlow(subject, (double) back / intoManagement, operands(managers)));
        }
    }

    private List<Operand> operands(long managers) {
        return List.of(
                Operand.count("moves from IC to management", intoManagement),
                Operand.count("moves from management to IC", back),
                Operand.count("managers", managers),
                Operand.day("window after", window.before()),
                Operand.day("window to", window.last()),
                Operand.text("counted from", practice.moves().isPresent() ? "moves" : "yearly snapshots"));
    }

    private void count() {
        for (TrackMoves moves : TrackMoves.of(scene)) {
            intoManagement += moves.intoManagement();
            back += moves.back();
        }
    }

    /** Managers at work on the as-of date, or seen in the last year of snapshots up to it. */
    private long managers() {
        if (practice.workers().isPresent()) {
            return practice.workers().stream()
                    .filter(w -> w.isAtWorkOn(scene.organization().asOf()))
                    .map(Worker::level)
                    .filter(l -> kind(l) == TrackKind.MANAGEMENT)
                    .count();
        }
        List<Snapshot> known = practice.history().snapshots().stream()
                .filter(s -> !s.date().isAfter(scene.organization().asOf()))
                .toList();
        int last = known.stream().mapToInt(s -> s.date().getYear()).max().orElse(0);
        return known.stream()
                .filter(s -> s.date().getYear() == last && kind(s.level()) == TrackKind.MANAGEMENT)
                .count();
    }

    private @Nullable TrackKind kind(@Nullable LevelId level) {
        return level == null ? null : scene.kinds().get(level);
    }
}
