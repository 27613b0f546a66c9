package io.evenrung.measure.note;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Notes what can be noted where both tracks and the pay of persons are known; where they are not, the rules say so. */
public final class NoteMeasures {

    private NoteMeasures() {}

    public static void measure(Scene scene, Sink sink) {
        PaidPeople people = PaidPeople.of(scene);
        if (!scene.hasTracks() || people.isEmpty()) {
            return;
        }
        new DecompositionNote(scene, people).write(sink);
        new TaintedControlNote(scene, people).write(sink);
        new ExchangeRateNotes(scene, people).write(sink);
    }
}
