package io.evenrung.measure.people;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Move;
import io.evenrung.model.TrackKind;
import java.util.List;
import java.util.Optional;

/** The moves by which people of the organisation were made managers. */
public final class NewManagers {

    private NewManagers() {}

    /** Why it is not known who was made a manager; empty if it is. */
    public static Optional<Doubt> doubt(Scene scene) {
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        return scene.organization().practice().moves().isAbsent()
                ? Optional.of(Doubt.missing(
                        "it is not known who was made a manager",
                        new Need("moves.csv", "effective_date"),
                        new Need("moves.csv", "from_job_code"),
                        new Need("moves.csv", "to_job_code")))
                : Optional.empty();
    }

    /** The moves within the window from a rung that is known and not of a management track onto one that is. */
    public static List<Move> in(Scene scene, Window window) {
        return scene.organization().practice().moves().stream()
                .filter(move -> window.contains(move.effective()) && isPromotion(scene, move))
                .toList();
    }

    /** Whether a move made a manager of somebody who was none, and was here before. */
    public static boolean isPromotion(Scene scene, Move move) {
        TrackKind from = scene.kind(move.from());
        return from != null && from != TrackKind.MANAGEMENT && scene.kind(move.to()) == TrackKind.MANAGEMENT;
    }
}
