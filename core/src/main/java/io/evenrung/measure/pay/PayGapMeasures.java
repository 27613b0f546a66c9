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
import io.evenrung.measure.statistics.GapStratum;
import io.evenrung.measure.statistics.HodgesLehmann;
import io.evenrung.measure.statistics.MultipleTesting;
import io.evenrung.measure.statistics.StratifiedGap;
import io.evenrung.measure.statistics.StratifiedPermutation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The GAP on persons; where only means are known, the pooled gap of means, which bears no verdict. */
final class PayGapMeasures {

    /** Up to so many people the permutation view is shown; among more, it and Student's t agree. */
    private static final int FEW = 200;

    private static final Subject SUBJECT = Subject.organization();
    private static final Need PAY = new Need("workers.csv", "base_pay");

    private final Scene scene;
    private final Sink sink;
    private final Payrolls payrolls;
    private final PayStrata strata;

    PayGapMeasures(Scene scene, Sink sink, Payrolls payrolls, PayStrata strata) {
        this.scene = scene;
        this.sink = sink;
        this.payrolls = payrolls;
        this.strata = strata;
    }

    void ofPersons() {
        if (strata.isBelow(scene.minimumCell())) {
            sink.add(PayGap.class, SUBJECT, SmallCell.doubt(scene));
            return;
        }
        double confidence = scene.settings().get(Setting.CONFIDENCE);
        List<GapStratum> people =
                strata.strata().stream().map(PayStratum::people).toList();
        StratifiedGap.estimate(people, confidence)
                .ifPresentOrElse(
                        e -> sink.add(gap(e, people, confidence)),
                        () -> sink.add(PayGap.class, SUBJECT, Doubt.thin("too few people for any interval")));
    }

    void ofMeans() {
        Doubt doubt = Doubt.missing("the means of groups have no spread, so their gap has no interval", PAY);
        if (strata.isBelow(scene.minimumCell())) {
            sink.add(PayGap.class, SUBJECT, doubt);
            return;
        }
        sink.add(
                PayGap.class,
                SUBJECT,
                doubt,
                Operand.share("pooled gap of means, no interval", strata.gapOfMeans()),
                Operand.count("strata: paired rungs × pay zone", strata.strata().size()),
                Operand.count("ICs", strata.icPeople()),
                Operand.count("managers", strata.managerPeople()));
    }

    private PayGap gap(StratifiedGap.Estimate estimate, List<GapStratum> people, double confidence) {
        boolean significant = MultipleTesting.rejected(
                new double[] {estimate.p()}, new double[] {estimate.leastP()}, 1 - confidence)[0];
        return new PayGap(
                SUBJECT,
                StrictMath.expm1(estimate.difference()),
                significant,
                excessAtLeast(estimate.sturdy()),
                new Interval(
                        StrictMath.expm1(estimate.interval().low()),
                        StrictMath.expm1(estimate.interval().high()),
                        confidence),
                estimate.first() + estimate.second(),
                operands(estimate, people),
                conditions());
    }

    private static List<Operand> operands(StratifiedGap.Estimate estimate, List<GapStratum> people) {
        List<Operand> operands = new ArrayList<>(List.of(
                Operand.count("ICs", estimate.first()),
                Operand.count("managers", estimate.second()),
                Operand.count("strata: paired rungs × pay zone", estimate.strata()),
                Operand.number("difference in mean log pay", estimate.difference()),
                Operand.number("standard error", estimate.standardError()),
                Operand.count("degrees of freedom", estimate.degreesOfFreedom()),
                Operand.number("p", estimate.p())));
        HodgesLehmann.shift(people)
                .ifPresent(shift ->
                        operands.add(Operand.share("robust view: Hodges–Lehmann shift", StrictMath.expm1(shift))));
        if (estimate.first() + estimate.second() <= FEW) {
            StratifiedPermutation.test(people).ifPresent(view -> operands.addAll(permutations(view)));
        }
        return operands;
    }

    /** What re-dealing the tracks could do, for the reader: no verdict rests on it. */
    private static List<Operand> permutations(StratifiedPermutation.Result view) {
        List<Operand> operands = new ArrayList<>(List.of(
                Operand.number("permutation view: p", view.p()),
                Operand.number("least p that permutations of these people could give", view.leastP()),
                Operand.count(view.exact() ? "permutations, all there are" : "random permutations", view.ways())));
        if (!view.exact()) {
            operands.add(Operand.count("seed of the random permutations", StratifiedPermutation.SEED));
        }
        return operands;
    }

    private List<String> conditions() {
        return Stream.concat(
                        scene.pairs().stream().flatMap(pair -> scene.conditionsOf(pair).stream()),
                        Payrolls.leftOut(payrolls.unpaid(), "people on paired rungs", scene).stream())
                .distinct()
                .toList();
    }

    /** The gap at the sturdy interval's nearest edge, as the excess of the higher paid track; 0 if it contains no gap. */
    private static double excessAtLeast(Interval sturdy) {
        return sturdy.contains(0) ? 0 : StrictMath.expm1(Math.min(Math.abs(sturdy.low()), Math.abs(sturdy.high())));
    }
}
