package io.evenrung.measure.rate;

import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Practice;
import io.evenrung.model.Snapshot;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long people stayed on their rungs, and which stays ended in a promotion. A stay that ended otherwise, by leaving or by a
 * change of track, or that goes on, is censored.
 *
 * <p>A stay counts only if it began on record: with a recorded move, or with a hire or a start date no earlier than the first
 * recorded move of its job family, or with a snapshot that is not of a first year. To count those whose start happens to be known from elsewhere
 * would be to choose them by how they ended: the present rung of those who still stand on it has a start date, that of those
 * who were promoted has none.
 */
public final class RungStays {

    /** Days in an average month of the calendar. */
    public static final double DAYS_PER_MONTH = 365.25 / 12;

    private static final int MONTHS_PER_YEAR = 12;

    private final Scene scene;
    private final RungOrder order;
    private final List<RungStay> stays = new ArrayList<>();
    private final Set<String> unordered = new HashSet<>();
    private final Map<String, LocalDate> since = new HashMap<>();

    private RungStays(Scene scene) {
        this.scene = scene;
        this.order = new RungOrder(scene);
    }

    /** From workers and their moves where both were supplied, else from yearly snapshots. */
    public static RungStays of(Scene scene) {
        RungStays stays = new RungStays(scene);
        Practice practice = scene.organization().practice();
        if (practice.moves().isPresent() && practice.workers().isPresent()) {
            stays.fromMoves(practice, scene.organization().asOf());
        } else {
            stays.fromSnapshots(scene);
        }
        return stays;
    }

    /** Person by person, each in the order of time. */
    public List<RungStay> all() {
        return stays;
    }

    /** Since when the stays of a job family are on record; null if nothing is. */
    public @Nullable LocalDate since(String family) {
        return since.get(family);
    }

    /** Whether somebody of either track of the job family changed between rungs that nothing orders. */
    public boolean isUnordered(String family) {
        return unordered.contains(family);
    }

    private boolean isPromotion(LevelId from, LevelId to) {
        if (!from.family().equals(to.family()) || !Objects.equals(from.track(), to.track())) {
            return false;
        }
        var rise = order.compare(to, from);
        TrackKind kind = scene.kind(from);
        if (rise.isEmpty() && kind != null && kind != TrackKind.OTHER) {
            unordered.add(from.family());
        }
        return rise.filter(r -> r > 0).isPresent();
    }

    private void fromMoves(Practice practice, LocalDate asOf) {
        for (Move move : practice.moves()) {
            if (!move.effective().isAfter(asOf)) {
                seen(move.from(), move.effective());
                seen(move.to(), move.effective());
            }
        }
        FromMoves walk = new FromMoves(asOf.toEpochDay() + 1);
        Careers.walk(practice, walk);
        walk.flush(false);
    }

    private void seen(@Nullable LevelId level, LocalDate day) {
        if (level != null) {
            since.merge(level.family(), day, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /** Holds a stay back until it is known how it ended. */
    private final class FromMoves implements Careers.Visitor {

        private final long dayAfter;
        private String worker = "";
        private @Nullable LevelId level;
        private long from;
        private long until;

        private FromMoves(long dayAfter) {
            this.dayAfter = dayAfter;
        }

        @Override
        public void stay(String person, LevelId rung, long start, long end) {
            if (person.equals(worker) && rung.equals(level) && start == until) {
                until = end;
                return;
            }
            flush(false);
            worker = person;
            level = rung;
            from = start;
            until = end;
        }

        @Override
        public void move(String person, LevelId before, LevelId after, LocalDate day) {
            boolean endsIt = person.equals(worker) && before.equals(level) && day.toEpochDay() == until;
            if (endsIt && !before.equals(after)) {
                flush(day.toEpochDay() < dayAfter && isPromotion(before, after));
            }
        }

        private void flush(boolean promoted) {
            long days = Math.min(until, dayAfter) - from;
            if (level != null && days > 0) {
                LocalDate recorded = since.get(level.family());
                boolean isStartKnown = recorded != null && from >= recorded.toEpochDay();
                stays.add(new RungStay(worker, level, days / DAYS_PER_MONTH, promoted, isStartKnown));
            }
            level = null;
        }
    }

    private void fromSnapshots(Scene scene) {
        var history = scene.organization().practice().history();
        int firstYear = history.snapshots().stream()
                .mapToInt(snapshot -> snapshot.date().getYear())
                .min()
                .orElse(Integer.MAX_VALUE);
        Snapshot start = null;
        Interlude before = null;
        int years = 0;
        for (Interlude interlude : Interlude.all(scene.organization())) {
            boolean goesOn = before != null
                    && start != null
                    && before.second().equals(interlude.first())
                    && start.level().equals(interlude.first().level());
            if (!goesOn) {
                if (start != null && before != null) {
                    closeYears(start, years, before, firstYear, history.breaks());
                }
                start = interlude.first();
                years = 0;
            }
            years++;
            seen(interlude.first().level(), interlude.first().date());
            before = interlude;
        }
        if (start != null && before != null) {
            closeYears(start, years, before, firstYear, history.breaks());
        }
    }

    private void closeYears(Snapshot start, int years, Interlude last, int firstYear, Set<Integer> breaks) {
        int startYear = start.date().getYear();
        boolean isKnown = startYear > firstYear && !breaks.contains(startYear);
        LevelId to = last.second().level();
        boolean promoted = !to.equals(start.level()) && isPromotion(start.level(), to);
        stays.add(new RungStay(start.worker(), start.level(), years * MONTHS_PER_YEAR, promoted, isKnown));
    }
}
