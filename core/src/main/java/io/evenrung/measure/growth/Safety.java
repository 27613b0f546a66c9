package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.SurveyScores;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult.Item;
import java.util.List;

/** Reads the latest survey result on safety of each group, and of everybody. */
final class Safety {

    private Safety() {}

    static void measure(Scene scene, Sink sink) {
        Subject whole = Subject.organization();
        if (scene.organization().practice().experience().surveys().isAbsent()) {
            sink.add(
                    SafetyScore.class,
                    whole,
                    Doubt.missing(
                            "whether it is safe to admit difficulty was not surveyed, or is not known",
                            new Need("surveys.csv", "item"),
                            new Need("surveys.csv", "favourable")));
            return;
        }
        List<SurveyScores.Score> scores = SurveyScores.latest(scene, Item.SAFETY);
        if (scores.isEmpty()) {
            sink.add(
                    SafetyScore.class,
                    whole,
                    Doubt.missing(
                            "no survey of the window asked whether it is safe to admit difficulty",
                            new Need("surveys.csv", "item")));
            return;
        }
        for (SurveyScores.Score score : scores) {
            Doubt withheld = score.withheld();
            if (withheld == null) {
                sink.add(new SafetyScore(
                        score.subject(),
                        score.answers().share(),
                        score.answers().respondents(),
                        score.date()));
            } else {
                sink.add(SafetyScore.class, score.subject(), withheld);
            }
        }
    }
}
