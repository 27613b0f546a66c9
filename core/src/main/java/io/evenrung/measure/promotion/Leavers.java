package io.evenrung.measure.promotion;

import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Exit;
import io.evenrung.model.Exit.Reason;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who left within a window of their own accord, as far as that is known: for any reason but dismissal and retirement. Those who
 * were there and then left without a recorded exit, or without a reason, may have done so.
 */
final class Leavers {

    private final Map<String, SortedMap<LocalDate, Optional<Boolean>>> days = new HashMap<>();
    private long known;

    Leavers(Scene scene, Window window) {
        for (Exit exit : scene.organization().practice().experience().exits()) {
            if (window.contains(exit.date())) {
                known += exit.reason() == null ? 0 : 1;
                add(exit.worker(), exit.date(), isVoluntary(exit.reason()));
            }
        }
        for (Worker worker : scene.organization().practice().workers()) {
            LocalDate left = worker.left();
            if (left != null && window.contains(left) && !days.containsKey(worker.id())) {
                add(worker.id(), left, Optional.empty());
            }
        }
        // an exit that is known to be none of these is none at all
        days.values().forEach(own -> own.values().removeIf(Optional.of(false)::equals));
    }

    private static Optional<Boolean> isVoluntary(@Nullable Reason reason) {
        return Optional.ofNullable(reason).map(r -> r != Reason.DISMISSAL && r != Reason.RETIREMENT);
    }

    /** Two records of one day that differ leave it open. */
    private void add(String worker, LocalDate day, Optional<Boolean> isVoluntary) {
        days.computeIfAbsent(worker, w -> new TreeMap<>())
                .merge(day, isVoluntary, (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    /** The days on which somebody left, and whether of their own accord; empty where that is not known. */
    SortedMap<LocalDate, Optional<Boolean>> of(String worker) {
        return days.getOrDefault(worker, Collections.emptySortedMap());
    }

    /** How many left, or may have left, of their own accord. */
    long count() {
        return days.values().stream().mapToLong(Map::size).sum();
    }

    /** Whether somebody left, and no reason is known of anybody. */
    boolean areReasonsUnknown() {
        return known == 0 && count() > 0;
    }
}
