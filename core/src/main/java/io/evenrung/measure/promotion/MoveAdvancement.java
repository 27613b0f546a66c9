package io.evenrung.measure.promotion;

import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import java.time.LocalDate;

/** Advancement out of workers and moves: person-time in the window, day by day. */
final class MoveAdvancement {

    private MoveAdvancement() {}

    static Advancement of(Scene scene) {
        Window window = Window.of(scene);
        Advancement advancement = new Advancement(scene);
        PersonTime time = new PersonTime(window, advancement.table());
        Careers.walk(scene.organization().practice(), new Careers.Visitor() {
            @Override
            public void stay(String worker, LevelId level, long from, long until) {
                time.stay(worker, level, from, until);
            }

            @Override
            public void move(String worker, LevelId from, LevelId to, LocalDate day) {
                if (window.contains(day) && advancement.isPromotion(from, to)) {
                    time.end(worker, from, day);
                }
            }
        });
        return advancement;
    }
}
