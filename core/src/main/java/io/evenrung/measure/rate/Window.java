package io.evenrung.measure.rate;

import io.evenrung.measure.Setting;
import io.evenrung.measure.scene.Scene;
import java.time.LocalDate;

/**
 * The time over which moves and recognitions are counted: so many months up to the as-of date.
 *
 * @param before last day before the window
 * @param last last day of the window
 */
public record Window(LocalDate before, LocalDate last) {

    public static Window of(Scene scene) {
        LocalDate asOf = scene.organization().asOf();
        return new Window(asOf.minusMonths(scene.settings().whole(Setting.WINDOW_MONTHS)), asOf);
    }

    /** The year up to a day. */
    public static Window yearTo(LocalDate last) {
        return new Window(last.minusYears(1), last);
    }

    public boolean contains(LocalDate day) {
        return day.isAfter(before) && !day.isAfter(last);
    }

    long firstDay() {
        return before.toEpochDay() + 1;
    }

    long dayAfter() {
        return last.toEpochDay() + 1;
    }
}
