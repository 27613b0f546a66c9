package io.evenrung.measure.growth;

import io.evenrung.measure.people.SurveyScores;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult.Item;

/** Reads the latest survey result on safety of each group, and of everybody. */
final class Safety {

    private Safety() {}

    static void measure(Scene scene, Sink sink) {
        SurveyScores.measure(
                scene, sink, Item.SAFETY, "it is safe to admit difficulty", SafetyScore.class, SafetyScore::new);
    }
}
