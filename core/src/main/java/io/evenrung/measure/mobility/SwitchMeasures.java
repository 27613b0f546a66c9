package io.evenrung.measure.mobility;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Takes the measures of this package. */
public final class SwitchMeasures {

    private SwitchMeasures() {}

    public static void measure(Scene scene, Sink sink) {}
}
