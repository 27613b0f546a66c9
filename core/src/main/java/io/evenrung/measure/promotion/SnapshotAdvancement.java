package io.evenrung.measure.promotion;

import io.evenrung.measure.rate.Interlude;
import io.evenrung.measure.scene.Scene;

/**
 * Advancement out of yearly snapshots: one person-year for each interval between two years in a row in which a person was seen,
 * counted on the rung and in the year of its first snapshot.
 */
final class SnapshotAdvancement {

    private SnapshotAdvancement() {}

    static Advancement of(Scene scene) {
        Advancement advancement = new Advancement(scene);
        for (Interlude interlude : Interlude.all(scene.organization())) {
            int year = interlude.first().date().getYear();
            advancement.table().expose(interlude.worker(), interlude.first().level(), year, 1);
            if (advancement.isPromotion(
                    interlude.first().level(), interlude.second().level())) {
                advancement
                        .table()
                        .happen(0, interlude.worker(), interlude.first().level(), year);
            }
        }
        return advancement;
    }
}
