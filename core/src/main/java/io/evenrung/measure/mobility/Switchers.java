package io.evenrung.measure.mobility;

import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Move;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who went back from management to an IC track within the window. */
final class Switchers {

    /**
     * One person's way back.
     *
     * @param move the move
     * @param until last day before the person left the IC track again, or the as-of date
     */
    record Switch(Move move, LocalDate until) {}

    private Switchers() {}

    /** Moves are held by worker and date, so that one pass sees where each person went next. */
    static List<Switch> of(Scene scene) {
        Window window = Window.of(scene);
        List<Move> moves = scene.organization().practice().moves().values();
        List<Switch> switches = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (window.contains(move.effective())
                    && scene.kind(move.from()) == TrackKind.MANAGEMENT
                    && scene.kind(move.to()) == TrackKind.INDIVIDUAL_CONTRIBUTOR) {
                LocalDate next = nextExit(scene, moves, i);
                LocalDate asOf = scene.organization().asOf();
                switches.add(new Switch(move, next == null || next.isAfter(asOf) ? asOf : next));
            }
        }
        return switches;
    }

    private static @Nullable LocalDate nextExit(Scene scene, List<Move> moves, int from) {
        String worker = moves.get(from).worker();
        for (int i = from + 1; i < moves.size() && moves.get(i).worker().equals(worker); i++) {
            if (scene.kind(moves.get(i).to()) != TrackKind.INDIVIDUAL_CONTRIBUTOR) {
                return moves.get(i).effective();
            }
        }
        return null;
    }
}
