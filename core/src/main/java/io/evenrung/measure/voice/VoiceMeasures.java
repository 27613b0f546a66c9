package io.evenrung.measure.voice;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Takes the measures of this package. */
public final class VoiceMeasures {

    private VoiceMeasures() {}

    public static void measure(Scene scene, Sink sink) {}
}
