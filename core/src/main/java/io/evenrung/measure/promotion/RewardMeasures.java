package io.evenrung.measure.promotion;

import io.evenrung.measure.Need;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measures whether promotions reward and challenge: with pay, and with a wider scope of work. */
public final class RewardMeasures {

    private final Scene scene;
    private final Sink sink;
    private final Promotions promotions;

    private RewardMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        this.promotions = Promotions.in(scene, Window.of(scene));
    }

    /** All promotions within the window. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Promotions.doubt(scene)
                .ifPresentOrElse(
                        doubt -> Promotions.unmeasured(sink, doubt, PayRises.class, ScopeRises.class),
                        () -> new RewardMeasures(scene, sink).add());
    }

    private void add() {
        add(
                PayRises.class,
                "paid more than the job before",
                RewardMeasures::raised,
                PayRises::new,
                new Need("moves.csv", "pay_before"),
                new Need("moves.csv", "pay_after"));
        add(
                ScopeRises.class,
                "of wider scope than the job before",
                RewardMeasures::widened,
                ScopeRises::new,
                new Need("moves.csv", "scope"));
    }

    private <M extends ShareMeasure> void add(
            Class<M> type,
            String part,
            Function<MoveTerms, @Nullable Boolean> has,
            Shares.Maker<M> maker,
            Need... needs) {
        List<Need> all = new ArrayList<>(List.of(needs));
        if (!promotions.possible().isEmpty()) {
            all.add(new Need("levels.csv", "rank"));
            all.add(new Need("levels.csv", "grade"));
        }
        Tally.Counter counter = Tally.high("promotions", part, all.toArray(Need[]::new));
        promotions.known().forEach(move -> counter.add(has.apply(move.terms())));
        // whatever a move came with, it may have been no promotion
        promotions.possible().forEach(move -> counter.add(null));
        List<Move> moves = new ArrayList<>(promotions.known());
        moves.addAll(promotions.possible());
        Promotions.share(scene, sink, type, moves, counter.tally(), maker);
    }

    private static @Nullable Boolean raised(MoveTerms terms) {
        return terms.payChange() == null ? null : terms.payChange() > 0;
    }

    private static @Nullable Boolean widened(MoveTerms terms) {
        return terms.scope() == null ? null : terms.scope() == Scope.WIDER;
    }
}
