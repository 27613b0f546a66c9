package io.evenrung.measure.org;

import io.evenrung.measure.Subject;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;

/** Measures how many layers the reporting lines have. */
final class Depth {

    private Depth() {}

    static void measure(Scene scene, ReportingLines lines, Sink sink) {
        int tallest = 0;
        int second = 0;
        int tops = 0;
        for (Worker worker : scene.organization().practice().workers()) {
            if (lines.worker(worker.id()) != null && lines.managerOf(worker) == null) {
                int height = height(worker, lines);
                tops++;
                second = Math.max(second, Math.min(tallest, height));
                tallest = Math.max(tallest, height);
            }
        }
        sink.add(new Layers(Subject.organization(), tallest, tallest + second, tops));
    }

    /** Layer by layer from the top, so that no line is too long for the stack. */
    private static int height(Worker top, ReportingLines lines) {
        int height = 0;
        List<Worker> layer = List.of(top);
        while (!layer.isEmpty()) {
            height++;
            List<Worker> below = new ArrayList<>();
            for (Worker worker : layer) {
                below.addAll(lines.reportsOf(worker.id()));
            }
            layer = below;
        }
        return height;
    }
}
