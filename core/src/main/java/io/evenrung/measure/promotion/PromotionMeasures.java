package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.PersonTime;
import io.evenrung.measure.rate.RateCohort;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import java.util.ArrayList;
import java.util.List;

/** Measures how often people of either track are promoted. */
public final class PromotionMeasures {

    private PromotionMeasures() {}

    /** From workers and their moves where both were supplied, else from yearly snapshots. */
    @SuppressWarnings("exports")
    public static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        if (!scene.hasTracks()) {
            sink.add(PromotionRate.class, Subject.organization(), scene.noTracks());
        } else if (practice.moves().isPresent() && practice.workers().isPresent()) {
            measure(scene, sink, MoveAdvancement.of(scene), PersonTime.DAYS_PER_YEAR);
        } else if (practice.history().snapshots().isPresent()) {
            measure(scene, sink, SnapshotAdvancement.of(scene), 1);
        } else {
            sink.add(
                    PromotionRate.class,
                    Subject.organization(),
                    Doubt.missing(
                            "it is not known who was promoted and who was not",
                            new Need("moves.csv", "worker_id"),
                            new Need("workers.csv", "worker_id"),
                            new Need("snapshots.csv", "worker_id")));
        }
    }

    private static void measure(Scene scene, Sink sink, Advancement advancement, double unitsPerYear) {
        RateStrata strata = new RateStrata(scene, advancement.table(), " × calendar year", unitsPerYear);
        List<RateCohort> cohorts = new ArrayList<>();
        boolean isWholeKnown = scene.families().stream()
                .noneMatch(family -> family.hasBothTracks() && advancement.isUnordered(family.id()));
        if (isWholeKnown) {
            cohorts.add(strata.cohort(Subject.organization(), 0, null, List.of()));
        } else {
            sink.add(PromotionRate.class, Subject.organization(), Promotions.unordered());
        }
        for (FamilyLadders family : scene.families()) {
            Subject subject = Subject.family(family.id());
            if (!family.hasBothTracks()) {
                sink.add(PromotionRate.class, subject, Doubt.inapplicable("the job family has not both tracks"));
            } else if (strata.arePaired() && scene.pairsOf(family.id()).isEmpty()) {
                sink.add(PromotionRate.class, subject, Doubt.inapplicable("the job family has no paired rungs"));
            } else if (advancement.isUnordered(family.id())) {
                sink.add(PromotionRate.class, subject, Promotions.unordered());
            } else {
                cohorts.add(strata.cohort(subject, 0, family.id(), List.of()));
            }
        }
        new RateMeasures(scene, sink, PromotionRate.class, "promotions", "person-years")
                .add(cohorts, PromotionRate::new);
    }
}
