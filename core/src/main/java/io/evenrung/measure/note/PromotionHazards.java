package io.evenrung.measure.note;

import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.Interlude;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Promotions and person-years on each rung: within the window out of workers and moves, else out of all yearly snapshots. */
final class PromotionHazards {

    /** What happened on one rung. */
    static final class Count {

        private long units;
        private long promotions;
        private long people;
        private String last = "";

        long promotions() {
            return promotions;
        }

        /** How many people were there, one by one. */
        long people() {
            return people;
        }

        private void expose(String worker, long more) {
            units += more;
            people += worker.equals(last) ? 0 : 1;
            last = worker;
        }
    }

    private final RungOrder order;
    private final Map<LevelId, Count> counts = new HashMap<>();
    private final double unitsPerYear;

    private PromotionHazards(Scene scene, double unitsPerYear) {
        this.order = new RungOrder(scene);
        this.unitsPerYear = unitsPerYear;
    }

    static PromotionHazards of(Scene scene) {
        Practice practice = scene.organization().practice();
        return practice.moves().isPresent() && practice.workers().isPresent() ? fromMoves(scene) : fromSnapshots(scene);
    }

    Count on(LevelId rung) {
        return counts.getOrDefault(rung, new Count());
    }

    double years(LevelId rung) {
        return on(rung).units / unitsPerYear;
    }

    private static PromotionHazards fromMoves(Scene scene) {
        PromotionHazards hazards = new PromotionHazards(scene, PersonTime.DAYS_PER_YEAR);
        Window window = Window.of(scene);
        Careers.walk(scene.organization().practice(), new Careers.Visitor() {
            @Override
            public void stay(String worker, LevelId level, long from, long until) {
                long start = Math.max(from, window.before().toEpochDay() + 1);
                long end = Math.min(until, window.last().toEpochDay() + 1);
                if (start < end) {
                    hazards.at(level).expose(worker, end - start);
                }
            }

            @Override
            public void move(String worker, LevelId from, LevelId to, LocalDate day) {
                if (window.contains(day)) {
                    hazards.change(from, to);
                }
            }
        });
        return hazards;
    }

    private static PromotionHazards fromSnapshots(Scene scene) {
        PromotionHazards hazards = new PromotionHazards(scene, 1);
        for (Interlude interlude : Interlude.all(scene.organization())) {
            hazards.at(interlude.first().level()).expose(interlude.worker(), 1);
            hazards.change(interlude.first().level(), interlude.second().level());
        }
        return hazards;
    }

    private Count at(LevelId level) {
        return counts.computeIfAbsent(level, l -> new Count());
    }

    private void change(LevelId from, LevelId to) {
        boolean isOneLadder = from.family().equals(to.family()) && Objects.equals(from.track(), to.track());
        if (isOneLadder && order.isHigher(to, from)) {
            at(from).promotions++;
        }
    }
}
