package io.evenrung.measure.rate;

import io.evenrung.model.LevelId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Events and exposure on one rung, by calendar year. */
final class RungExposure {

    /** One calendar year. */
    static final class Year {

        private final long[] events;
        private long exposure;
        private long people;
        private @Nullable String last;

        private Year(int kinds) {
            this.events = new long[kinds];
        }

        long events(int kind) {
            return events[kind];
        }

        long exposure() {
            return exposure;
        }

        /** How many were exposed. */
        long people() {
            return people;
        }

        private void expose(String worker, long units) {
            exposure += units;
            people += worker.equals(last) ? 0 : 1;
            last = worker;
        }
    }

    private final LevelId level;
    private final boolean isIc;
    private final @Nullable LevelId group;
    private final List<People> people;
    private final People own = new People();
    private final int kinds;
    private int firstYear;
    private Year[] years = {};

    /**
     * @param group the rung that stands for the group of paired rungs; null if it is in no pair
     * @param people the counts in which people on this rung are included
     */
    RungExposure(LevelId level, boolean isIc, @Nullable LevelId group, List<People> people, int kinds) {
        this.level = level;
        this.isIc = isIc;
        this.group = group;
        this.people = people;
        this.kinds = kinds;
    }

    void expose(String worker, int first, long... units) {
        boolean isExposed = false;
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                year(first + i).expose(worker, units[i]);
                isExposed = true;
            }
        }
        if (isExposed) {
            people.forEach(p -> p.add(worker, isIc));
            own.add(worker, isIc);
        }
    }

    void happen(int kind, int year) {
        year(year).events[kind]++;
    }

    /** What happened on it in all its years. */
    ExposureTable.OfRung sum(int kind) {
        long events = 0;
        long exposure = 0;
        for (Year year : years) {
            events += year.events(kind);
            exposure += year.exposure();
        }
        return new ExposureTable.OfRung(level, own.count(isIc), events, exposure);
    }

    boolean isIc() {
        return isIc;
    }

    /** Whether it is looked at in one job family (null for all), and among the paired rungs alone or all of them. */
    boolean counts(@Nullable String family, boolean paired) {
        return (family == null || family.equals(level.family())) && (!paired || group != null);
    }

    /** What is compared with this rung in one year: its group of paired rungs, or its job family. */
    LevelId stratum(boolean paired) {
        return paired && group != null ? group : new LevelId(level.family(), null, "all rungs");
    }

    SortedMap<Integer, Year> years() {
        SortedMap<Integer, Year> all = new TreeMap<>();
        for (int i = 0; i < years.length; i++) {
            all.put(firstYear + i, years[i]);
        }
        return all;
    }

    /** A map would be looked up millions of times: years in a row are held in an array that grows to both sides. */
    private Year year(int year) {
        if (years.length == 0) {
            firstYear = year;
        }
        if (year < firstYear || year >= firstYear + years.length) {
            int first = Math.min(firstYear, year);
            Year[] grown = new Year[Math.max(firstYear + years.length, year + 1) - first];
            for (int i = 0; i < grown.length; i++) {
                int old = first + i - firstYear;
                grown[i] = old >= 0 && old < years.length ? years[old] : new Year(kinds);
            }
            years = grown;
            firstYear = first;
        }
        return years[year - firstYear];
    }
}
