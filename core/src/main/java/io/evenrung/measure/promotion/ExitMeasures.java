package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Evidence;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.MantelHaenszel;
import io.evenrung.measure.statistics.MantelHaenszel.Estimate;
import io.evenrung.measure.statistics.MultipleTesting;
import io.evenrung.model.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures whether people leave after they were promoted. */
public final class ExitMeasures {

    private final Scene scene;
    private final double confidence;

    private ExitMeasures(Scene scene) {
        this.scene = scene;
        this.confidence = scene.settings().get(Setting.CONFIDENCE);
    }

    /** Exits within the window, per person-year in it. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Optional<Doubt> doubt = missing(scene);
        if (doubt.isPresent()) {
            sink.add(PostPromotionExits.class, Subject.organization(), doubt.get());
        } else {
            new ExitMeasures(scene).add(sink);
        }
    }

    private static Optional<Doubt> missing(Scene scene) {
        Practice practice = scene.organization().practice();
        List<Need> needs = new ArrayList<>();
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        if (practice.moves().isAbsent()) {
            needs.add(new Need("moves.csv", "worker_id"));
        }
        if (practice.workers().isAbsent()) {
            needs.add(new Need("workers.csv", "worker_id"));
        }
        if (practice.experience().exits().isAbsent()) {
            needs.add(new Need("exits.csv", "worker_id"));
            needs.add(new Need("exits.csv", "reason"));
        }
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(Doubt.missing(
                        "it is not known who left, and who had been promoted before", needs.toArray(Need[]::new)));
    }

    private void add(Sink sink) {
        Window window = Window.of(scene);
        Leavers leavers = new Leavers(scene, window);
        PromotedTime time = PromotedTime.of(scene, window, leavers);
        Optional<Doubt> doubt = doubt(leavers, time);
        Optional<Estimate> least = MantelHaenszel.estimate(time.strata(false), confidence);
        if (doubt.isPresent()) {
            sink.add(PostPromotionExits.class, Subject.organization(), doubt.get());
        } else if (least.isPresent()) {
            sink.add(measure(least.get(), time));
        } else if (time.openExits() + time.unplaced() > 0) {
            sink.add(PostPromotionExits.class, Subject.organization(), PostPromotionExits.unknown());
        } else {
            sink.add(
                    PostPromotionExits.class,
                    Subject.organization(),
                    Doubt.thin("nobody left in any stratum that holds both promoted people and unpromoted peers"));
        }
    }

    private Optional<Doubt> doubt(Leavers leavers, PromotedTime time) {
        if (time.isUnordered()) {
            return Optional.of(Promotions.unordered());
        }
        if (!time.isAnybodyPromoted()) {
            return Optional.of(Doubt.inapplicable("there are no promotions"));
        }
        if (leavers.areReasonsUnknown()) {
            return Optional.of(Doubt.missing("it is not known why anybody left", new Need("exits.csv", "reason")));
        }
        return time.leastPeople() < scene.minimumCell() ? Optional.of(SmallCell.doubt(scene)) : Optional.empty();
    }

    private PostPromotionExits measure(Estimate least, PromotedTime time) {
        double alpha = 1 - confidence;
        boolean significant =
                MultipleTesting.rejected(new double[] {least.p()}, new double[] {least.leastP()}, alpha)[0];
        // the interval of no exits allows for some: no more than of one
        long peers = Math.max(1, least.totals().secondEvents());
        long unplaced = time.unplaced();
        // had all who cannot be placed been peers
        double low = least.sturdy().low() * peers / (peers + unplaced);
        return new PostPromotionExits(
                Subject.organization(),
                significant,
                Math.max(1, low),
                least.ratio(),
                least.interval(),
                highest(time),
                least.totals().firstExposure() + least.totals().secondExposure(),
                operands(least, time),
                unplaced == 0
                        ? List.of()
                        : List.of("exits of people who could not be placed on a rung that day are left out: "
                                + unplaced));
    }

    private double highest(PromotedTime time) {
        Optional<Estimate> most = MantelHaenszel.estimate(time.strata(true), confidence);
        if (most.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double promoted = most.get().totals().firstEvents();
        double high = most.get().interval().high();
        return time.unplaced() == 0 ? high : high * (promoted + time.unplaced()) / promoted;
    }

    private List<Operand> operands(Estimate e, PromotedTime time) {
        int months = scene.settings().whole(Setting.POST_PROMOTION_MONTHS);
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.text("strata", "rungs × calendar year"));
        operands.add(Operand.months("counted as promoted for", months));
        operands.add(Operand.count("exits of the promoted", e.totals().firstEvents()));
        operands.add(Operand.number("person-years of the promoted", e.totals().firstExposure()));
        operands.add(Operand.count("exits of unpromoted peers", e.totals().secondEvents()));
        operands.add(
                Operand.number("person-years of unpromoted peers", e.totals().secondExposure()));
        operands.add(Operand.number("exits of the promoted expected at equal rates", e.expected()));
        operands.add(Operand.count("strata with both", e.strata()));
        operands.add(Operand.count("strata with exits", e.strataWithEvents()));
        operands.add(Operand.number("exits of the promoted, weighted", e.numerator()));
        operands.add(Operand.number("exits of unpromoted peers, weighted", e.denominator()));
        operands.add(Operand.number("standard error of the logarithm of the ratio", e.standardError()));
        operands.add(Operand.number(
                String.format(Locale.ROOT, "%s %% interval from", Evidence.percent(confidence)),
                e.interval().low()));
        operands.add(Operand.number(
                String.format(Locale.ROOT, "%s %% interval to", Evidence.percent(confidence)),
                e.interval().high()));
        operands.add(Operand.number("p", e.p()));
        if (time.openExits() > 0) {
            operands.add(Operand.count("exits not known to be voluntary", time.openExits()));
        }
        return List.copyOf(operands);
    }
}
