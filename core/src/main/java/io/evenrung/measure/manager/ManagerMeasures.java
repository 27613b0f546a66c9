package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.NewManagers;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.Optional;

/**
 * Takes the measures of how managers are chosen, prepared, supported and held to account. A manager is whoever is at work on a
 * management rung; a new one was made so within the window by a move from a rung of another track.
 */
public final class ManagerMeasures {

    private static final List<Class<? extends Measure>> OF_NEW_MANAGERS = List.of(
            ManagersVetted.class,
            ManagersTrainedBefore.class,
            ManagersTrainedSoon.class,
            ManagersFromProgramme.class,
            EarlyFeedback.class,
            OldJobTime.class);

    private static final List<Class<? extends Measure>> OF_LINES =
            List.of(RegularOneToOnes.class, CoachingCycle.class, SeniorManagersRefreshed.class, UpwardReviews.class);

    private ManagerMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Goals.measure(scene, sink);
        DoubleDuties.measure(scene, sink);
        newManagers(scene, sink);
        if (!scene.hasTracks()) {
            none(OF_LINES, scene.noTracks(), sink);
            none(List.of(CraftGap.class, LowReviewAction.class), scene.noTracks(), sink);
            none(List.of(ConsequenceRate.class, AutonomyScore.class), scene.noTracks(), sink);
            return;
        }
        workers(scene, sink);
        AutonomyScores.measure(scene, sink);
    }

    private static void newManagers(Scene scene, Sink sink) {
        Optional<Doubt> doubt = NewManagers.doubt(scene);
        if (doubt.isPresent()) {
            none(OF_NEW_MANAGERS, doubt.get(), sink);
            return;
        }
        Entries entries = Entries.of(scene);
        if (entries.byWorker().isEmpty()) {
            none(OF_NEW_MANAGERS, NewManagers.nobody(scene, Window.of(scene)), sink);
            return;
        }
        Preparation.measure(scene, entries, sink);
        Reception.measure(scene, entries, sink);
        OldJobs.measure(scene, entries, sink);
    }

    private static void workers(Scene scene, Sink sink) {
        if (scene.organization().practice().workers().isAbsent()) {
            Doubt doubt = Doubt.missing("who is at work is not known", new Need("workers.csv", "worker_id"));
            none(OF_LINES, doubt, sink);
            none(List.of(CraftGap.class, LowReviewAction.class, ConsequenceRate.class), doubt, sink);
            return;
        }
        CraftGaps.measure(scene, sink);
        ReportingLines lines = ReportingLines.of(scene);
        if (lines.areKnown()) {
            Coaching.measure(scene, lines, sink);
            Refreshers.measure(scene, lines, sink);
        } else {
            Doubt doubt = Doubt.missing("who reports to whom is not known", new Need("workers.csv", "manager_id"));
            none(OF_LINES, doubt, sink);
        }
        reviews(scene, lines, sink);
    }

    private static void reviews(Scene scene, ReportingLines lines, Sink sink) {
        Supplied<Review> reviews = scene.organization().practice().development().reviews();
        if (reviews.isAbsent()) {
            Doubt doubt = Doubt.missing(
                    "how people were reviewed is not known",
                    new Need("reviews.csv", "kind"),
                    new Need("reviews.csv", "low"),
                    new Need("reviews.csv", "action"));
            if (lines.areKnown()) {
                none(List.of(UpwardReviews.class), doubt, sink);
            }
            none(List.of(LowReviewAction.class, ConsequenceRate.class), doubt, sink);
            return;
        }
        if (lines.areKnown()) {
            Accountability.upward(scene, lines, reviews, sink);
        }
        Accountability.action(scene, reviews, sink);
        Consequences.measure(scene, reviews, sink);
    }

    private static void none(List<Class<? extends Measure>> measures, Doubt doubt, Sink sink) {
        measures.forEach(measure -> sink.add(measure, Subject.organization(), doubt));
    }
}
