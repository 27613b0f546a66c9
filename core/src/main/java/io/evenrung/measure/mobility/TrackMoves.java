package io.evenrung.measure.mobility;

import io.evenrung.measure.Settings;
import io.evenrung.measure.rate.Interlude;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many changes there were between the tracks, out of one job family and within the window of moves.
 *
 * @param family id of the job family that was left
 * @param intoManagement from an IC rung to a management rung
 * @param back from a management rung to an IC rung
 */
public record TrackMoves(String family, long intoManagement, long back) {

    /**
     * Counts moves where they were supplied, else yearly snapshots.
     *
     * @return one for each job family that anybody left for the other track, in the order of their ids
     */
    public static List<TrackMoves> of(Organization organization, Settings settings) {
        return of(Scene.of(organization, settings));
    }

    static List<TrackMoves> of(Scene scene) {
        Practice practice = scene.organization().practice();
        Window window = Window.of(scene);
        Counter counter = new Counter(scene);
        if (practice.moves().isPresent()) {
            for (Move move : practice.moves()) {
                if (window.contains(move.effective())) {
                    counter.count(move.from(), move.to());
                }
            }
        } else {
            for (Interlude interlude : Interlude.all(scene.organization())) {
                // the whole interval lies in the window: it may begin on the day before it
                if (!interlude.first().date().isBefore(window.before())) {
                    counter.count(interlude.first().level(), interlude.second().level());
                }
            }
        }
        return counter.families.values().stream().toList();
    }

    private TrackMoves with(long into, long returned) {
        return new TrackMoves(family, intoManagement + into, back + returned);
    }

    private static final class Counter {

        private final Scene scene;
        private final SortedMap<String, TrackMoves> families = new TreeMap<>();

        private Counter(Scene scene) {
            this.scene = scene;
        }

        private void count(@Nullable LevelId from, @Nullable LevelId to) {
            TrackKind left = scene.kind(from);
            TrackKind entered = scene.kind(to);
            if (from == null) {
                return;
            }
            if (left == TrackKind.INDIVIDUAL_CONTRIBUTOR && entered == TrackKind.MANAGEMENT) {
                add(from.family(), 1, 0);
            } else if (left == TrackKind.MANAGEMENT && entered == TrackKind.INDIVIDUAL_CONTRIBUTOR) {
                add(from.family(), 0, 1);
            }
        }

        private void add(String family, long into, long returned) {
            families.put(
                    family,
                    families.getOrDefault(family, new TrackMoves(family, 0, 0)).with(into, returned));
        }
    }
}
