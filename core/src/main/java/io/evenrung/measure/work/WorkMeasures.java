package io.evenrung.measure.work;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Takes the measures of this package. */
public final class WorkMeasures {

    private WorkMeasures() {}

    public static void measure(Scene scene, Sink sink) {}
}
