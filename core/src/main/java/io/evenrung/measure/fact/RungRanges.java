package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.statistics.Ratio;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the pay ranges in force, rung by rung and zone by zone. */
final class RungRanges {

    private static final Need[] NEEDS = {
        new Need("levels.csv", "range_min"),
        new Need("levels.csv", "range_mid"),
        new Need("levels.csv", "range_max"),
        new Need("levels.csv", "range_effective")
    };

    private RungRanges() {}

    static void measure(FactScene facts, Sink sink) {
        Scene scene = facts.scene();
        if (Rungs.areMissing(scene, RungRange.class, sink)) {
            return;
        }
        if (scene.levels().values().stream().allMatch(level -> level.ranges().isEmpty())) {
            sink.add(RungRange.class, Subject.organization(), Doubt.missing("no pay range was supplied", NEEDS));
            return;
        }
        for (Level level : scene.organization().architecture().levels()) {
            boolean hasRange = false;
            for (String zone : RangeInForce.zones(level)) {
                Optional<PayRange> range = RangeInForce.of(level, zone, facts.asOf());
                range.ifPresent(known -> sink.add(fact(facts, level.id(), zone, known)));
                hasRange |= range.isPresent();
            }
            if (!hasRange) {
                sink.add(
                        RungRange.class,
                        Subject.level(level.id()),
                        Doubt.missing("the rung has no pay range in force", NEEDS));
            }
        }
    }

    private static RungRange fact(FactScene facts, LevelId id, String zone, PayRange range) {
        Money minimum = range.minimum();
        Money midpoint = range.midpoint();
        Money maximum = range.maximum();
        return new RungRange(
                Subject.level(id, zone),
                id.family(),
                id.code(),
                id.track(),
                facts.scene().kind(id),
                zone,
                currency(range),
                major(minimum),
                major(midpoint),
                major(maximum),
                minimum == null || maximum == null
                        ? null
                        : Double.valueOf(Ratio.relative(maximum.minor(), minimum.minor())),
                offset(range),
                range.effective(),
                facts.monthsSince(range.effective()));
    }

    /** The currency of a range: that of any of its amounts. */
    static String currency(PayRange range) {
        return Stream.of(
                        Optional.ofNullable(range.minimum()),
                        Optional.ofNullable(range.midpoint()),
                        Optional.ofNullable(range.maximum()))
                .flatMap(Optional::stream)
                .map(amount -> amount.currency().getCurrencyCode())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a pay range without any amount"));
    }

    private static @Nullable Double major(@Nullable Money amount) {
        return amount == null ? null : Double.valueOf(amount.amount().doubleValue());
    }

    private static @Nullable Double offset(PayRange range) {
        Money minimum = range.minimum();
        Money midpoint = range.midpoint();
        Money maximum = range.maximum();
        if (minimum == null || midpoint == null || maximum == null) {
            return null;
        }
        // a middle that lies between two minor units is rounded, and that is no offset
        return range.midpointIsOffCentre()
                ? Ratio.relative(
                        Math.multiplyExact(2L, midpoint.minor()), Math.addExact(minimum.minor(), maximum.minor()))
                : 0.0;
    }
}
