package io.evenrung.measure.promotion;

import io.evenrung.measure.Need;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.NewManagers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms.Ground;
import java.util.List;
import java.util.Set;

/** Measures on what evidence people are made managers. */
public final class GroundsMeasures {

    private GroundsMeasures() {}

    /** All promotions to manager within the window. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        NewManagers.doubt(scene)
                .ifPresentOrElse(
                        doubt -> Promotions.unmeasured(sink, doubt, CraftOnlyPromotions.class),
                        () -> count(scene, sink));
    }

    private static void count(Scene scene, Sink sink) {
        List<Move> moves = NewManagers.in(scene, Window.of(scene));
        Tally.Counter counter = Tally.low(
                "promotions to manager",
                "decided without evidence of leading people",
                new Need("moves.csv", "grounds"));
        for (Move move : moves) {
            Set<Ground> grounds = move.terms().grounds();
            counter.add(grounds == null ? null : !grounds.contains(Ground.PEOPLE_LEADERSHIP));
        }
        Promotions.share(scene, sink, CraftOnlyPromotions.class, moves, counter.tally(), CraftOnlyPromotions::new);
    }
}
