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
        int tallestCutOff = 0;
        int tops = 0;
        int cutOff = 0;
        for (Worker worker : scene.organization().practice().workers()) {
            if (lines.worker(worker.id()) != null && lines.managerOf(worker) == null) {
                int height = height(worker, lines);
                if (isCutOff(worker, lines)) {
                    cutOff++;
                    tallestCutOff = Math.max(tallestCutOff, height);
                } else {
                    tops++;
                }
                tallest = Math.max(tallest, height);
            }
        }
        sink.add(new Layers(Subject.organization(), tallest, tallest + tallestCutOff, tops, cutOff));
    }

    /** Of those who report to nobody at work: whether they are no top, for they have a manager or no reports. */
    static boolean isCutOff(Worker worker, ReportingLines lines) {
        return worker.manager() != null || lines.reportsOf(worker.id()).isEmpty();
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
