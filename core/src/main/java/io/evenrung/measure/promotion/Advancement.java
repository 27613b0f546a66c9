package io.evenrung.measure.promotion;

import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who was exposed to promotion, and who was promoted: to a higher rung of the same job family and track. Job families in which
 * somebody of either track changed between rungs that nothing orders are noted, since their promotions are not known.
 */
final class Advancement {

    private final Scene scene;
    private final RungOrder order;
    private final ExposureTable table;
    private final Set<String> unordered = new HashSet<>();

    Advancement(Scene scene) {
        this.scene = scene;
        this.order = new RungOrder(scene);
        this.table = new ExposureTable(scene, 1);
    }

    boolean isPromotion(LevelId from, LevelId to) {
        TrackKind kind = scene.kind(from);
        boolean isCompared = kind != null && kind != TrackKind.OTHER;
        if (!isCompared || !from.family().equals(to.family()) || !Objects.equals(from.track(), to.track())) {
            return false;
        }
        Optional<Integer> rise = order.compare(to, from);
        if (rise.isEmpty()) {
            unordered.add(from.family());
        }
        return rise.filter(r -> r > 0).isPresent();
    }

    ExposureTable table() {
        return table;
    }

    /** Whether somebody of the job family changed between rungs that nothing orders. */
    boolean isUnordered(String family) {
        return unordered.contains(family);
    }
}
