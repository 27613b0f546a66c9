package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.MultipleTesting;
import io.evenrung.measure.statistics.StratifiedGap;
import io.evenrung.model.Money;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures the GAP in awards of one kind.
 *
 * @param type the measure
 * @param awards what they are called, in the plural
 * @param need the column that would supply them
 * @param award the award of a person; null where it is not known
 * @param maker makes the measure
 */
record AwardMeasures(
        Class<? extends AwardGap> type,
        String awards,
        Need need,
        Function<Worker, @Nullable Money> award,
        Maker maker) {

    /** The constructor of a measure. */
    @FunctionalInterface
    interface Maker {
        AwardGap make(
                Subject subject,
                double gap,
                boolean significant,
                double excessAtLeast,
                Interval interval,
                long people,
                List<Operand> operands,
                List<String> conditions);
    }

    static final List<AwardMeasures> ALL = List.of(
            new AwardMeasures(
                    BonusGap.class,
                    "bonuses",
                    new Need("workers.csv", "bonus"),
                    worker -> worker.profile().bonus(),
                    BonusGap::new),
            new AwardMeasures(
                    EquityGap.class,
                    "equity awards",
                    new Need("workers.csv", "equity"),
                    worker -> worker.profile().equity(),
                    EquityGap::new));

    void measure(Scene scene, Sink sink) {
        Awards all = Awards.of(scene, award);
        long given = all.ics().given() + all.managers().given();
        long none = all.ics().none() + all.managers().none();
        long unknown = all.ics().unknown() + all.managers().unknown();
        boolean isEmpty = given + none + unknown == 0;
        if (scene.organization().practice().workers().isAbsent() || (given == 0 && unknown > 0)) {
            String reason = "of nobody on a paired rung are any " + awards + " known";
            sink.add(type, Subject.organization(), Doubt.missing(reason, need));
        } else if (isEmpty) {
            sink.add(type, Subject.organization(), SmallCell.doubt(scene));
        } else if (given == 0) {
            String reason = "nobody on a paired rung was given any " + awards;
            sink.add(type, Subject.organization(), Doubt.inapplicable(reason));
        } else {
            compare(scene, all, sink);
        }
    }

    private void compare(Scene scene, Awards all, Sink sink) {
        List<PayStratum> strata = all.comparable();
        long ics = strata.stream().mapToLong(PayStratum::icPeople).sum();
        long managers = strata.stream().mapToLong(PayStratum::managerPeople).sum();
        Operand[] shares = shares(scene, all).toArray(Operand[]::new);
        int least = scene.minimumCell();
        if (ics < least || managers < least) {
            String reason = "fewer than " + least + " " + awards + " on one side can be compared with any on the other";
            sink.add(type, Subject.organization(), Doubt.thin(reason), shares);
            return;
        }
        double confidence = scene.settings().get(Setting.CONFIDENCE);
        Optional<StratifiedGap.Estimate> estimate =
                StratifiedGap.estimate(strata.stream().map(PayStratum::people).toList(), confidence);
        estimate.ifPresentOrElse(
                e -> sink.add(gap(scene, all, e, confidence)),
                () -> sink.add(
                        type, Subject.organization(), Doubt.thin("too few " + awards + " for any interval"), shares));
    }

    private AwardGap gap(Scene scene, Awards all, StratifiedGap.Estimate estimate, double confidence) {
        boolean significant = MultipleTesting.rejected(
                new double[] {estimate.p()}, new double[] {estimate.leastP()}, 1 - confidence)[0];
        Interval sturdy = estimate.sturdy();
        double nearest = Math.min(Math.abs(sturdy.low()), Math.abs(sturdy.high()));
        List<Operand> operands = new ArrayList<>(List.of(
                Operand.count("ICs with " + awards + " that can be compared", estimate.first()),
                Operand.count("managers with " + awards + " that can be compared", estimate.second()),
                Operand.count("strata: paired rungs × pay zone", estimate.strata()),
                Operand.number("difference in mean log award", estimate.difference()),
                Operand.number("standard error", estimate.standardError()),
                Operand.count("degrees of freedom", estimate.degreesOfFreedom()),
                Operand.number("p", estimate.p())));
        operands.addAll(shares(scene, all));
        return maker.make(
                Subject.organization(),
                StrictMath.expm1(estimate.difference()),
                significant,
                sturdy.contains(0) ? 0 : StrictMath.expm1(nearest),
                new Interval(
                        StrictMath.expm1(estimate.interval().low()),
                        StrictMath.expm1(estimate.interval().high()),
                        confidence),
                estimate.first() + estimate.second(),
                operands,
                conditions(scene, all));
    }

    /** Of how many it stands beside how much: where too few were given any, or none, no share is said. */
    private List<Operand> shares(Scene scene, Awards all) {
        List<Operand> shares = new ArrayList<>();
        if (mayBeShown(scene, all.ics())) {
            shares.add(Operand.share("share of ICs given " + awards, all.ics().shareGiven()));
        }
        if (mayBeShown(scene, all.managers())) {
            shares.add(Operand.share(
                    "share of managers given " + awards, all.managers().shareGiven()));
        }
        return shares;
    }

    private List<String> conditions(Scene scene, Awards all) {
        List<String> conditions = new ArrayList<>(scene.pairs().stream()
                .flatMap(pair -> scene.conditionsOf(pair).stream())
                .distinct()
                .toList());
        Omission.say(
                conditions, "ICs without " + awards + " are left out", all.ics().none(), scene);
        Omission.say(
                conditions,
                "managers without " + awards + " are left out",
                all.managers().none(),
                scene);
        long unknown = all.ics().unknown() + all.managers().unknown();
        Omission.say(
                conditions, "people on paired rungs whose " + awards + " are not known are left out", unknown, scene);
        return conditions;
    }

    /** Nobody at all is no cell: that all or none of them were given any may be said of enough people. */
    private static boolean mayBeShown(Scene scene, Awards.Side side) {
        int least = scene.minimumCell();
        return side.given() + side.none() >= least
                && (side.given() == 0 || side.given() >= least)
                && (side.none() == 0 || side.none() >= least);
    }
}
