package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.Answers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares what the two tracks answered in surveys. */
final class SurveyGaps {

    /** The latest results of one kind of track. */
    private record Latest(Answers answers, LocalDate date) {}

    private final Scene scene;
    private final Sink sink;
    private final Map<String, TrackKind> kinds = new HashMap<>();

    private SurveyGaps(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        for (Track track : scene.organization().architecture().tracks()) {
            kinds.put(track.id(), track.kind());
        }
    }

    static void measure(Scene scene, Sink sink) {
        SurveyGaps gaps = new SurveyGaps(scene, sink);
        Subject subject = Subject.organization();
        gaps.compare(Item.ENGAGEMENT, EngagementGap.class, both -> new EngagementGap(subject, both.points(), both));
        gaps.compare(
                Item.POST_PROMOTION,
                PostPromotionGap.class,
                both -> new PostPromotionGap(subject, both.points(), both));
    }

    private void compare(Item item, Class<? extends Measure> type, Function<TrackAnswers, Measure> maker) {
        Subject subject = Subject.organization();
        if (!scene.hasTracks()) {
            sink.add(type, subject, scene.noTracks());
            return;
        }
        Optional<Latest> ics = latest(item, TrackKind.INDIVIDUAL_CONTRIBUTOR);
        Optional<Latest> managers = latest(item, TrackKind.MANAGEMENT);
        if (ics.isEmpty() || managers.isEmpty()) {
            sink.add(
                    type,
                    subject,
                    Doubt.missing(
                            "what the two tracks answered in a survey of the window is not known",
                            new Need("surveys.csv", "item"),
                            new Need("surveys.csv", "track")));
            return;
        }
        Answers ofIcs = ics.get().answers();
        Answers ofManagers = managers.get().answers();
        int least = Math.max(scene.settings().whole(Setting.MINIMUM_SURVEY_CELL), 1);
        if (Math.min(ofIcs.respondents(), ofManagers.respondents()) < least) {
            sink.add(type, subject, Doubt.thin("fewer than " + least + " respondents on one side"));
        } else {
            sink.add(maker.apply(new TrackAnswers(
                    ofIcs.respondents(),
                    ofIcs.share(),
                    ics.get().date(),
                    ofManagers.respondents(),
                    ofManagers.share(),
                    managers.get().date())));
        }
    }

    /** Of each track of a kind the latest survey: its result for everybody where there is one, else those of all groups. */
    private Optional<Latest> latest(Item item, TrackKind kind) {
        Window window = Window.of(scene);
        SortedMap<String, List<SurveyResult>> byTrack = new TreeMap<>();
        for (SurveyResult result : scene.organization().practice().experience().surveys()) {
            String track = result.track();
            if (track != null && result.item() == item && kinds.get(track) == kind && window.contains(result.date())) {
                byTrack.computeIfAbsent(track, t -> new ArrayList<>()).add(result);
            }
        }
        List<SurveyResult> all = new ArrayList<>();
        byTrack.values().forEach(results -> all.addAll(ofLastDay(results)));
        return all.stream()
                .map(SurveyResult::date)
                .max(Comparator.naturalOrder())
                .map(date -> new Latest(Answers.of(all), date));
    }

    private static List<SurveyResult> ofLastDay(List<SurveyResult> results) {
        LocalDate last = results.stream()
                .map(SurveyResult::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<SurveyResult> latest =
                results.stream().filter(r -> r.date().equals(last)).toList();
        List<SurveyResult> ofEverybody =
                latest.stream().filter(r -> r.group() == null).toList();
        return ofEverybody.isEmpty() ? latest : ofEverybody;
    }
}
