package io.evenrung.measure.fact;

import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people are at work on each rung and in each job family, counted in one pass over the workforce. Nobody knows where no
 * workers were supplied, or where somebody at work may stand on any rung.
 */
final class Heads {

    private final Map<LevelId, int[]> rungs = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, Map<TrackKind, Integer>> tracks = new HashMap<>();
    private boolean areKnown;

    private Heads(Scene scene) {
        areKnown = scene.organization().practice().workers().isPresent();
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                LevelId level = worker.level();
                if (level == null) {
                    areKnown = false;
                } else {
                    rungs.computeIfAbsent(level, l -> new int[1])[0]++;
                }
            }
        }
        rungs.forEach((rung, heads) -> {
            TrackKind kind = scene.kind(rung);
            families.merge(rung.family(), heads[0], Integer::sum);
            if (kind != null) {
                tracks.computeIfAbsent(rung.family(), f -> new HashMap<>()).merge(kind, heads[0], Integer::sum);
            }
        });
    }

    static Heads of(Scene scene) {
        return new Heads(scene);
    }

    /** People at work on a rung. */
    @Nullable
    Integer on(LevelId rung) {
        int[] count = rungs.get(rung);
        return areKnown ? Integer.valueOf(count == null ? 0 : count[0]) : null;
    }

    /** People at work in a job family. */
    @Nullable
    Integer in(String family) {
        return areKnown ? Integer.valueOf(families.getOrDefault(family, 0)) : null;
    }

    /** People at work in a job family on a track of one kind; null too where somebody of the family stands on no track. */
    @Nullable
    Integer in(String family, TrackKind kind) {
        Map<TrackKind, Integer> byKind = tracks.getOrDefault(family, Map.of());
        int onTracks = byKind.values().stream().mapToInt(Integer::intValue).sum();
        boolean isOpen = onTracks < families.getOrDefault(family, 0);
        return areKnown && !isOpen ? Integer.valueOf(byKind.getOrDefault(kind, 0)) : null;
    }
}
