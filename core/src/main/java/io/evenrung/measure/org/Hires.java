package io.evenrung.measure.org;

import io.evenrung.measure.rate.Window;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hires onto a few rungs in one year. A move from no rung is a hire. Of whoever has none, it is the hire date of the workers,
 * onto the rung that the first move leads from, or onto the present one where it was never changed.
 */
final class Hires {

    private final Set<LevelId> rungs;
    private final Set<LevelId> perhaps;
    private final Window year;
    private long hired;
    private long unknown;

    private Hires(Set<LevelId> rungs, Set<LevelId> perhaps, Window year) {
        this.rungs = rungs;
        this.perhaps = perhaps;
        this.year = year;
    }

    /**
     * @param rungs those that count
     * @param perhaps those of which it is not known whether they do
     */
    static Hires of(Practice practice, Set<LevelId> rungs, Set<LevelId> perhaps, Window year) {
        Hires hires = new Hires(rungs, perhaps, year);
        Map<String, Move> first = new HashMap<>();
        Set<String> moved = new HashSet<>();
        for (Move move : practice.moves()) {
            first.putIfAbsent(move.worker(), move);
            if (move.from() == null && move.to() != null) {
                moved.add(move.worker());
                hires.add(move.effective(), move.to());
            }
        }
        for (Worker worker : practice.workers()) {
            if (worker.hired() != null && !moved.contains(worker.id())) {
                hires.add(worker.hired(), rungAtHire(worker, first.get(worker.id())));
            }
        }
        return hires;
    }

    long hired() {
        return hired;
    }

    /** Hires of the year onto rungs that are not known, or of which it is not known whether they count. */
    long unknown() {
        return unknown;
    }

    private void add(LocalDate day, @Nullable LevelId rung) {
        if (year.contains(day)) {
            hired += rungs.contains(rung) ? 1 : 0;
            unknown += rung == null || perhaps.contains(rung) ? 1 : 0;
        }
    }

    private static @Nullable LevelId rungAtHire(Worker worker, @Nullable Move first) {
        if (first != null) {
            return first.from();
        }
        LocalDate since = worker.levelSince();
        LocalDate hired = worker.hired();
        boolean hasRisen = since != null && hired != null && since.isAfter(hired);
        return hasRisen ? null : worker.level();
    }
}
