package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import java.util.List;

/** Takes the measures of decision rights, leadership, dialogue and the split of the workforce. */
public final class VoiceMeasures {

    private static final List<Class<? extends Measure>> OF_TRACKS = List.of(
            RungDecisionRights.class, DecisionShare.class, ForumSeats.class, WorkforceSplit.class, OriginShare.class);

    private VoiceMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        if (scene.hasTracks()) {
            DecisionRights.measure(scene, sink);
            Forums.seats(scene, sink);
            Headcounts.measure(scene, sink);
            Origins.measure(scene, sink);
        } else {
            Doubt noTracks = scene.noTracks();
            OF_TRACKS.forEach(measure -> sink.add(measure, Subject.organization(), noTracks));
        }
        Forums.charters(scene.organization(), sink);
        Forums.actions(scene.organization(), sink);
        Dialogue.measure(scene, sink);
        UnitDyads.measure(scene, sink);
    }
}
