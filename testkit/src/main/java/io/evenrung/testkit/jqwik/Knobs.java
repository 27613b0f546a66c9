package io.evenrung.testkit.jqwik;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be turned in any organisation. Here, what stands in its job architecture. */
final class Knobs {

    private static final List<Knob> ALL = together();

    private Knobs() {}

    /** The same at every call. */
    static List<Knob> all() {
        return ALL;
    }

    private static List<Knob> together() {
        List<Knob> all = new ArrayList<>(written());
        all.addAll(PolicyKnobs.all());
        all.addAll(PeopleKnobs.all());
        all.addAll(DeedKnobs.all());
        return List.copyOf(all);
    }

    private static List<Knob> written() {
        return List.of(
                Knob.of(
                        "height of the ranges of managers",
                        1,
                        2,
                        (o, x) -> levels(
                                o, (l, kind) -> kind == TrackKind.MANAGEMENT ? ranges(l, r -> scaled(r, x)) : l)),
                Knob.of("width of all ranges", 0, 1.8, (o, x) -> levels(o, (l, kind) -> ranges(l, r -> widened(r, x)))),
                Knob.of(
                        "width of the ranges of managers",
                        0,
                        1.8,
                        (o, x) -> levels(
                                o, (l, kind) -> kind == TrackKind.MANAGEMENT ? ranges(l, r -> widened(r, x)) : l)),
                Knob.of(
                        "height of the top range of managers",
                        1,
                        2,
                        (o, x) -> levels(o, (l, kind) -> isTopManager(l, o) ? ranges(l, r -> scaled(r, x)) : l)),
                Knob.of(
                        "bonus target of managers",
                        0,
                        1,
                        (o, x) -> levels(
                                o,
                                (l, kind) -> kind == TrackKind.MANAGEMENT
                                        ? charter(l, c -> c.withTargets(x, c.equityTarget()))
                                        : l)),
                Knob.of(
                        "equity target of managers",
                        0,
                        1,
                        (o, x) -> levels(
                                o,
                                (l, kind) -> kind == TrackKind.MANAGEMENT
                                        ? charter(l, c -> c.withTargets(c.bonusTarget(), x))
                                        : l)),
                Knob.of(
                        "own delivery of managers",
                        0,
                        1,
                        (o, x) -> levels(
                                o, (l, kind) -> kind == TrackKind.MANAGEMENT ? charter(l, c -> c.withSpan(8, x)) : l)),
                Knob.whole(
                        "criteria of IC rungs",
                        0,
                        12,
                        (o, x) -> levels(
                                o,
                                (l, kind) -> kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? l.withCriteria((int) x) : l)),
                Knob.whole(
                        "grade of IC rungs",
                        1,
                        40,
                        (o, x) -> levels(
                                o, (l, kind) -> kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? raised(l, (int) x) : l)));
    }

    static Organization levels(Organization o, BiFunction<Level, TrackKind, Level> change) {
        JobArchitecture a = o.architecture();
        List<Level> levels = a.levels().stream()
                .map(l -> change.apply(l, a.kindOf(l.id()).orElse(TrackKind.OTHER)))
                .toList();
        return o.withArchitecture(new JobArchitecture(
                a.tracks(), a.families(), Supplied.of(levels), a.pairs(), a.pairByGrade(), a.grades()));
    }

    private static boolean isTopManager(Level level, Organization o) {
        JobArchitecture a = o.architecture();
        return a.kindOf(level.id()).orElse(TrackKind.OTHER) == TrackKind.MANAGEMENT
                && a.levels().stream()
                        .filter(l -> l.id().family().equals(level.id().family()))
                        .filter(l -> a.kindOf(l.id()).orElse(TrackKind.OTHER) == TrackKind.MANAGEMENT)
                        .noneMatch(l -> l.id().compareTo(level.id()) > 0);
    }

    private static Level charter(Level level, UnaryOperator<RoleCharter> change) {
        return level.withCharter(change.apply(level.charter()));
    }

    private static Level raised(Level level, int grade) {
        return level.withGrade(level.rank() == null ? null : Integer.toString(grade + level.rank()));
    }

    private static Level ranges(Level level, UnaryOperator<PayRange> change) {
        return level.withRanges(level.ranges().stream().map(change).toList());
    }

    private static PayRange scaled(PayRange range, double factor) {
        return new PayRange(
                range.payZone(),
                times(range.minimum(), factor),
                times(range.midpoint(), factor),
                times(range.maximum(), factor),
                range.effective());
    }

    /** A range without a midpoint is left as it is. */
    private static PayRange widened(PayRange range, double width) {
        Money middle = range.midpoint();
        return middle == null
                ? range
                : new PayRange(
                        range.payZone(),
                        times(middle, 1 - width / 2),
                        middle,
                        times(middle, 1 + width / 2),
                        range.effective());
    }

    /** No less than one minor unit. */
    static @Nullable Money times(@Nullable Money amount, double factor) {
        if (amount == null) {
            return null;
        }
        long minor = BigDecimal.valueOf(amount.minor())
                .multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        return Money.ofMinor(Math.max(1, minor), amount.currency());
    }
}
