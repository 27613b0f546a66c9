package io.evenrung.measure.manager;

import io.evenrung.measure.people.SurveyScores;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult.Item;

/** What each group last said of its autonomy, unless so few answered that they could be told from it. */
final class AutonomyScores {

    private AutonomyScores() {}

    static void measure(Scene scene, Sink sink) {
        SurveyScores.measure(
                scene,
                sink,
                Item.AUTONOMY,
                "people have the autonomy to do it their way",
                AutonomyScore.class,
                AutonomyScore::new);
    }
}
