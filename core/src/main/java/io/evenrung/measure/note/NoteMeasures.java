package io.evenrung.measure.note;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Notes what can be noted of the tracks and of the pay of persons; where these are not known, the rules say so. */
public final class NoteMeasures {

    private NoteMeasures() {}

    public static void measure(Scene scene, Sink sink) {
        if (scene.hasTracks()
                && scene.organization().practice().workers().isPresent()
                && scene.organization().architecture().levels().isPresent()) {
            new PaperRungsNote(scene).write(sink);
        }
        PaidPeople people = PaidPeople.of(scene);
        if (!scene.hasTracks() || people.isEmpty()) {
            return;
        }
        new DecompositionNote(scene, people).write(sink);
        new TaintedControlNote(scene, people).write(sink);
        new ExchangeRateNotes(scene, people).write(sink);
    }
}
