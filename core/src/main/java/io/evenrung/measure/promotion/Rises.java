package io.evenrung.measure.promotion;

import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.Objects;
import java.util.Optional;

/** Which changes of rung are promotions. */
final class Rises {

    private final Scene scene;
    private final RungOrder order;

    Rises(Scene scene) {
        this.scene = scene;
        this.order = new RungOrder(scene);
    }

    /** Whether a change leads up, or makes a manager of somebody who was none; empty where that is not known. */
    Optional<Boolean> isPromotion(LevelId from, LevelId to) {
        TrackKind left = scene.kind(from);
        boolean isEntry = left != null && left != TrackKind.MANAGEMENT && scene.kind(to) == TrackKind.MANAGEMENT;
        return isEntry ? Optional.of(true) : isRise(from, to);
    }

    /**
     * Whether a change leads to a higher rung of the same job family and track, be it of ICs or of managers; empty where both
     * rungs are of one ladder and nothing orders them.
     */
    Optional<Boolean> isRise(LevelId from, LevelId to) {
        TrackKind kind = scene.kind(from);
        boolean isCompared = kind != null && kind != TrackKind.OTHER;
        if (!isCompared || !from.family().equals(to.family()) || !Objects.equals(from.track(), to.track())) {
            return Optional.of(false);
        }
        return order.compare(to, from).map(rise -> rise > 0);
    }
}
