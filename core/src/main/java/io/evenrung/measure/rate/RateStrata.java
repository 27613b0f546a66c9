package io.evenrung.measure.rate;

import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rates are stratified: by paired rungs where any are exposed on both tracks, else by job family over all rungs. */
public final class RateStrata {

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
        return new RateCohort(
                subject,
                table.strata(kind, family, paired, unitsPerExposure),
                table.people(family, true, paired),
                table.people(family, false, paired),
                (paired ? "paired rungs" : "job families, all rungs") + suffix,
                conditionsOf(family, moreConditions));
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
