package io.evenrung.measure.manager;

import io.evenrung.measure.Need;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Move;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether managers have been managers for some time. Asked for person by person, in the order of their identifiers. */
final class Tenures {

    private final Scene scene;
    private final LocalDate start;
    private final LocalDate asOf;
    private final boolean movesAreKnown;
    private final InOrder<Move> moves;

    /**
     * @param start the day from which on somebody has to have been a manager
     */
    Tenures(Scene scene, LocalDate start) {
        this.scene = scene;
        this.start = start;
        this.asOf = scene.organization().asOf();
        this.movesAreKnown = scene.organization().practice().moves().isPresent();
        this.moves = new InOrder<>(scene.organization().practice().moves(), Move::worker);
    }

    /** Whether somebody who is a manager now was one on the first day already; null where that is not known. */
    @Nullable
    Boolean isLong(Worker manager) {
        List<Move> own = moves.of(manager.id());
        LocalDate hired = manager.hired();
        if (hired != null && hired.isAfter(start)) {
            return false;
        }
        LocalDate since = manager.levelSince();
        if (since != null && !since.isAfter(start)) {
            return true;
        }
        boolean isClear = movesAreKnown && hired != null;
        for (Move move : own) {
            boolean isRecent =
                    move.effective().isAfter(start) && !move.effective().isAfter(asOf);
            if (isRecent && scene.kind(move.to()) == TrackKind.MANAGEMENT) {
                TrackKind from = scene.kind(move.from());
                if (move.from() == null || (from != null && from != TrackKind.MANAGEMENT)) {
                    return false;
                }
                isClear &= from != null;
            }
        }
        return isClear ? true : null;
    }

    /** What would tell, where it is not known: the day of hiring, the moves, or the track of a rung that was left. */
    Need need(Worker manager) {
        if (manager.hired() == null) {
            return new Need("workers.csv", "hire_date");
        }
        return movesAreKnown ? new Need("moves.csv", "from_job_code") : new Need("moves.csv", "effective_date");
    }
}
