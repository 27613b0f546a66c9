package io.evenrung.measure.promotion;

import io.evenrung.measure.Setting;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.NewManagers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Move;
import java.time.LocalDate;
import java.util.List;

/** Measures how many promotions to manager do not last. */
public final class ReversalMeasures {

    private ReversalMeasures() {}

    /** All promotions to manager in a window that ends as long before the as-of date as each of them is followed up. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        NewManagers.doubt(scene)
                .ifPresentOrElse(
                        doubt -> Promotions.unmeasured(sink, doubt, Reversals.class), () -> count(scene, sink));
    }

    private static void count(Scene scene, Sink sink) {
        int months = scene.settings().whole(Setting.REVERSAL_MONTHS);
        LocalDate last = scene.organization().asOf().minusMonths(months);
        LocalDate before = last.minusMonths(scene.settings().whole(Setting.WINDOW_MONTHS));
        List<Move> moves = NewManagers.in(scene, new Window(before, last));
        Aftermath aftermath = new Aftermath(scene, moves);
        Tally.Counter counter = Tally.low(
                "promotions to manager followed up for " + months + (months == 1 ? " month" : " months"),
                "undone by a return, an improvement plan or an exit",
                aftermath.needs());
        moves.forEach(move -> counter.add(aftermath.isReversed(move, months)));
        Promotions.share(scene, sink, Reversals.class, moves, counter.tally(), Reversals::new);
    }
}
