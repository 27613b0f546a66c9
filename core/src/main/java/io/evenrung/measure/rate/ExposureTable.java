package io.evenrung.measure.rate;

import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Events and exposure by rung and calendar year, of ICs and managers alone, and how many people they are of. Exposure is
 * counted in whole units (days, yearly intervals or heads), so that the sums do not depend on their order.
 */
public final class ExposureTable {

    private static final class Cell {

        private final long[] events;
        private long exposure;

        private Cell(int kinds) {
            this.events = new long[kinds];
        }
    }

    private final Map<LevelId, Rung> rungs = new HashMap<>();
    private final Map<String, People> families = new HashMap<>();
    private final People everybody = new People();

    /**
     * @param kinds of how many kinds events are told apart, from 0 up
     */
    public ExposureTable(Scene scene, int kinds) {
        RungGroups groups = RungGroups.of(scene);
        for (Map.Entry<LevelId, TrackKind> kind : scene.kinds().entrySet()) {
            if (kind.getValue() != TrackKind.OTHER) {
                LevelId level = kind.getKey();
                rungs.put(
                        level,
                        new Rung(
                                level,
                                kind.getValue() == TrackKind.INDIVIDUAL_CONTRIBUTOR,
                                kinds,
                                groups.groupOf(level).orElse(null),
                                families.computeIfAbsent(level.family(), f -> new People())));
            }
        }
    }

    /**
     * Adds exposure in years in a row; on a rung that is neither of an IC nor of a management track it counts for nothing.
     *
     * @param worker the person; all that is added of one person must be added one after the other
     * @param units exposure in the first year and in those after it
     */
    public void expose(String worker, LevelId level, int firstYear, long... units) {
        Rung rung = rungs.get(level);
        if (rung == null) {
            return;
        }
        boolean isExposed = false;
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                rung.year(firstYear + i).exposure += units[i];
                isExposed = true;
            }
        }
        if (isExposed) {
            rung.people.add(worker, rung);
            everybody.add(worker, rung);
        }
    }

    /** Adds an event; on a rung that is neither of an IC nor of a management track it counts for nothing. */
    public void happen(int kind, LevelId level, int year) {
        Rung rung = rungs.get(level);
        if (rung != null) {
            rung.year(year).events[kind]++;
        }
    }

    /** Whether any group of paired rungs has exposure on both tracks. */
    public boolean hasPairedExposure() {
        Map<LevelId, Integer> sides = new HashMap<>();
        for (Rung rung : rungs.values()) {
            boolean isExposed = rung.years().values().stream().anyMatch(c -> c.exposure > 0);
            if (rung.group != null && isExposed) {
                sides.merge(rung.group, rung.isIc ? 1 : 2, (a, b) -> a | b);
            }
        }
        return sides.containsValue(3);
    }

    /** People of a job family, or of all if {@code family} is null, who were exposed. */
    public long people(@Nullable String family, boolean ofIcs, boolean pairedOnly) {
        People people = family == null ? everybody : families.getOrDefault(family, new People());
        return people.count(ofIcs, pairedOnly);
    }

    /**
     * The strata: calendar year by group of paired rungs, or by job family.
     *
     * @param kind the kind of events
     * @param families the job families that count
     * @param pairedOnly whether only rungs in pairs count
     * @param unitsPerExposure by what the units are divided, as 365.25 for person-years out of days
     */
    public List<Stratum> strata(int kind, Predicate<String> families, boolean pairedOnly, double unitsPerExposure) {
        SortedMap<String, SortedMap<Integer, long[]>> strata = new TreeMap<>();
        for (Rung rung : rungs.values()) {
            if (!families.test(rung.level.family()) || (pairedOnly && rung.group == null)) {
                continue;
            }
            SortedMap<Integer, long[]> years = strata.computeIfAbsent(rung.key(pairedOnly), k -> new TreeMap<>());
            rung.years().forEach((year, cell) -> {
                long[] sums = years.computeIfAbsent(year, y -> new long[4]);
                sums[rung.isIc ? 0 : 1] += cell.events[kind];
                sums[rung.isIc ? 2 : 3] += cell.exposure;
            });
        }
        List<Stratum> all = new ArrayList<>();
        strata.values()
                .forEach(years -> years.values()
                        .forEach(s ->
                                all.add(new Stratum(s[0], s[1], s[2] / unitsPerExposure, s[3] / unitsPerExposure))));
        return all;
    }

    private static final class Rung {

        private final LevelId level;
        private final boolean isIc;
        private final int kinds;
        private final @Nullable LevelId group;
        private final People people;
        private int firstYear;
        private Cell[] cells = {};

        private Rung(LevelId level, boolean isIc, int kinds, @Nullable LevelId group, People people) {
            this.level = level;
            this.isIc = isIc;
            this.kinds = kinds;
            this.group = group;
            this.people = people;
        }

        /** A map would be looked up millions of times: the years in a row are held in an array that grows to both sides. */
        private Cell year(int year) {
            if (cells.length == 0) {
                firstYear = year;
            }
            if (year < firstYear || year >= firstYear + cells.length) {
                int first = Math.min(firstYear, year);
                Cell[] grown = new Cell[Math.max(firstYear + cells.length, year + 1) - first];
                for (int i = 0; i < grown.length; i++) {
                    int old = first + i - firstYear;
                    grown[i] = old >= 0 && old < cells.length ? cells[old] : new Cell(kinds);
                }
                cells = grown;
                firstYear = first;
            }
            return cells[year - firstYear];
        }

        private SortedMap<Integer, Cell> years() {
            SortedMap<Integer, Cell> years = new TreeMap<>();
            for (int i = 0; i < cells.length; i++) {
                years.put(firstYear + i, cells[i]);
            }
            return years;
        }

        /** The same for all rungs of a stratum. */
        private String key(boolean pairedOnly) {
            return pairedOnly && group != null
                    ? group.family() + '\n' + group.track() + '\n' + group.code()
                    : level.family();
        }
    }

    /** Distinct people by track, and by whether they stood on a paired rung. Those of one person come one after the other. */
    private static final class People {

        private final @Nullable String[] last = new String[4];
        private final long[] counts = new long[4];

        private void add(String worker, Rung rung) {
            add(worker, rung.isIc ? 0 : 1);
            if (rung.group != null) {
                add(worker, rung.isIc ? 2 : 3);
            }
        }

        private void add(String worker, int which) {
            if (!worker.equals(last[which])) {
                last[which] = worker;
                counts[which]++;
            }
        }

        private long count(boolean ofIcs, boolean pairedOnly) {
            return counts[(ofIcs ? 0 : 1) + (pairedOnly ? 2 : 0)];
        }
    }
}
