package io.evenrung.measure.work;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import java.util.List;
import java.util.stream.Stream;

/** Takes the measures of who leads and manages projects, as far as they are shares. */
public final class WorkMeasures {

    private static final List<Class<? extends Measure>> OF_TRACKS =
            List.of(LeadNaming.class, ProjectManagerShare.class);

    private WorkMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        if (!scene.hasTracks()) {
            none(scene.noTracks(), sink);
        } else if (practice.projects().isAbsent()) {
            none(Doubt.missing("which projects there are is not known", new Need("projects.csv", "project_id")), sink);
        } else if (practice.projects().values().isEmpty()) {
            none(Doubt.inapplicable("there are no projects"), sink);
        } else if (practice.workers().isAbsent()) {
            none(
                    Doubt.missing(
                            "on which rungs those stand who lead projects is not known",
                            new Need("workers.csv", "worker_id")),
                    sink);
        } else {
            Roster roster =
                    Roster.of(scene, practice.projects().stream().flatMap(p -> Stream.of(p.lead(), p.manager())));
            Projects.naming(practice, roster, sink);
            Projects.managing(practice, roster, sink);
        }
    }

    private static void none(Doubt doubt, Sink sink) {
        OF_TRACKS.forEach(measure -> sink.add(measure, Subject.organization(), doubt));
    }
}
