package io.evenrung.measure.rate;

import io.evenrung.model.LevelId;
import java.time.LocalDate;

/** Lays stays out over the calendar years of a window, in days. */
public final class PersonTime {

    /** Days in a person-year. */
    public static final double DAYS_PER_YEAR = 365.25;

    private final Window window;
    private final ExposureTable table;
    private final long[] newYears;
    private final int firstYear;
    private final long[] days;

    public PersonTime(Window window, ExposureTable table) {
        this.window = window;
        this.table = table;
        this.firstYear = LocalDate.ofEpochDay(window.firstDay()).getYear();
        int years = window.last().getYear() - firstYear + 1;
        this.days = new long[years];
        this.newYears = new long[years + 1];
        for (int i = 0; i <= years; i++) {
            newYears[i] = LocalDate.of(firstYear + i, 1, 1).toEpochDay();
        }
    }

    /** Adds the part of a stay that lies in the window. */
    public void stay(String worker, LevelId level, long from, long until) {
        long start = Math.max(from, window.firstDay());
        long end = Math.min(until, window.dayAfter());
        if (start < end) {
            for (int i = 0; i < days.length; i++) {
                days[i] = Math.max(0, Math.min(end, newYears[i + 1]) - Math.max(start, newYears[i]));
            }
            table.expose(worker, level, firstYear, days);
        }
    }

    /**
     * Adds something that ended a stay, if it lies in the window. It counts for the year of the day before, on which the person
     * was last exposed to it; on the window's first day, for that day's own.
     */
    public void end(String worker, LevelId level, LocalDate day) {
        if (window.contains(day)) {
            long exposed = Math.max(day.toEpochDay() - 1, window.firstDay());
            table.happen(0, worker, level, LocalDate.ofEpochDay(exposed).getYear());
        }
    }
}
