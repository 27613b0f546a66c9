package io.evenrung.measure.rate;

import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events and exposure by rung and calendar year, of ICs and managers alone, and how many people they are of. Exposure is
 * counted in whole units (days, yearly intervals or heads), so that the sums do not depend on their order.
 */
public final class ExposureTable {

    /**
     * What happened on one rung.
     *
     * @param level the rung
     * @param people how many were exposed
     * @param events of one kind
     * @param units exposure
     */
    public record OfRung(LevelId level, long people, long events, long units) {}

    private final Map<LevelId, RungExposure> rungs = new HashMap<>();
    private final People everybody = new People();
    private final People everybodyPaired = new People();
    private final Map<String, People> families = new HashMap<>();
    private final Map<String, People> familiesPaired = new HashMap<>();
    private final Map<LevelId, People> groups = new HashMap<>();
    private final List<RepeatedEvents> repeated;

    /**
     * @param kinds of how many kinds events are told apart, from 0 up
     */
    public ExposureTable(Scene scene, int kinds) {
        this.repeated = Stream.generate(RepeatedEvents::new).limit(kinds).toList();
        RungGroups pairing = RungGroups.of(scene);
        for (Map.Entry<LevelId, TrackKind> entry : scene.kinds().entrySet()) {
            if (entry.getValue() != TrackKind.OTHER) {
                LevelId level = entry.getKey();
                LevelId group = pairing.groupOf(level).orElse(null);
                boolean isIc = entry.getValue() == TrackKind.INDIVIDUAL_CONTRIBUTOR;
                rungs.put(level, new RungExposure(level, isIc, group, countsOf(level, group), kinds));
            }
        }
    }

    private List<People> countsOf(LevelId level, @Nullable LevelId group) {
        List<People> counts = new ArrayList<>();
        counts.add(everybody);
        counts.add(families.computeIfAbsent(level.family(), f -> new People()));
        if (group != null) {
            counts.add(everybodyPaired);
            counts.add(familiesPaired.computeIfAbsent(level.family(), f -> new People()));
            counts.add(groups.computeIfAbsent(group, g -> new People()));
        }
        return List.copyOf(counts);
    }

    /**
     * Adds exposure in years in a row; on a rung that is neither of an IC nor of a management track it counts for nothing.
     *
     * @param worker the person; all that is added of one person must be added one after the other
     * @param units exposure in the first year and in those after it
     */
    public void expose(String worker, LevelId level, int firstYear, long... units) {
        RungExposure rung = rungs.get(level);
        if (rung != null) {
            rung.expose(worker, firstYear, units);
        }
    }

    /**
     * Adds an event; on a rung that is neither of an IC nor of a management track it counts for nothing.
     *
     * @param worker the person; all that is added of one person must be added one after the other
     */
    public void happen(int kind, String worker, LevelId level, int year) {
        RungExposure rung = rungs.get(level);
        if (rung != null) {
            rung.happen(kind, year);
            repeated.get(kind).add(worker, rung, year);
        }
    }

    /** What happened on each rung of either track on which anybody was exposed, in the order of their ids. */
    public List<OfRung> byRung(int kind) {
        return rungs.values().stream()
                .map(rung -> rung.sum(kind))
                .filter(rung -> rung.units() > 0)
                .sorted(Comparator.comparing(OfRung::level))
                .toList();
    }

    /** Whether any group of paired rungs has exposure on both tracks. */
    public boolean hasPairedExposure() {
        return groups.values().stream().anyMatch(People::areOfBothTracks);
    }

    /**
     * How many people were exposed where they can be compared: in groups of paired rungs, or job families, in which both tracks
     * were.
     *
     * @param family the one job family that counts; null for all
     * @param paired whether only rungs in pairs count
     */
    public long people(@Nullable String family, boolean ofIcs, boolean paired) {
        long comparable = 0;
        if (paired) {
            for (Map.Entry<LevelId, People> group : groups.entrySet()) {
                boolean counts = family == null || family.equals(group.getKey().family());
                comparable += counts ? comparable(group.getValue(), ofIcs) : 0;
            }
        } else {
            for (Map.Entry<String, People> one : families.entrySet()) {
                comparable += family == null || family.equals(one.getKey()) ? comparable(one.getValue(), ofIcs) : 0;
            }
        }
        // somebody who went from one group to another counts once
        People distinct = family == null
                ? (paired ? everybodyPaired : everybody)
                : (paired ? familiesPaired : families).getOrDefault(family, new People());
        return Math.min(comparable, distinct.count(ofIcs));
    }

    private static long comparable(People people, boolean ofIcs) {
        return people.areOfBothTracks() ? people.count(ofIcs) : 0;
    }

    /**
     * The strata: calendar year by group of paired rungs, or by job family; and the people with several events in them.
     *
     * @param kind the kind of events
     * @param family the one job family that counts; null for all
     * @param paired whether only rungs in pairs count
     * @param unitsPerExposure by what the units are divided, as 365.25 for person-years out of days
     */
    public RateStrata.Counted strata(int kind, @Nullable String family, boolean paired, double unitsPerExposure) {
        SortedMap<LevelId, SortedMap<Integer, long[]>> strata = new TreeMap<>();
        for (RungExposure rung : rungs.values()) {
            if (!rung.counts(family, paired)) {
                continue;
            }
            SortedMap<Integer, long[]> years = strata.computeIfAbsent(rung.stratum(paired), s -> new TreeMap<>());
            rung.years().forEach((number, year) -> {
                long[] sums = years.computeIfAbsent(number, y -> new long[6]);
                sums[rung.isIc() ? 0 : 1] += year.events(kind);
                sums[rung.isIc() ? 2 : 3] += year.exposure();
                sums[rung.isIc() ? 4 : 5] += year.people();
            });
        }
        List<Stratum> all = new ArrayList<>();
        Map<LevelId, Map<Integer, Stratum>> byRung = new HashMap<>();
        long[] present = new long[2];
        strata.forEach((rung, years) -> years.forEach((year, s) -> {
            Stratum stratum = new Stratum(s[0], s[1], s[2] / unitsPerExposure, s[3] / unitsPerExposure);
            all.add(stratum);
            if (s[4] > 0 && s[5] > 0) {
                present[0] += s[4];
                present[1] += s[5];
            }
            byRung.computeIfAbsent(rung, r -> new HashMap<>()).put(year, stratum);
        }));
        return new RateStrata.Counted(
                all,
                present[0],
                present[1],
                repeated.get(kind)
                        .people(
                                rung -> rung.counts(family, paired),
                                (rung, year) -> byRung.getOrDefault(rung.stratum(paired), Map.of())
                                        .get(year)));
    }
}
