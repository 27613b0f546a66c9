package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.MedianChange;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the rise of pay that comes with management with the rise that comes with the next IC rung. */
final class RaiseMeasures {

    private static final Need[] NEEDS = {new Need("moves.csv", "pay_before"), new Need("moves.csv", "pay_after")};

    private static final List<Need> ORDER = List.of(new Need("levels.csv", "rank"), new Need("levels.csv", "grade"));

    private RaiseMeasures() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<Move> moves = scene.organization().practice().moves();
        if (!scene.hasTracks()) {
            sink.add(RaiseAdvantage.class, Subject.organization(), scene.noTracks());
        } else if (moves.isAbsent()) {
            sink.add(
                    RaiseAdvantage.class,
                    Subject.organization(),
                    Doubt.missing("how pay changes when somebody moves is not known", NEEDS));
        } else {
            compare(scene, moves, sink);
        }
    }

    private static void compare(Scene scene, Supplied<Move> moves, Sink sink) {
        Window window = Window.of(scene);
        RungOrder order = new RungOrder(scene);
        Raises up = new Raises();
        Raises over = new Raises();
        int unordered = 0;
        for (Move move : moves) {
            LevelId from = move.from();
            LevelId to = move.to();
            if (window.contains(move.effective())
                    && from != null
                    && to != null
                    && scene.kind(from) == TrackKind.INDIVIDUAL_CONTRIBUTOR) {
                if (scene.kind(to) == TrackKind.MANAGEMENT) {
                    over.add(move);
                } else if (areOfOneLadder(from, to)) {
                    Optional<Integer> rise = order.compare(to, from);
                    unordered += rise.isEmpty() ? 1 : 0;
                    if (rise.filter(r -> r > 0).isPresent()) {
                        up.add(move);
                    }
                }
            }
        }
        add(scene, over, up, unordered, sink);
    }

    /** A change to another IC track, or to another job family, is no step up. */
    private static boolean areOfOneLadder(LevelId from, LevelId to) {
        return from.family().equals(to.family()) && Objects.equals(from.track(), to.track());
    }

    private static void add(Scene scene, Raises over, Raises up, int unordered, Sink sink) {
        int least = scene.minimumCell();
        Subject subject = Subject.organization();
        if (over.movers() + up.movers() + unordered == 0) {
            sink.add(
                    RaiseAdvantage.class,
                    subject,
                    Doubt.inapplicable("nobody went up from an IC rung within the window"));
        } else if (up.movers() < least && unordered > 0) {
            sink.add(
                    RaiseAdvantage.class,
                    subject,
                    Doubt.missing(
                            "which of the IC rungs that people changed between is the higher is not known",
                            ORDER.toArray(Need[]::new)));
        } else if (over.movers() < least || up.movers() < least) {
            sink.add(RaiseAdvantage.class, subject, SmallCell.doubt(scene));
        } else if (over.people() < least || up.people() < least) {
            sink.add(
                    RaiseAdvantage.class, subject, Doubt.missing("the change of pay is known of too few moves", NEEDS));
        } else {
            MedianChange overBy = over.median(0);
            // moves between rungs that nothing orders may lead up
            MedianChange upBy = up.median(unordered);
            sink.add(new RaiseAdvantage(
                    subject,
                    points(overBy.median(), upBy.median()),
                    points(overBy.atLeast(), upBy.atMost()),
                    points(overBy.atMost(), upBy.atLeast()),
                    List.of(
                            Operand.count("moves from IC to management", over.moves()),
                            Operand.share("median change of pay on these", overBy.median()),
                            Operand.count("moves to a higher IC rung of the same family", up.moves()),
                            Operand.share("median change of pay on those", upBy.median())),
                    conditions(scene, over.unknown() + up.unknown(), unordered),
                    unknown(over.unknown() + up.unknown(), unordered)));
        }
    }

    /** In decimals: a difference that is exactly at a limit is not beyond it. */
    private static double points(double over, double up) {
        return Double.isInfinite(over) || Double.isInfinite(up)
                ? over - up
                : BigDecimal.valueOf(over).subtract(BigDecimal.valueOf(up)).doubleValue();
    }

    private static @Nullable Doubt unknown(int changes, int unordered) {
        List<Need> needs = new ArrayList<>(changes > 0 ? List.of(NEEDS) : List.of());
        if (unordered > 0) {
            needs.addAll(ORDER);
        }
        return needs.isEmpty()
                ? null
                : Doubt.missing(
                        "the change of pay on some moves, or whether they lead up, is not known, and could tip the"
                                + " difference",
                        needs.toArray(Need[]::new));
    }

    private static List<String> conditions(Scene scene, long unknown, long unordered) {
        List<String> conditions = new ArrayList<>();
        Omission.say(conditions, "moves on which the change of pay is not known are left out", unknown, scene);
        Omission.say(conditions, "moves between IC rungs that nothing orders are left out", unordered, scene);
        return conditions;
    }
}
