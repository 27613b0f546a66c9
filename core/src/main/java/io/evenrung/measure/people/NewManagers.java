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

    /**
     * What to say where nobody is known to have been made a manager: that nobody was, or that it is not known, since the track
     * that a move within the window led from, or onto, is not.
     */
    public static Doubt nobody(Scene scene, Window window) {
        boolean mayBe = scene.organization().practice().moves().stream()
                .anyMatch(move -> window.contains(move.effective()) && mayBePromotion(scene, move));
        return mayBe
                ? Doubt.missing(
                        "nobody is known to have been made a manager within the window, and of some moves the track is not"
                                + " known",
                        new Need("levels.csv", "track"))
                : Doubt.inapplicable("nobody was made a manager within the window");
    }

    private static boolean mayBePromotion(Scene scene, Move move) {
        TrackKind from = scene.kind(move.from());
        TrackKind to = scene.kind(move.to());
        boolean fromMayBe = move.from() != null && from != TrackKind.MANAGEMENT;
        boolean toMayBe = move.to() != null && (to == null || to == TrackKind.MANAGEMENT);
        return fromMayBe && toMayBe && (from == null || to == null);
    }

    /** Whether a move made a manager of somebody who was none, and was here before. */
    public static boolean isPromotion(Scene scene, Move move) {
        TrackKind from = scene.kind(move.from());
        return from != null && from != TrackKind.MANAGEMENT && scene.kind(move.to()) == TrackKind.MANAGEMENT;
    }
}
