package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.statistics.Ratio;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.RoleCharter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is written of one part of variable pay for the two rungs of each pair.
 *
 * @param type the measure
 * @param name of the target, as {@code bonus target}
 * @param need the column that would supply it
 * @param target the target of a rung; null where it is not known
 * @param maker makes the measure of one pair
 */
record TargetMeasures(
        Class<? extends TargetGap> type,
        String name,
        Need need,
        Function<RoleCharter, @Nullable Double> target,
        Maker maker) {

    /** The constructor of a measure. */
    @FunctionalInterface
    interface Maker {
        TargetGap make(Subject subject, double gap, double excess, List<Operand> operands, List<String> conditions);
    }

    static final List<TargetMeasures> ALL = List.of(
            new TargetMeasures(
                    BonusTargetGap.class,
                    "bonus target",
                    new Need("levels.csv", "bonus_target"),
                    RoleCharter::bonusTarget,
                    BonusTargetGap::new),
            new TargetMeasures(
                    EquityTargetGap.class,
                    "equity target",
                    new Need("levels.csv", "equity_target"),
                    RoleCharter::equityTarget,
                    EquityTargetGap::new));

    void measure(Scene scene, Sink sink) {
        boolean isUnknown = scene.organization().architecture().levels().stream()
                .allMatch(level -> target.apply(level.charter()) == null);
        if (isUnknown) {
            sink.add(type, Subject.organization(), Doubt.missing("of no rung is the " + name + " known", need));
        } else {
            scene.pairs().forEach(pair -> measure(scene, pair, sink));
        }
    }

    private void measure(Scene scene, RungPair pair, Sink sink) {
        Subject subject = Subject.pair(pair);
        Double ic = targetOf(scene, pair.individualContributor());
        Double manager = targetOf(scene, pair.management());
        if (ic == null || manager == null) {
            String reason = "of one of the two rungs the " + name + " is not known";
            sink.add(type, subject, Doubt.missing(reason, need));
            return;
        }
        sink.add(maker.make(
                subject,
                Ratio.relative(manager, ic),
                Ratio.relative(Math.max(ic, manager), Math.min(ic, manager)),
                List.of(
                        Operand.share("IC " + name + ", of base pay", ic),
                        Operand.share("management " + name + ", of base pay", manager)),
                scene.conditionsOf(pair)));
    }

    private @Nullable Double targetOf(Scene scene, LevelId id) {
        Level level = scene.levels().get(id);
        return level == null ? null : target.apply(level.charter());
    }
}
