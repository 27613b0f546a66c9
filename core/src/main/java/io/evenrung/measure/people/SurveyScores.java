package io.evenrung.measure.people;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each group, and everybody together, last answered to one item of the surveys of the window. */
public final class SurveyScores {

    /**
     * The latest result of one group. That of all its tracks together where it is given, else those of its tracks put together.
     *
     * @param group the group; null for everybody
     * @param date when the survey closed
     * @param withheld why the answers are not to be shown; null where they may be
     */
    public record Score(
            @Nullable String group,
            LocalDate date,
            Answers answers,
            @Nullable Doubt withheld) {

        public Subject subject() {
            return group == null ? Subject.organization() : Subject.unit(group);
        }

        private Score withWithheld(Doubt doubt) {
            return new Score(group, date, answers, doubt);
        }
    }

    private SurveyScores() {}

    /** The constructor of a measure that is a survey score. */
    @FunctionalInterface
    public interface Maker {
        Measure make(Subject subject, double favourable, long respondents, LocalDate closed);
    }

    /**
     * Hands over the scores of all groups, or why there are none.
     *
     * @param asked what the item asks, as {@code people were asked about their autonomy}
     */
    public static void measure(
            Scene scene, Sink sink, SurveyResult.Item item, String asked, Class<? extends Measure> type, Maker maker) {
        boolean isAbsent =
                scene.organization().practice().experience().surveys().isAbsent();
        List<Score> scores = latest(scene, item);
        if (scores.isEmpty()) {
            sink.add(
                    type,
                    Subject.organization(),
                    Doubt.missing(
                            isAbsent
                                    ? "whether " + asked + " is not known"
                                    : "no survey of the window tells whether " + asked,
                            new Need("surveys.csv", "item"),
                            new Need("surveys.csv", "respondents"),
                            new Need("surveys.csv", "favourable")));
        }
        for (Score score : scores) {
            Doubt withheld = score.withheld();
            if (withheld == null) {
                Answers answers = score.answers();
                sink.add(maker.make(score.subject(), answers.share(), answers.respondents(), score.date()));
            } else {
                sink.add(type, score.subject(), withheld);
            }
        }
    }

    /** Everybody first, then the groups in the order of their names; empty where no survey of the window asked. */
    public static List<Score> latest(Scene scene, SurveyResult.Item item) {
        Window window = Window.of(scene);
        SortedMap<String, List<SurveyResult>> byGroup = new TreeMap<>();
        for (SurveyResult result : scene.organization().practice().experience().surveys()) {
            if (result.item() == item && window.contains(result.date())) {
                // no group has an empty name
                byGroup.computeIfAbsent(result.group() == null ? "" : result.group(), g -> new ArrayList<>())
                        .add(result);
            }
        }
        int least = Math.max(scene.settings().whole(Setting.MINIMUM_SURVEY_CELL), 1);
        List<Score> groups = new ArrayList<>();
        byGroup.forEach((group, results) -> groups.add(latest(group.isEmpty() ? null : group, results, least)));
        return groups.stream()
                .map(score -> leavesFew(score, groups, least)
                        ? score.withWithheld(
                                Doubt.thin("withheld, lest the result of a smaller group be got by subtraction"))
                        : score)
                .toList();
    }

    private static Score latest(@Nullable String group, List<SurveyResult> results, int least) {
        LocalDate last = results.stream()
                .map(SurveyResult::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<SurveyResult> latest =
                results.stream().filter(r -> r.date().equals(last)).toList();
        List<SurveyResult> ofAllTracks =
                latest.stream().filter(r -> r.track() == null).toList();
        Answers answers = Answers.of(ofAllTracks.isEmpty() ? latest : ofAllTracks);
        return new Score(
                group,
                last,
                answers,
                answers.respondents() < least
                        ? Doubt.thin("fewer than " + least + " respondents: results of so few are withheld")
                        : null);
    }

    /**
     * Whether the answers of everybody, less those of the groups that are shown, would be the answers of a few. Where groups
     * overlap and one is hidden, nobody can tell of how many.
     */
    private static boolean leavesFew(Score whole, List<Score> groups, int least) {
        if (whole.group() != null || whole.withheld() != null) {
            return false;
        }
        long shown = 0;
        boolean isOneHidden = false;
        for (Score group : groups) {
            if (group.group() != null && group.date().equals(whole.date())) {
                shown += group.withheld() == null ? group.answers().respondents() : 0;
                isOneHidden |= group.withheld() != null && group.answers().respondents() > 0;
            }
        }
        long rest = whole.answers().respondents() - shown;
        return shown > 0 && rest < least && (rest > 0 || isOneHidden);
    }
}
