package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.statistics.Ratio;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares the written ranges of each rung pair, pay zone by pay zone. */
final class RangeMeasures {

    private final Scene scene;
    private final Sink sink;
    private final LocalDate asOf;

    RangeMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        this.asOf = scene.organization().asOf();
    }

    void measure() {
        for (RungPair pair : scene.pairs()) {
            Level ic = level(scene, pair.individualContributor());
            Level management = level(scene, pair.management());
            for (String zone : RangeInForce.zones(ic, management)) {
                Subject subject = subject(pair, zone);
                Optional<PayRange> icRange = RangeInForce.of(ic, zone, asOf);
                Optional<PayRange> managementRange = RangeInForce.of(management, zone, asOf);
                midpoint(pair, subject, icRange, managementRange);
                overlap(pair, subject, icRange, managementRange);
            }
        }
    }

    static Subject subject(RungPair pair, String zone) {
        return zone.isEmpty() ? Subject.pair(pair) : Subject.pair(pair, zone);
    }

    static Level level(Scene scene, LevelId id) {
        return Objects.requireNonNull(scene.levels().get(id), "level of a pair");
    }

    private void midpoint(RungPair pair, Subject subject, Optional<PayRange> ics, Optional<PayRange> managers) {
        Optional<Doubt> doubt = PairedRanges.doubt(ics, managers, "range_mid");
        if (doubt.isPresent()) {
            sink.add(MidpointGap.class, subject, doubt.get());
            return;
        }
        PairedRanges ranges = new PairedRanges(ics.orElseThrow(), managers.orElseThrow());
        Money ic = ranges.individualContributor().midpoint();
        Money management = ranges.management().midpoint();
        if (ic == null || management == null) {
            sink.add(
                    MidpointGap.class,
                    subject,
                    Doubt.missing("a midpoint is neither written nor computable", PairedRanges.needs("range_mid")));
            return;
        }
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.amount("IC midpoint", ic));
        operands.add(Operand.amount("management midpoint", management));
        operands.addAll(ranges.dateOperand());
        sink.add(new MidpointGap(
                subject,
                Ratio.relative(management.minor(), ic.minor()),
                Ratio.excess(management.minor(), ic.minor()),
                operands,
                conditions(pair, ranges)));
    }

    private void overlap(RungPair pair, Subject subject, Optional<PayRange> ics, Optional<PayRange> managers) {
        Optional<Doubt> doubt = PairedRanges.doubt(ics, managers, "range_min", "range_max");
        if (doubt.isPresent()) {
            sink.add(RangeOverlap.class, subject, doubt.get());
            return;
        }
        PairedRanges ranges = new PairedRanges(ics.orElseThrow(), managers.orElseThrow());
        Money icLow = ranges.individualContributor().minimum();
        Money icHigh = ranges.individualContributor().maximum();
        Money low = ranges.management().minimum();
        Money high = ranges.management().maximum();
        if (icLow == null || icHigh == null || low == null || high == null) {
            sink.add(
                    RangeOverlap.class,
                    subject,
                    Doubt.missing(
                            "a range lacks its minimum or its maximum", PairedRanges.needs("range_min", "range_max")));
            return;
        }
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.amount("IC minimum", icLow));
        operands.add(Operand.amount("IC maximum", icHigh));
        operands.add(Operand.amount("management minimum", low));
        operands.add(Operand.amount("management maximum", high));
        operands.addAll(ranges.dateOperand());
        sink.add(new RangeOverlap(
                subject,
                Ratio.jaccard(icLow.minor(), icHigh.minor(), low.minor(), high.minor()),
                Favours.bySign((double) low.minor() - icLow.minor() + high.minor() - icHigh.minor()),
                operands,
                conditions(pair, ranges)));
    }

    /** One range that serves two rungs of a grade is parity by construction, and a reader must know it. */
    private List<String> conditions(RungPair pair, PairedRanges ranges) {
        if (pair.basis() == LevelPair.Basis.GRADE
                && ranges.individualContributor().equals(ranges.management())) {
            return List.of("one range serves both rungs, because both carry one grade: equal by construction");
        }
        return scene.conditionsOf(pair);
    }
}
