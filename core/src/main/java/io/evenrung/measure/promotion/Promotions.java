package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The promotions of a window: moves to a higher rung of the own job family and track, and moves onto a management rung from one
 * that is none.
 *
 * @param known those beyond doubt, in the order of the workers' identifiers, then of time
 * @param possible moves within one ladder between rungs that nothing orders: they may lead up or down
 */
record Promotions(List<Move> known, List<Move> possible) {

    static Promotions in(Scene scene, Window window) {
        Rises rises = new Rises(scene);
        List<Move> known = new ArrayList<>();
        List<Move> possible = new ArrayList<>();
        for (Move move : scene.organization().practice().moves()) {
            LevelId from = move.from();
            LevelId to = move.to();
            if (from != null && to != null && window.contains(move.effective())) {
                Optional<Boolean> promotion = rises.isPromotion(from, to);
                if (promotion.isEmpty()) {
                    possible.add(move);
                } else if (promotion.get()) {
                    known.add(move);
                }
            }
        }
        return new Promotions(known, possible);
    }

    /** Why it is not known who was promoted; empty if it is. */
    static Optional<Doubt> doubt(Scene scene) {
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        return scene.organization().practice().moves().isAbsent()
                ? Optional.of(Doubt.missing(
                        "it is not known who was promoted",
                        new Need("moves.csv", "effective_date"),
                        new Need("moves.csv", "from_job_code"),
                        new Need("moves.csv", "to_job_code")))
                : Optional.empty();
    }

    /** A promotion that cannot be told from a demotion makes every rate that counts it unknown. */
    static Doubt unordered() {
        return Doubt.missing(
                "people changed between rungs that neither ranks nor grades order, so it is not known whether they rose",
                new Need("levels.csv", "rank"),
                new Need("levels.csv", "grade"));
    }

    /** A share of moves: nothing is said of those of fewer people than the least cell, however often they moved. */
    static <M extends ShareMeasure> void share(
            Scene scene, Sink sink, Class<M> type, List<Move> moves, Tally tally, Shares.Maker<M> maker) {
        long people = moves.stream().map(Move::worker).distinct().count();
        if (people > 0 && people < scene.minimumCell()) {
            sink.add(type, Subject.organization(), SmallCell.tooFew(scene));
        } else {
            new Shares(scene, sink).ofThings(type, Subject.organization(), tally, maker);
        }
    }

    /** Says of each type of measure that it could not be taken of the organisation. */
    @SafeVarargs
    static void unmeasured(Sink sink, Doubt doubt, Class<? extends Measure>... types) {
        for (Class<? extends Measure> type : types) {
            sink.add(type, Subject.organization(), doubt);
        }
    }
}
