package io.evenrung.measure.recognition;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.RateCohort;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import java.util.ArrayList;
import java.util.List;

/** Measures how often people of either track are recognised, by anybody and by executives. */
public final class RecognitionMeasures {

    private static final Subject ALL = Subject.organization("all givers");
    private static final Subject EXECUTIVES = Subject.organization("executive givers");

    private RecognitionMeasures() {}

    /** Recognitions within the window, per person-year in it. */
    @SuppressWarnings("exports")
    public static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        if (!scene.hasTracks()) {
            both(sink, scene.noTracks());
            return;
        }
        if (practice.recognitions().isAbsent() || practice.workers().isAbsent()) {
            List<Need> needs = new ArrayList<>();
            if (practice.recognitions().isAbsent()) {
                needs.add(new Need("recognitions.csv", "recipient_id"));
            }
            if (practice.workers().isAbsent()) {
                needs.add(new Need("workers.csv", "worker_id"));
            }
            both(sink, Doubt.missing("it is not known who was recognised", needs.toArray(Need[]::new)));
            return;
        }
        RecognitionTally tally = RecognitionTally.of(scene);
        List<RateCohort> cohorts = new ArrayList<>();
        cohorts.add(tally.byAll(ALL));
        if (tally.areGiversKnown()) {
            cohorts.add(tally.byExecutives(EXECUTIVES));
        } else {
            sink.add(
                    RecognitionRate.class,
                    EXECUTIVES,
                    Doubt.missing("it is not known who gave any of them", new Need("recognitions.csv", "giver")));
        }
        new RateMeasures(scene, sink, RecognitionRate.class, "recognitions", "person-years")
                .add(cohorts, RecognitionRate::new);
    }

    private static void both(Sink sink, Doubt doubt) {
        sink.add(RecognitionRate.class, ALL, doubt);
        sink.add(RecognitionRate.class, EXECUTIVES, doubt);
    }
}
