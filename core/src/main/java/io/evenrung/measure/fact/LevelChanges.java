package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Conversation;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of each change of level within the window, in one pass over the moves. */
final class LevelChanges {

    private final FactScene facts;
    private final Scene scene;
    private final Practice practice;
    private final Paths paths;
    private final @Nullable LocalDate recordedSince;
    private final ByWorker<Worker> workers;
    private final ByWorker<Conversation> talks;
    private final ByWorker<DevelopmentRecord> records;

    private LevelChanges(FactScene facts) {
        this.facts = facts;
        this.scene = facts.scene();
        this.practice = scene.organization().practice();
        this.paths = new Paths(scene);
        this.recordedSince = practice.moves().stream()
                .map(Move::effective)
                .min(Comparator.naturalOrder())
                .orElse(null);
        this.workers = new ByWorker<>(practice.workers().values(), Worker::id);
        this.talks = new ByWorker<>(practice.development().conversations().values(), Conversation::worker);
        this.records = new ByWorker<>(practice.development().records().values(), DevelopmentRecord::worker);
    }

    static void measure(FactScene facts, Sink sink) {
        Practice practice = facts.scene().organization().practice();
        if (practice.moves().isAbsent()) {
            sink.add(
                    LevelChange.class,
                    Subject.organization(),
                    Doubt.missing("no moves were supplied", new Need("moves.csv", "effective_date")));
            return;
        }
        LevelChanges changes = new LevelChanges(facts);
        Window window = Window.of(facts.scene());
        Move before = null;
        int nth = 1;
        for (Move move : practice.moves()) {
            boolean isOfSamePerson = before != null && before.worker().equals(move.worker());
            Move earlier = isOfSamePerson ? before : null;
            LevelId from = move.from();
            LevelId to = move.to();
            nth = earlier != null && earlier.effective().equals(move.effective()) ? nth + 1 : 1;
            if (from != null && to != null && window.contains(move.effective())) {
                sink.add(changes.change(move, from, to, earlier, nth));
            }
            before = move;
        }
    }

    private LevelChange change(Move move, LevelId from, LevelId to, @Nullable Move earlier, int nth) {
        LocalDate day = move.effective();
        List<Worker> listed = workers.of(move.worker());
        Worker worker = listed.isEmpty() ? null : listed.get(0);
        LocalDate hired = worker == null ? null : worker.hired();
        List<Conversation> said = talks.of(move.worker());
        List<DevelopmentRecord> done = records.of(move.worker());
        Wish wish = Wish.by(day, said);
        Paths.Path path = paths.between(from, to);
        MoveTerms terms = move.terms();
        return new LevelChange(
                Subject.levelChange(move.worker(), day, nth),
                day,
                (int) ChronoUnit.MONTHS.between(day, facts.asOf()),
                from.family(),
                from.code(),
                from.track(),
                scene.kind(from),
                to.family(),
                to.code(),
                to.track(),
                scene.kind(to),
                path.direction(),
                path.skipped(),
                FactScene.monthsBetween(hired, day),
                FactScene.monthsBetween(entered(from, earlier, hired), day),
                terms.payChange(),
                terms.scope(),
                terms.grounds(),
                terms.priorDutyShare(),
                practice.development().conversations().isAbsent() ? null : Boolean.valueOf(isAsked(wish, day)),
                practice.development().conversations().isAbsent() ? null : wish.preference(),
                isDone(Kind.LEADERSHIP_ASSESSMENT, day, done),
                isDone(Kind.LEADERSHIP_TRAINING, day, done),
                worker == null ? null : Boolean.valueOf(worker.isAtWorkOn(facts.asOf())));
    }

    /**
     * The first day on the level left: that of the move onto it, else the day of hire if that lies in the time of which moves are
     * on record; null where neither tells it.
     */
    private @Nullable LocalDate entered(LevelId from, @Nullable Move earlier, @Nullable LocalDate hired) {
        if (earlier != null) {
            return from.equals(earlier.to()) ? earlier.effective() : null;
        }
        return hired == null || recordedSince == null || hired.isBefore(recordedSince) ? null : hired;
    }

    private boolean isAsked(Wish wish, LocalDate day) {
        LocalDate oldest = day.minusMonths(scene.settings().whole(Setting.PREFERENCE_MONTHS));
        return wish.day() != null && !wish.day().isBefore(oldest);
    }

    private @Nullable Boolean isDone(Kind kind, LocalDate day, List<DevelopmentRecord> records) {
        return practice.development().records().isAbsent()
                ? null
                : Boolean.valueOf(Preparation.isDone(kind, day, records));
    }
}
