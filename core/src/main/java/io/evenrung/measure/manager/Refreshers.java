package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether those who lead managers keep up what they know of leading. */
final class Refreshers {

    private final Scene scene;
    private final ReportingLines lines;

    private Refreshers(Scene scene, ReportingLines lines) {
        this.scene = scene;
        this.lines = lines;
    }

    static void measure(Scene scene, ReportingLines lines, Sink sink) {
        Supplied<DevelopmentRecord> records =
                scene.organization().practice().development().records();
        if (records.isAbsent()) {
            sink.add(
                    SeniorManagersRefreshed.class,
                    Subject.organization(),
                    Doubt.missing(
                            "which refreshers there were is not known",
                            new Need("development.csv", "kind"),
                            new Need("development.csv", "date")));
        } else {
            new Refreshers(scene, lines).measure(records, sink);
        }
    }

    private void measure(Supplied<DevelopmentRecord> records, Sink sink) {
        int months = scene.settings().whole(Setting.REFRESHER_MONTHS);
        LocalDate asOf = scene.organization().asOf();
        Window window = new Window(asOf.minusMonths(months), asOf);
        InOrder<DevelopmentRecord> inOrder = new InOrder<>(records, DevelopmentRecord::worker);
        Tally.Counter counter = Tally.high(
                "managers of managers",
                "through a refresher or leadership training within " + months + " months",
                new Need("workers.csv", "job_code"));
        for (Worker worker : scene.organization().practice().workers()) {
            Boolean senior = lines.worker(worker.id()) == null ? Boolean.FALSE : isSenior(worker);
            if (senior == null) {
                counter.add(null);
            } else if (senior) {
                counter.add(inOrder.of(worker.id()).stream()
                        .anyMatch(record -> isRefreshing(record.kind()) && window.contains(record.date())));
            }
        }
        new Shares(scene, sink)
                .ofPeople(
                        SeniorManagersRefreshed.class,
                        Subject.organization(),
                        counter.tally(),
                        SeniorManagersRefreshed::new);
    }

    /** Whether somebody at work is a manager to whom a manager reports; null where that is not known. */
    private @Nullable Boolean isSenior(Worker worker) {
        TrackKind own = scene.kind(worker.level());
        if (own != null && own != TrackKind.MANAGEMENT) {
            return false;
        }
        boolean leadsManager = false;
        boolean mayLeadManager = false;
        for (Worker report : lines.reportsOf(worker.id())) {
            TrackKind kind = scene.kind(report.level());
            leadsManager |= kind == TrackKind.MANAGEMENT;
            // somebody on no known rung to whom nobody reports is taken for no manager
            mayLeadManager |= kind == null && !lines.reportsOf(report.id()).isEmpty();
        }
        if (!leadsManager && !mayLeadManager) {
            return false;
        }
        return (own != null && leadsManager) ? true : null;
    }

    private static boolean isRefreshing(Kind kind) {
        return kind == Kind.REFRESHER || kind == Kind.LEADERSHIP_TRAINING;
    }
}
