package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.model.Commitment;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lowest rung of each IC ladder, and how many are hired onto them now and before the window. */
final class EntryRungs {

    private static final String PRINCIPLE = "org.entry-craft";
    private static final Need HIRED = new Need("workers.csv", "hire_date");

    private final Scene scene;
    private final Set<LevelId> lowest = new HashSet<>();
    private final Set<LevelId> perhapsLowest = new HashSet<>();

    private EntryRungs(Scene scene) {
        this.scene = scene;
        for (FamilyLadders family : scene.families()) {
            family.byTrack().values().stream()
                    .filter(rungs -> scene.kind(rungs.get(0).id()) == TrackKind.INDIVIDUAL_CONTRIBUTOR)
                    .forEach(this::add);
        }
    }

    static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        Subject subject = Subject.organization();
        if (!scene.hasTracks()) {
            sink.add(EntryHires.class, subject, scene.noTracks());
        } else if (practice.workers().isAbsent()) {
            sink.add(
                    EntryHires.class,
                    subject,
                    Doubt.missing("it is not known who was hired when", new Need("workers.csv", "worker_id"), HIRED));
        } else if (practice.workers().stream().map(Worker::hired).allMatch(Objects::isNull)
                && practice.moves().stream().noneMatch(m -> m.from() == null)) {
            sink.add(EntryHires.class, subject, Doubt.missing("nobody's hire date is known", HIRED));
        } else {
            new EntryRungs(scene).report(sink);
        }
    }

    /** A rung is the lowest if no other of its ladder is lower; where that is open, it may be. */
    private void add(List<Level> ladder) {
        RungOrder order = new RungOrder(scene);
        for (Level rung : ladder) {
            boolean isOpen = false;
            boolean isOver = false;
            for (Level other : ladder) {
                Optional<Integer> compared = order.compare(rung.id(), other.id());
                isOpen |= compared.isEmpty();
                isOver |= compared.filter(c -> c > 0).isPresent();
            }
            if (!isOver) {
                (isOpen ? perhapsLowest : lowest).add(rung.id());
            }
        }
    }

    private void report(Sink sink) {
        Subject subject = Subject.organization();
        Practice practice = scene.organization().practice();
        int months = scene.settings().whole(Setting.WINDOW_MONTHS);
        Window lastYear = OrgMeasures.yearBefore(scene, 0);
        Window firstYear = OrgMeasures.yearBefore(scene, months);
        Hires now = Hires.of(practice, lowest, perhapsLowest, lastYear);
        Hires then = Hires.of(practice, lowest, perhapsLowest, firstYear);
        if (lowest.isEmpty() && perhapsLowest.isEmpty()) {
            sink.add(EntryHires.class, subject, Doubt.inapplicable("there is no IC rung to be hired onto"));
        } else if (then.hired() + then.unknown() == 0) {
            sink.add(
                    EntryHires.class,
                    subject,
                    Doubt.inapplicable("nobody was hired onto a lowest IC rung in the year before the window"));
        } else if (then.hired() < Math.max(scene.minimumCell(), 1)) {
            sink.add(EntryHires.class, subject, then.unknown() > 0 ? openHires() : SmallCell.tooFew(scene));
        } else {
            sink.add(measure(now, then, lastYear, firstYear));
        }
    }

    private EntryHires measure(Hires now, Hires then, Window lastYear, Window firstYear) {
        Optional<Commitment> plan = scene.organization().policy().commitmentTo(PRINCIPLE);
        boolean isOpen = now.unknown() + then.unknown() > 0;
        return new EntryHires(
                Subject.organization(),
                decline(now.hired() + now.unknown(), then.hired()),
                decline(now.hired(), then.hired() + then.unknown()),
                plan.isPresent() && !plan.get().written(),
                List.of(
                        Operand.count("hires onto the lowest IC rungs in the first year", then.hired()),
                        Operand.day("first year to", firstYear.last()),
                        Operand.count("hires onto the lowest IC rungs in the last year", now.hired()),
                        Operand.day("last year to", lastYear.last()),
                        Operand.count("hires onto unknown rungs in both", now.unknown() + then.unknown()),
                        Operand.text("a plan for it", plan(plan.orElse(null)))),
                isOpen ? openHires() : null,
                plan.isEmpty()
                        ? Doubt.missing(
                                "entry hires are down, and whether there is a plan for it is not known",
                                Need.policy("policy.commitments." + PRINCIPLE))
                        : null);
    }

    private static double decline(long now, long then) {
        return (double) (then - now) / then;
    }

    private static String plan(@Nullable Commitment plan) {
        return plan == null ? "not known" : plan.written() ? "is written" : "is not written";
    }

    private static Doubt openHires() {
        return Doubt.missing(
                "onto which rung some people were hired is not known",
                new Need("moves.csv", "to_job_code"),
                new Need("workers.csv", "level_start_date"),
                new Need("levels.csv", "rank"));
    }
}
