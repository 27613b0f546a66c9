package io.evenrung.measure.people;

import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who reports to whom on the as-of date, of those at work. */
public final class ReportingLines {

    private final Map<String, Worker> workers = new HashMap<>();
    private final Map<String, List<Worker>> reports = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();

    private ReportingLines(Scene scene) {
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                workers.put(worker.id(), worker);
            }
        }
        for (Worker worker : scene.organization().practice().workers()) {
            Worker manager = managerOf(worker);
            if (manager != null && workers.containsKey(worker.id())) {
                reports.computeIfAbsent(manager.id(), m -> new ArrayList<>()).add(worker);
            }
        }
    }

    public static ReportingLines of(Scene scene) {
        return new ReportingLines(scene);
    }

    /** Whether anybody at work reports to anybody at work. */
    public boolean areKnown() {
        return !reports.isEmpty();
    }

    /** Somebody at work; null for anybody else. */
    public @Nullable Worker worker(@Nullable String id) {
        return id == null ? null : workers.get(id);
    }

    /** The direct reports of somebody, in the order of their identifiers; empty for nobody's manager. */
    public List<Worker> reportsOf(String manager) {
        return reports.getOrDefault(manager, List.of());
    }

    /** Whom somebody reports to; null at the top, and where that person is not at work or not known. */
    public @Nullable Worker managerOf(Worker worker) {
        return worker(worker.manager());
    }

    /** The layer of somebody at work: 1 at the top of a line, one more for each step down. Lines form no circle. */
    public int layerOf(Worker worker) {
        List<Worker> above = new ArrayList<>();
        Worker at = worker;
        while (at != null && !layers.containsKey(at.id())) {
            above.add(at);
            at = managerOf(at);
        }
        int layer = at == null ? 0 : layers.getOrDefault(at.id(), 0);
        for (int i = above.size() - 1; i >= 0; i--) {
            layers.put(above.get(i).id(), ++layer);
        }
        return layers.getOrDefault(worker.id(), layer);
    }
}
