package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the steps of each ladder, from each rung to those next above it. */
final class LadderSteps {

    private final FactScene facts;
    private final RungOrder order;
    private final Sink sink;

    private LadderSteps(FactScene facts, Sink sink) {
        this.facts = facts;
        this.order = new RungOrder(facts.scene());
        this.sink = sink;
    }

    static void measure(FactScene facts, Sink sink) {
        Scene scene = facts.scene();
        if (Rungs.areMissing(scene, LadderStep.class, sink)) {
            return;
        }
        if (scene.families().stream().allMatch(family -> family.byTrack().isEmpty())) {
            sink.add(LadderStep.class, Subject.organization(), scene.noTracks());
            return;
        }
        LadderSteps steps = new LadderSteps(facts, sink);
        for (FamilyLadders family : scene.families()) {
            family.byTrack().forEach(steps::add);
        }
    }

    /** Where one rung cannot be compared it may stand between any two others. */
    private void add(String track, List<Level> ladder) {
        List<Level> open = ladder.stream()
                .filter(rung -> ladder.stream()
                        .anyMatch(other -> order.compare(rung.id(), other.id()).isEmpty()))
                .toList();
        for (Level rung : open) {
            sink.add(
                    LadderStep.class,
                    Subject.level(rung.id()),
                    Doubt.missing(
                            "neither rank nor grade places the rung in its ladder",
                            new Need("levels.csv", "rank"),
                            new Need("levels.csv", "grade")));
        }
        if (open.isEmpty()) {
            for (Level lower : ladder) {
                for (Level upper : ladder) {
                    if (isNext(lower.id(), upper.id(), ladder)) {
                        add(track, lower, upper);
                    }
                }
            }
        }
    }

    private boolean isNext(LevelId lower, LevelId upper, List<Level> ladder) {
        return order.isHigher(upper, lower)
                && ladder.stream()
                        .noneMatch(other -> order.isHigher(other.id(), lower) && order.isHigher(upper, other.id()));
    }

    private void add(String track, Level lower, Level upper) {
        for (String zone : RangeInForce.zones(lower, upper)) {
            Optional<PayRange> below = RangeInForce.of(lower, zone, facts.asOf());
            Optional<PayRange> above = RangeInForce.of(upper, zone, facts.asOf());
            boolean areComparable = below.isPresent()
                    && above.isPresent()
                    && Objects.equals(below.get().effective(), above.get().effective())
                    && RungRanges.currency(below.get()).equals(RungRanges.currency(above.get()));
            sink.add(new LadderStep(
                    Subject.step(lower.id(), upper.id(), zone),
                    lower.id().family(),
                    track,
                    facts.scene().kind(lower.id()),
                    lower.id().code(),
                    upper.id().code(),
                    zone,
                    areComparable ? progression(below.get(), above.get()) : null,
                    areComparable ? overlap(below.get(), above.get()) : null,
                    difference(lower.criteria(), upper.criteria()),
                    difference(lower.charter().bonusTarget(), upper.charter().bonusTarget())));
        }
    }

    private static @Nullable Double progression(PayRange below, PayRange above) {
        Money from = below.midpoint();
        Money to = above.midpoint();
        return from == null || to == null ? null : Double.valueOf(Ratio.relative(to.minor(), from.minor()));
    }

    private static @Nullable Double overlap(PayRange below, PayRange above) {
        Money low = below.minimum();
        Money high = below.maximum();
        Money otherLow = above.minimum();
        Money otherHigh = above.maximum();
        return low == null || high == null || otherLow == null || otherHigh == null
                ? null
                : Double.valueOf(Ratio.jaccard(low.minor(), high.minor(), otherLow.minor(), otherHigh.minor()));
    }

    private static @Nullable Integer difference(@Nullable Integer lower, @Nullable Integer upper) {
        return lower == null || upper == null ? null : Integer.valueOf(upper - lower);
    }

    /** Of decimal fractions as they are written. */
    private static @Nullable Double difference(@Nullable Double lower, @Nullable Double upper) {
        return lower == null || upper == null
                ? null
                : Double.valueOf(BigDecimal.valueOf(upper)
                        .subtract(BigDecimal.valueOf(lower))
                        .doubleValue());
    }
}
