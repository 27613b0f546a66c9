package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.statistics.Ratio;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how the midpoints of the two tracks rise from each rung pair to the next one up. */
final class ProgressionMeasures {

    private final Scene scene;
    private final Sink sink;
    private final RungOrder order;

    ProgressionMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        this.order = new RungOrder(scene);
    }

    void measure() {
        for (FamilyLadders family : scene.families()) {
            List<RungPair> pairs = scene.pairsOf(family.id());
            if (isUnordered(pairs)) {
                sink.add(
                        ProgressionGap.class,
                        Subject.family(family.id()),
                        Doubt.missing(
                                "neither ranks nor grades say in which order the paired rungs stand",
                                PairedRanges.needs("rank", "grade")));
                continue;
            }
            for (RungPair from : pairs) {
                for (RungPair to : pairs) {
                    if (isNext(from, to, pairs)) {
                        step(from, to);
                    }
                }
            }
        }
    }

    /** Whether two rungs of one track are paired and nothing orders them. */
    private boolean isUnordered(List<RungPair> pairs) {
        for (RungPair a : pairs) {
            for (RungPair b : pairs) {
                if (isUnordered(a.individualContributor(), b.individualContributor())
                        || isUnordered(a.management(), b.management())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnordered(LevelId a, LevelId b) {
        return Objects.equals(a.track(), b.track()) && order.compare(a, b).isEmpty();
    }

    private boolean isNext(RungPair from, RungPair to, List<RungPair> pairs) {
        return isAbove(to, from) && pairs.stream().noneMatch(p -> isAbove(p, from) && isAbove(to, p));
    }

    private boolean isAbove(RungPair upper, RungPair lower) {
        return isAbove(upper.individualContributor(), lower.individualContributor())
                && isAbove(upper.management(), lower.management());
    }

    private boolean isAbove(LevelId upper, LevelId lower) {
        return Objects.equals(upper.track(), lower.track()) && order.isHigher(upper, lower);
    }

    private void step(RungPair from, RungPair to) {
        Level[] levels = {
            RangeMeasures.level(scene, from.individualContributor()),
            RangeMeasures.level(scene, to.individualContributor()),
            RangeMeasures.level(scene, from.management()),
            RangeMeasures.level(scene, to.management())
        };
        for (String zone : RangeInForce.zones(levels)) {
            step(from, to, zone, levels);
        }
    }

    private void step(RungPair from, RungPair to, String zone, Level[] levels) {
        Subject subject = Subject.step(from, to, zone);
        List<PayRange> ranges = new ArrayList<>();
        List<Money> midpoints = new ArrayList<>();
        for (Level level : levels) {
            Optional<PayRange> range =
                    RangeInForce.of(level, zone, scene.organization().asOf());
            range.ifPresent(ranges::add);
            range.map(PayRange::midpoint).ifPresent(midpoints::add);
        }
        Doubt doubt = doubt(ranges, midpoints, levels.length);
        if (doubt != null) {
            sink.add(ProgressionGap.class, subject, doubt);
            return;
        }
        double ics = Ratio.relative(midpoints.get(1).minor(), midpoints.get(0).minor());
        double managers =
                Ratio.relative(midpoints.get(3).minor(), midpoints.get(2).minor());
        double difference = Ratio.difference(
                midpoints.get(3).minor(),
                midpoints.get(2).minor(),
                midpoints.get(1).minor(),
                midpoints.get(0).minor());
        Set<String> conditions = new LinkedHashSet<>(scene.conditionsOf(from));
        conditions.addAll(scene.conditionsOf(to));
        sink.add(new ProgressionGap(
                subject,
                difference,
                Math.abs(difference),
                List.of(
                        Operand.amount("IC midpoint below", midpoints.get(0)),
                        Operand.amount("IC midpoint above", midpoints.get(1)),
                        Operand.share("IC progression", ics),
                        Operand.amount("management midpoint below", midpoints.get(2)),
                        Operand.amount("management midpoint above", midpoints.get(3)),
                        Operand.share("management progression", managers)),
                List.copyOf(conditions)));
    }

    private static @Nullable Doubt doubt(List<PayRange> ranges, List<Money> midpoints, int needed) {
        if (midpoints.size() < needed) {
            return Doubt.missing(
                    "a rung of the two pairs has no midpoint in force here", PairedRanges.needs("range_mid"));
        }
        if (ranges.stream()
                        .map(r -> Optional.ofNullable(r.effective()))
                        .distinct()
                        .count()
                > 1) {
            return Doubt.missing(
                    "the ranges are of different dates, which are never compared",
                    PairedRanges.needs("range_effective"));
        }
        if (ranges.stream().map(PairedRanges::currency).distinct().count() > 1) {
            return Doubt.missing(
                    "the ranges are in different currencies, which are never compared", PairedRanges.needs("currency"));
        }
        return null;
    }
}
