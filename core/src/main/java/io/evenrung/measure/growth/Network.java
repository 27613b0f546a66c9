package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Meeting;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;

/** Counts how often ICs meet, where there are enough of them for a network. */
final class Network {

    private final Scene scene;
    private long ics;
    private long perhaps;

    private Network(Scene scene) {
        this.scene = scene;
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                TrackKind kind = scene.kind(worker.level());
                ics += kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? 1 : 0;
                perhaps += kind == null ? 1 : 0;
            }
        }
    }

    static void measure(Scene scene, Sink sink) {
        if (scene.hasTracks()) {
            new Network(scene).report(sink);
        } else {
            sink.add(NetworkMeetings.class, Subject.organization(), scene.noTracks());
        }
    }

    private void report(Sink sink) {
        Practice practice = scene.organization().practice();
        Subject subject = Subject.organization();
        int least = scene.settings().whole(Setting.GROWTH_NETWORK_ICS);
        if (practice.workers().isPresent() && ics + perhaps < least) {
            sink.add(
                    NetworkMeetings.class,
                    subject,
                    Doubt.inapplicable("there are fewer than " + least + " ICs: too few for a network"));
            return;
        }
        List<Need> needs = new ArrayList<>();
        if (practice.structure().meetings().isAbsent()) {
            needs.add(new Need("meetings.csv", "kind"));
            needs.add(new Need("meetings.csv", "date"));
        }
        if (practice.workers().isAbsent()) {
            needs.add(new Need("workers.csv", "worker_id"));
        } else if (ics < least) {
            needs.add(new Need("workers.csv", "job_code"));
            needs.add(new Need("levels.csv", "track"));
        }
        if (needs.isEmpty()) {
            sink.add(new NetworkMeetings(subject, meetings(), ics));
        } else {
            sink.add(
                    NetworkMeetings.class,
                    subject,
                    Doubt.missing(
                            "it is not known how often ICs meet, or how many there are", needs.toArray(Need[]::new)));
        }
    }

    private long meetings() {
        Window year = GrowthMeasures.year(scene);
        return scene.organization().practice().structure().meetings().stream()
                .filter(m -> m.kind() == Meeting.Kind.IC_NETWORK && year.contains(m.date()))
                .count();
    }
}
