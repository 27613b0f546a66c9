package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each group last said of its autonomy, unless so few answered that they could be told from it. */
final class AutonomyScores {

    /** No group can be called that. */
    private static final String EVERYBODY = "";

    private AutonomyScores() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<SurveyResult> surveys =
                scene.organization().practice().experience().surveys();
        if (surveys.isAbsent()) {
            none("whether people were asked about their autonomy is not known", sink);
            return;
        }
        Window window = Window.of(scene);
        SortedMap<String, List<SurveyResult>> byGroup = new TreeMap<>();
        for (SurveyResult result : surveys) {
            if (result.item() == SurveyResult.Item.AUTONOMY && window.contains(result.date())) {
                String group = result.group() == null ? EVERYBODY : result.group();
                byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(result);
            }
        }
        if (byGroup.isEmpty()) {
            none("no survey within the window asked people about their autonomy", sink);
            return;
        }
        int least = scene.settings().whole(Setting.MINIMUM_SURVEY_CELL);
        List<AutonomyScore> shown = new ArrayList<>();
        byGroup.forEach((group, results) -> {
            AutonomyScore score = latest(group, results);
            if (score.respondents() < least) {
                sink.add(
                        AutonomyScore.class,
                        score.subject(),
                        Doubt.thin("fewer than " + least + " respondents: results of so few are withheld"));
            } else {
                shown.add(score);
            }
        });
        for (AutonomyScore score : shown) {
            if (isEverybody(score) && leavesFew(score, shown, least)) {
                sink.add(
                        AutonomyScore.class,
                        score.subject(),
                        Doubt.thin("withheld, lest the result of a smaller group be got by subtraction"));
            } else {
                sink.add(score);
            }
        }
    }

    /**
     * The result of a group on the last day on which it has one: that of all tracks together where it is given, else that of its
     * tracks taken together.
     */
    private static AutonomyScore latest(String group, List<SurveyResult> results) {
        LocalDate last = results.stream()
                .map(SurveyResult::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
        SortedMap<String, SurveyResult> byTrack = new TreeMap<>();
        for (SurveyResult result : results) {
            if (result.date().equals(last)) {
                // of two results of the same people, the one of more of them is kept: it comes later
                byTrack.put(result.track() == null ? EVERYBODY : result.track(), result);
            }
        }
        if (byTrack.containsKey(EVERYBODY)) {
            byTrack.keySet().retainAll(List.of(EVERYBODY));
        }
        int respondents = 0;
        double favourable = 0;
        for (SurveyResult result : byTrack.values()) {
            respondents += result.respondents();
            favourable += result.respondents() * result.favourable();
        }
        return new AutonomyScore(
                group.equals(EVERYBODY) ? Subject.organization() : Subject.unit(group),
                respondents == 0 ? 0 : favourable / respondents,
                respondents,
                last);
    }

    private static boolean isEverybody(AutonomyScore score) {
        return score.subject().kind() == Subject.Kind.ORGANIZATION;
    }

    /** Whether those who are in none of the groups shown are so few that their result would follow from the others. */
    private static boolean leavesFew(AutonomyScore whole, List<AutonomyScore> shown, int least) {
        int parts = shown.stream()
                .filter(score -> !isEverybody(score) && score.closed().equals(whole.closed()))
                .mapToInt(AutonomyScore::respondents)
                .sum();
        int rest = whole.respondents() - parts;
        return parts > 0 && rest > 0 && rest < least;
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
