package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LevelId;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures whether people of either track are judged by results alike. */
public final class ResultsWeightMeasures {

    private ResultsWeightMeasures() {}

    /** Over all tracks that have a rung. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Subject subject = Subject.organization();
        Supplied<ResultsWeight> weights =
                scene.organization().policy().standards().resultsWeights();
        SortedMap<String, TrackKind> tracks = tracks(scene);
        if (!scene.hasTracks()) {
            sink.add(ResultsWeightGap.class, subject, scene.noTracks());
        } else if (!tracks.containsValue(TrackKind.INDIVIDUAL_CONTRIBUTOR)
                || !tracks.containsValue(TrackKind.MANAGEMENT)) {
            sink.add(ResultsWeightGap.class, subject, Doubt.inapplicable("there are rungs on one kind of track only"));
        } else {
            ResultsWeightGap gap = gap(tracks, weights);
            if (gap == null) {
                sink.add(
                        ResultsWeightGap.class,
                        subject,
                        Doubt.missing(
                                "how much results weigh in appraisal is not known of both tracks",
                                Need.policy("policy.results_weight")));
            } else {
                sink.add(gap);
            }
        }
    }

    private static SortedMap<String, TrackKind> tracks(Scene scene) {
        SortedMap<String, TrackKind> tracks = new TreeMap<>();
        for (Map.Entry<LevelId, TrackKind> entry : scene.kinds().entrySet()) {
            String track = entry.getKey().track();
            if (track != null && entry.getValue() != TrackKind.OTHER) {
                tracks.put(track, entry.getValue());
            }
        }
        return tracks;
    }

    /** Null where the weight of one side is not known at all. */
    private static @Nullable ResultsWeightGap gap(
            SortedMap<String, TrackKind> tracks, Supplied<ResultsWeight> weights) {
        List<Operand> operands = new ArrayList<>();
        List<BigDecimal> ics = new ArrayList<>();
        List<BigDecimal> managers = new ArrayList<>();
        for (ResultsWeight weight : weights) {
            TrackKind kind = tracks.get(weight.track());
            if (kind != null) {
                operands.add(Operand.share("weight of results, track " + weight.track(), weight.share()));
                // differences of what people write, as 0.8 - 0.7, are exact in decimals alone
                (kind == TrackKind.MANAGEMENT ? managers : ics).add(BigDecimal.valueOf(weight.share()));
            }
        }
        if (ics.isEmpty() || managers.isEmpty()) {
            return null;
        }
        BigDecimal largest = BigDecimal.ZERO;
        for (BigDecimal ic : ics) {
            for (BigDecimal manager : managers) {
                largest = largest.max(ic.subtract(manager).abs());
            }
        }
        return new ResultsWeightGap(
                Subject.organization(), largest.doubleValue(), tracks.size() - operands.size(), operands);
    }
}
