package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.Objects;

/** Counts the reports of each manager, and where they work. */
final class Spans {

    private Spans() {}

    static void measure(Scene scene, ReportingLines lines, Sink sink) {
        boolean isAnySiteKnown = false;
        boolean hasSeveral = false;
        long cutOff = 0;
        for (Worker worker : scene.organization().practice().workers()) {
            if (lines.worker(worker.id()) == null) {
                continue;
            }
            List<Worker> reports = lines.reportsOf(worker.id());
            isAnySiteKnown |= worker.profile().site() != null;
            boolean isCutOff = lines.managerOf(worker) == null && Depth.isCutOff(worker, lines);
            cutOff += isCutOff ? 1 : 0;
            if (!reports.isEmpty()) {
                sink.add(new Span(Subject.person(worker.id()), reports.size()));
            }
        }
        if (cutOff > 0) {
            sink.add(
                    Span.class,
                    Subject.organization(),
                    Doubt.missing(
                            "people at work of whom it is not known to whom at work they report: " + cutOff,
                            new Need("workers.csv", "manager_id")));
        }
        if (!isAnySiteKnown) {
            sink.add(
                    SpanOverSites.class,
                    Subject.organization(),
                    Doubt.missing("nobody's site is known", new Need("workers.csv", "site")));
            return;
        }
        for (Worker worker : scene.organization().practice().workers()) {
            hasSeveral |= overSites(worker, lines, sink);
        }
        if (!hasSeveral) {
            sink.add(
                    SpanOverSites.class,
                    Subject.organization(),
                    Doubt.inapplicable("no manager has reports at more than one site"));
        }
    }

    /** Whether somebody has reports who work, or may work, at several sites. */
    private static boolean overSites(Worker worker, ReportingLines lines, Sink sink) {
        List<Worker> reports = lines.worker(worker.id()) == null ? List.of() : lines.reportsOf(worker.id());
        int sites = (int) reports.stream()
                .map(r -> r.profile().site())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        int unknown =
                (int) reports.stream().filter(r -> r.profile().site() == null).count();
        boolean mayBeSeveral = sites > 1 || (unknown > 0 && reports.size() > 1);
        if (mayBeSeveral) {
            sink.add(SpanOverSites.of(Subject.person(worker.id()), reports.size(), sites, unknown));
        }
        return mayBeSeveral;
    }
}
