package io.evenrung.measure.fact;

import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people are at work on each rung, counted in one pass over the workforce. */
final class Heads {

    private final Map<LevelId, int[]> rungs = new HashMap<>();
    private final boolean areKnown;
    private int unplaced;

    private Heads(Scene scene) {
        areKnown = scene.organization().practice().workers().isPresent();
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                LevelId level = worker.level();
                if (level == null) {
                    unplaced++;
                } else {
                    rungs.computeIfAbsent(level, l -> new int[1])[0]++;
                }
            }
        }
    }

    static Heads of(Scene scene) {
        return new Heads(scene);
    }

    /** People at work on a rung; null where no workers were supplied, or somebody at work may stand on any rung. */
    @Nullable
    Integer on(LevelId rung) {
        int[] count = rungs.get(rung);
        return areKnown && unplaced == 0 ? Integer.valueOf(count == null ? 0 : count[0]) : null;
    }
}
