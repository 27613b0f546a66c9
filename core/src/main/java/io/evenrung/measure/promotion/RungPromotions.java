package io.evenrung.measure.promotion;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.PoissonInterval;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import java.util.List;

/**
 * How often people on one rung were promoted to a higher one of their own ladder, as {@link PromotionRate} counts it.
 *
 * @param level the rung, of an IC or a management track
 * @param people how many were exposed
 * @param promotions how many they had
 * @param personYears exposure; above 0
 * @param interval of promotions ÷ person-years: exact Poisson
 */
public record RungPromotions(LevelId level, long people, long promotions, double personYears, Interval interval) {

    /**
     * Counts out of workers and moves where both were supplied, else out of yearly snapshots.
     *
     * @return one for each rung on which anybody was exposed, in the order of their ids; none of job families in which somebody
     *     changed between rungs that nothing orders
     */
    public static List<RungPromotions> of(Organization organization, Settings settings) {
        Scene scene = Scene.of(organization, settings);
        Practice practice = organization.practice();
        if (practice.moves().isPresent() && practice.workers().isPresent()) {
            return of(MoveAdvancement.of(scene), PersonTime.DAYS_PER_YEAR, settings);
        }
        return practice.history().snapshots().isPresent() ? of(SnapshotAdvancement.of(scene), 1, settings) : List.of();
    }

    private static List<RungPromotions> of(Advancement advancement, double unitsPerYear, Settings settings) {
        return advancement.table().byRung(0).stream()
                .filter(rung -> !advancement.isUnordered(rung.level().family()))
                .map(rung -> of(rung, rung.units() / unitsPerYear, settings.get(Setting.CONFIDENCE)))
                .toList();
    }

    private static RungPromotions of(ExposureTable.OfRung rung, double personYears, double confidence) {
        return new RungPromotions(
                rung.level(),
                rung.people(),
                rung.events(),
                personYears,
                PoissonInterval.of(rung.events(), personYears, confidence));
    }
}
