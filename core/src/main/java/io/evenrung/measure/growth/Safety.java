package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.Answers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the latest survey result on safety of each group, and of everybody. */
final class Safety {

    /**
     * The latest result of one group.
     *
     * @param group the group; null for everybody
     */
    private record Latest(@Nullable String group, LocalDate date, Answers answers) {

        private Subject subject() {
            return group == null ? Subject.organization() : Subject.unit(group);
        }

        private long respondents() {
            return answers.respondents();
        }

        /** Results of single tracks are put together where there is none of all tracks. */
        private static Latest of(@Nullable String group, List<SurveyResult> results) {
            LocalDate last = results.stream()
                    .map(SurveyResult::date)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            List<SurveyResult> latest =
                    results.stream().filter(r -> r.date().equals(last)).toList();
            List<SurveyResult> ofAllTracks =
                    latest.stream().filter(r -> r.track() == null).toList();
            return new Latest(group, last, Answers.of(ofAllTracks.isEmpty() ? latest : ofAllTracks));
        }
    }

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
        List<Latest> groups = latest(scene);
        if (groups.isEmpty()) {
            sink.add(
                    SafetyScore.class,
                    whole,
                    Doubt.missing(
                            "no survey of the window asked whether it is safe to admit difficulty",
                            new Need("surveys.csv", "item")));
            return;
        }
        int least = scene.settings().whole(Setting.MINIMUM_SURVEY_CELL);
        for (Latest group : groups) {
            if (group.respondents() < Math.max(least, 1)) {
                sink.add(SafetyScore.class, group.subject(), Doubt.thin("fewer than " + least + " respondents"));
            } else if (group.group() == null && tellsOfHidden(group, groups, least)) {
                sink.add(
                        SafetyScore.class,
                        whole,
                        Doubt.thin("withheld, lest the result of a smaller group be got by subtraction"));
            } else {
                sink.add(new SafetyScore(group.subject(), group.answers().share(), group.respondents(), group.date()));
            }
        }
    }

    private static List<Latest> latest(Scene scene) {
        Window window = Window.of(scene);
        SortedMap<String, List<SurveyResult>> byGroup = new TreeMap<>();
        for (SurveyResult result : scene.organization().practice().experience().surveys()) {
            if (result.item() == Item.SAFETY && window.contains(result.date())) {
                // no group has an empty name
                byGroup.computeIfAbsent(result.group() == null ? "" : result.group(), g -> new ArrayList<>())
                        .add(result);
            }
        }
        List<Latest> all = new ArrayList<>();
        byGroup.forEach((group, results) -> all.add(Latest.of(group.isEmpty() ? null : group, results)));
        return all;
    }

    /** Whether the groups of the same survey that are hidden are too few even together. */
    private static boolean tellsOfHidden(Latest whole, List<Latest> groups, int least) {
        long hidden = groups.stream()
                .filter(g -> g.group() != null && g.date().equals(whole.date()) && g.respondents() < least)
                .mapToLong(Latest::respondents)
                .sum();
        return hidden > 0 && hidden < least;
    }
}
