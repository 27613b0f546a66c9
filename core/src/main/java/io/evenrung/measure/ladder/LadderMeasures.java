package io.evenrung.measure.ladder;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Takes the measures of this package. */
public final class LadderMeasures {

    private LadderMeasures() {}

    public static void measure(Scene scene, Sink sink) {}
}
