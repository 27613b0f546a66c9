package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.Notes;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.PayRange;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts that are possible and hardly meant: counted in the notes, and read all the same. */
final class Plausibility {

    /** So far below its range, or above it, lies pay that was read in a wrong period, unit or notation. */
    private static final long FAR = 5;

    private Plausibility() {}

    static void note(JobArchitecture architecture, Practice practice, LocalDate asOf, Notes notes) {
        Map<LevelId, Level> levels = new HashMap<>();
        architecture.levels().forEach(level -> levels.put(level.id(), level));
        long far = practice.workers().stream()
                .filter(worker -> worker.level() != null && isFar(worker.pay(), levels.get(worker.level())))
                .count();
        say(
                notes,
                far,
                "workers",
                "with pay for a year at full time under a fifth of the lowest, or over five times the highest, amount of"
                        + " its rung's ranges: check pay_period, fte and how numbers are written");
        say(
                notes,
                practice.workers().stream()
                        .map(Worker::hired)
                        .filter(day -> day != null && day.isAfter(asOf))
                        .count(),
                "workers",
                "hired after the as-of date, not counted");
        say(
                notes,
                practice.moves().stream()
                        .map(Move::effective)
                        .filter(day -> day.isAfter(asOf))
                        .count(),
                "moves",
                "effective after the as-of date, not counted");
    }

    private static void say(Notes notes, long count, String table, String what) {
        if (count > 0) {
            notes.say(table + ": " + count + (count == 1 ? " row " : " rows ") + what);
        }
    }

    /** Far from every range of the rung in that currency; never where there is none. */
    private static boolean isFar(@Nullable Money pay, @Nullable Level level) {
        if (pay == null || level == null) {
            return false;
        }
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        for (PayRange range : level.ranges()) {
            for (Money bound : new Money[] {range.minimum(), range.midpoint(), range.maximum()}) {
                if (bound != null && bound.currency().equals(pay.currency())) {
                    lowest = Math.min(lowest, bound.minor());
                    highest = Math.max(highest, bound.minor());
                }
            }
        }
        return highest > 0 && (pay.minor() < lowest / FAR || pay.minor() / FAR > highest);
    }
}
