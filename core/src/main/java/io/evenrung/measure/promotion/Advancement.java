package io.evenrung.measure.promotion;

import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who was exposed to promotion, and who was promoted: to a higher rung of the same job family and track. Job families in which
 * somebody of either track changed between rungs that nothing orders are noted, since their promotions are not known.
 */
final class Advancement {

    private final Rises rises;
    private final ExposureTable table;
    private final Set<String> unordered = new HashSet<>();

    Advancement(Scene scene) {
        this.rises = new Rises(scene);
        this.table = new ExposureTable(scene, 1);
    }

    boolean isPromotion(LevelId from, LevelId to) {
        Optional<Boolean> rise = rises.isRise(from, to);
        if (rise.isEmpty()) {
            unordered.add(from.family());
        }
        return rise.orElse(false);
    }

    ExposureTable table() {
        return table;
    }

    /** Whether somebody of the job family changed between rungs that nothing orders. */
    boolean isUnordered(String family) {
        return unordered.contains(family);
    }
}
