package io.evenrung.measure.scene;

import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workers that projects, forums and decisions name, looked up in one pass over the workforce. */
public final class Roster {

    private final Scene scene;
    private final Map<String, Worker> workers = new HashMap<>();

    private Roster(Scene scene, Set<String> named) {
        this.scene = scene;
        for (Worker worker : scene.organization().practice().workers()) {
            if (named.contains(worker.id())) {
                workers.put(worker.id(), worker);
            }
        }
    }

    public static Roster of(Scene scene, Stream<@Nullable String> ids) {
        Set<String> named = new HashSet<>();
        ids.forEach(id -> {
            if (id != null) {
                named.add(id);
            }
        });
        return new Roster(scene, named);
    }

    /** What the track of a worker's present rung is for; null where the worker, the rung or its track is not known. */
    public @Nullable TrackKind kindOf(@Nullable String id) {
        Worker worker = id == null ? null : workers.get(id);
        return worker == null ? null : scene.kind(worker.level());
    }

    /** A worker's present rung; null where the worker or the rung is not known. */
    public @Nullable LevelId levelOf(@Nullable String id) {
        Worker worker = id == null ? null : workers.get(id);
        return worker == null ? null : worker.level();
    }

    /** Whether the workers list somebody, who may have left. */
    public boolean knows(String id) {
        return workers.containsKey(id);
    }

    /** Whether a worker is known to have left, or not to have come yet, by the as-of date. */
    public boolean isAway(String id) {
        Worker worker = workers.get(id);
        return worker != null && !worker.isAtWorkOn(scene.organization().asOf());
    }
}
