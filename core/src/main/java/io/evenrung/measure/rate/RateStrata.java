package io.evenrung.measure.rate;

import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.MantelHaenszel.Share;
import io.evenrung.measure.statistics.MantelHaenszel.Stratum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rates are stratified: by paired rungs where any are exposed on both tracks, else by job family over all rungs. */
public final class RateStrata {

    /**
     * What was counted.
     *
     * @param strata events and exposure
     * @param ics people of the IC track, counted anew in each stratum that holds both tracks
     * @param managers the same of the management track
     * @param repeated for each person with several events, where they happened
     */
    record Counted(List<Stratum> strata, long ics, long managers, List<List<Share>> repeated) {}

    private final Scene scene;
    private final ExposureTable table;
    private final boolean paired;
    private final String suffix;
    private final double unitsPerExposure;

    /**
     * @param suffix what the strata are crossed with, as {@code " × calendar year"}; empty for nothing
     * @param unitsPerExposure by what the table's units are divided
     */
    public RateStrata(Scene scene, ExposureTable table, String suffix, double unitsPerExposure) {
        this.scene = scene;
        this.table = table;
        this.paired = table.hasPairedExposure();
        this.suffix = suffix;
        this.unitsPerExposure = unitsPerExposure;
    }

    public boolean arePaired() {
        return paired;
    }

    /** All job families, or one, for one kind of events. */
    public RateCohort cohort(Subject subject, int kind, @Nullable String family, List<String> moreConditions) {
        return cohort(subject, kind, family, moreConditions, Unplaced.none());
    }

    /** The same, where some events could be laid to nobody. */
    public RateCohort cohort(
            Subject subject, int kind, @Nullable String family, List<String> moreConditions, Unplaced unplaced) {
        Counted counted = table.strata(kind, family, paired, unitsPerExposure);
        return new RateCohort(
                subject,
                counted.strata(),
                counted.repeated(),
                // people who were there only while the other track was not can be compared with nobody
                Math.min(counted.ics(), table.people(family, true, paired)),
                Math.min(counted.managers(), table.people(family, false, paired)),
                (paired ? "paired rungs" : "job families, all rungs") + suffix,
                conditionsOf(family, moreConditions),
                unplaced,
                unitsPerExposure == 1);
    }

    private List<String> conditionsOf(@Nullable String family, List<String> conditions) {
        List<String> all = new ArrayList<>(conditions);
        if (paired) {
            scene.pairs().stream()
                    .filter(pair -> family == null || pair.family().equals(family))
                    .flatMap(pair -> scene.conditionsOf(pair).stream())
                    .distinct()
                    .forEach(all::add);
        }
        return all;
    }
}
