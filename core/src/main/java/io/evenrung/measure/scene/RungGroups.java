package io.evenrung.measure.scene;

import io.evenrung.measure.RungPair;
import io.evenrung.model.LevelId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rungs that are compared with one another: those that pairs join, directly or through other pairs. A rung that stands in
 * several pairs is in one group, so that nobody on it is counted twice.
 */
public final class RungGroups {

    private final Map<LevelId, LevelId> groups;

    private RungGroups(Map<LevelId, LevelId> groups) {
        this.groups = groups;
    }

    public static RungGroups of(Scene scene) {
        Map<LevelId, LevelId> parents = new HashMap<>();
        for (RungPair pair : scene.pairs()) {
            LevelId a = root(pair.individualContributor(), parents);
            LevelId b = root(pair.management(), parents);
            // the least rung stands for its group, so that the order of the pairs does not matter
            LevelId least = a.compareTo(b) <= 0 ? a : b;
            parents.put(a, least);
            parents.put(b, least);
        }
        Map<LevelId, LevelId> groups = new HashMap<>();
        for (LevelId rung : parents.keySet()) {
            groups.put(rung, root(rung, parents));
        }
        return new RungGroups(groups);
    }

    /** The rung that stands for the group of a rung; empty if the rung is in no pair. */
    public Optional<LevelId> groupOf(LevelId rung) {
        return Optional.ofNullable(groups.get(rung));
    }

    private static LevelId root(LevelId rung, Map<LevelId, LevelId> parents) {
        LevelId at = rung;
        LevelId parent = parents.getOrDefault(at, at);
        while (!parent.equals(at)) {
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }
}
