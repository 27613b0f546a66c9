package io.evenrung.measure.promotion;

import io.evenrung.measure.Setting;
import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import io.evenrung.model.LevelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Person-time within the window of people who had lately been promoted and of those who had not, and the exits of either, by
 * rung and calendar year.
 */
final class PromotedTime implements Careers.Visitor {

    private static final int PROMOTED = 0;
    private static final int PEERS = 1;

    /** One rung in one calendar year; each count of the promoted, then of their peers. */
    private static final class Cell {
        private final long[] days = new long[2];
        private final long[] people = new long[2];
        private final long[] exits = new long[2];
        private final long[] openExits = new long[2];
        private final @Nullable String[] last = new String[2];

        private void expose(int group, String worker, long more) {
            days[group] += more;
            people[group] += worker.equals(last[group]) ? 0 : 1;
            last[group] = worker;
        }

        private boolean hasBoth() {
            return days[PROMOTED] > 0 && days[PEERS] > 0;
        }
    }

    private final Rises rises;
    private final Leavers leavers;
    private final int months;
    private final long firstDay;
    private final long dayAfter;
    private final int firstYear;
    private final long[] newYears;
    private final Map<LevelId, Cell[]> cells = new HashMap<>();
    private final Cell everywhere = new Cell();
    private @Nullable String person;
    private long promotedUntil;
    private long placed;
    private boolean unordered;

    private PromotedTime(Scene scene, Window window, Leavers leavers) {
        this.rises = new Rises(scene);
        this.leavers = leavers;
        this.months = scene.settings().whole(Setting.POST_PROMOTION_MONTHS);
        this.firstDay = window.before().toEpochDay() + 1;
        this.dayAfter = window.last().toEpochDay() + 1;
        this.firstYear = LocalDate.ofEpochDay(firstDay).getYear();
        this.newYears = new long[window.last().getYear() - firstYear + 2];
        for (int i = 0; i < newYears.length; i++) {
            newYears[i] = LocalDate.of(firstYear + i, 1, 1).toEpochDay();
        }
    }

    static PromotedTime of(Scene scene, Window window, Leavers leavers) {
        PromotedTime time = new PromotedTime(scene, window, leavers);
        Careers.walk(scene.organization().practice(), time);
        return time;
    }

    @Override
    public void stay(String worker, LevelId level, long from, long until) {
        meet(worker);
        long turn = Math.max(from, Math.min(until, promotedUntil));
        add(worker, level, PROMOTED, from, turn);
        add(worker, level, PEERS, turn, until);
    }

    @Override
    public void move(String worker, LevelId from, LevelId to, LocalDate day) {
        meet(worker);
        Optional<Boolean> promotion = rises.isPromotion(from, to);
        long end = day.plusMonths(months).toEpochDay();
        unordered |= promotion.isEmpty() && end > firstDay && day.toEpochDay() < dayAfter;
        if (promotion.orElse(false)) {
            promotedUntil = end;
        }
    }

    private void meet(String worker) {
        if (!worker.equals(person)) {
            person = worker;
            promotedUntil = Long.MIN_VALUE;
        }
    }

    private void add(String worker, LevelId level, int group, long from, long until) {
        long start = Math.max(from, firstDay);
        long end = Math.min(until, dayAfter);
        if (start >= end) {
            return;
        }
        everywhere.expose(group, worker, end - start);
        Cell[] years = cells.computeIfAbsent(level, l -> new Cell[newYears.length - 1]);
        for (int i = 0; i < years.length; i++) {
            long days = Math.min(end, newYears[i + 1]) - Math.max(start, newYears[i]);
            if (days > 0) {
                years[i] = years[i] == null ? new Cell() : years[i];
                years[i].expose(group, worker, days);
            }
        }
        leavers.of(worker).forEach((day, isVoluntary) -> {
            long on = day.toEpochDay();
            if (start <= on && on < end) {
                placed++;
                Cell cell = years[day.getYear() - firstYear];
                cell.exits[group] += isVoluntary.orElse(false) ? 1 : 0;
                cell.openExits[group] += isVoluntary.isEmpty() ? 1 : 0;
            }
        });
    }

    /** Whether somebody may have been promoted, for all that is known. */
    boolean isUnordered() {
        return unordered;
    }

    /** Exits of people who could not be placed on a rung that day. */
    long unplaced() {
        return leavers.count() - placed;
    }

    /** How many of the promoted, or of their peers, can be compared: the lesser number. */
    long leastPeople() {
        long[] people = new long[2];
        for (Cell cell : comparable()) {
            people[PROMOTED] += cell.people[PROMOTED];
            people[PEERS] += cell.people[PEERS];
        }
        // somebody who stands in several strata counts once
        return Math.min(
                Math.min(people[PROMOTED], everywhere.people[PROMOTED]),
                Math.min(people[PEERS], everywhere.people[PEERS]));
    }

    /** Whether anybody of whom anything is known had lately been promoted. */
    boolean isAnybodyPromoted() {
        return everywhere.people[PROMOTED] > 0;
    }

    /** Exits in strata that can be compared, of which it is not known whether they were voluntary. */
    long openExits() {
        return comparable().stream()
                .mapToLong(cell -> cell.openExits[PROMOTED] + cell.openExits[PEERS])
                .sum();
    }

    /**
     * The strata, the promoted first.
     *
     * @param worst whether an exit that may have been voluntary counts as voluntary of the promoted alone, else of their peers
     *     alone
     */
    List<Stratum> strata(boolean worst) {
        return comparable().stream()
                .map(cell -> new Stratum(
                        cell.exits[PROMOTED] + (worst ? cell.openExits[PROMOTED] : 0),
                        cell.exits[PEERS] + (worst ? 0 : cell.openExits[PEERS]),
                        cell.days[PROMOTED] / PersonTime.DAYS_PER_YEAR,
                        cell.days[PEERS] / PersonTime.DAYS_PER_YEAR))
                .toList();
    }

    private List<Cell> comparable() {
        return all().stream().filter(Cell::hasBoth).toList();
    }

    /** In the order of the rungs and years, since sums of fractions depend on their order. */
    private List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Cell[] years : new TreeMap<>(cells).values()) {
            for (Cell cell : years) {
                if (cell != null) {
                    all.add(cell);
                }
            }
        }
        return all;
    }
}
