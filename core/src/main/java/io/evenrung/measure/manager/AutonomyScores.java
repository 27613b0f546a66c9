package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.SurveyScores;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult;
import java.util.List;

/** What each group last said of its autonomy, unless so few answered that they could be told from it. */
final class AutonomyScores {

    private AutonomyScores() {}

    static void measure(Scene scene, Sink sink) {
        if (scene.organization().practice().experience().surveys().isAbsent()) {
            none("whether people were asked about their autonomy is not known", sink);
            return;
        }
        List<SurveyScores.Score> scores = SurveyScores.latest(scene, SurveyResult.Item.AUTONOMY);
        if (scores.isEmpty()) {
            none("no survey within the window asked people about their autonomy", sink);
            return;
        }
        for (SurveyScores.Score score : scores) {
            Doubt withheld = score.withheld();
            if (withheld == null) {
                sink.add(new AutonomyScore(
                        score.subject(),
                        score.answers().share(),
                        score.answers().respondents(),
                        score.date()));
            } else {
                sink.add(AutonomyScore.class, score.subject(), withheld);
            }
        }
    }

    private static void none(String reason, Sink sink) {
        sink.add(
                AutonomyScore.class,
                Subject.organization(),
                Doubt.missing(
                        reason,
                        new Need("surveys.csv", "item"),
                        new Need("surveys.csv", "respondents"),
                        new Need("surveys.csv", "favourable")));
    }
}
