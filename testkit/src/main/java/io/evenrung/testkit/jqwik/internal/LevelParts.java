package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What is written of the rungs. */
final class LevelParts {

    private static final List<String> OF_ICS =
            List.of("Make the hard designs", "Teach the craft", "Speak for the craft");
    private static final List<String> OF_MANAGERS = List.of("Grow the team", "Hire", "Speak for the craft");

    private LevelParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybeUnless(Plant.In.RANGES, ranges(draws)),
                draws.maybe(criteria(draws)),
                draws.maybe(draws.habit().map(bound -> each((l, r) -> l.withSiteBound(bound.known(r))))),
                draws.maybe(draws.habit()
                        .map(asked ->
                                each((l, r) -> l.withCharter(l.charter().withLeadershipCompetency(asked.known(r)))))),
                draws.maybe(draws.habit()
                        .map(asked -> each((l, r) -> l.withCharter(l.charter().withRequiresReports(asked.known(r)))))),
                draws.maybe(draws.habit().map(apart -> each((l, r) -> duties(l, r, apart)))),
                draws.maybe(targets(draws)),
                draws.maybe(spans(draws)));
    }

    private static Part each(BiFunction<Level, Rung, Level> change) {
        return (organization, cast) -> {
            Map<LevelId, Rung> rungs = new HashMap<>();
            cast.rungs().forEach(rung -> rungs.put(rung.id(), rung));
            JobArchitecture a = organization.architecture();
            List<Level> levels = new ArrayList<>();
            for (Level level : a.levels()) {
                Rung rung = rungs.get(level.id());
                levels.add(rung == null ? level : change.apply(level, rung));
            }
            return organization.withArchitecture(new JobArchitecture(
                    a.tracks(), a.families(), Supplied.of(levels), a.pairs(), a.pairByGrade(), a.grades()));
        };
    }

    /** A manager's range lies {@code tilt} hundredths above that of the paired IC on the rungs that the habit names. */
    private static Arbitrary<Part> ranges(Draws draws) {
        Arbitrary<Integer> tilt = draws.even() ? Arbitraries.just(0) : Draws.between(-15, 15, 0);
        return Combinators.combine(Draws.between(10, 30), tilt, draws.habit(), Draws.rarely())
                .as((width, t, tilted, middle) -> (organization, cast) -> {
                    int zoned = zones(organization);
                    return each((l, r) -> !tilted.isKnown(r)
                                    ? l
                                    : l.withRanges(ranges(
                                            cast,
                                            r,
                                            width,
                                            r.kind() == TrackKind.MANAGEMENT && tilted.of(r) ? 100 + t : 100,
                                            middle,
                                            zoned)))
                            .addedTo(organization, cast);
                });
    }

    private static int zones(Organization organization) {
        return (int) organization.practice().workers().stream()
                .flatMap(w -> Stream.ofNullable(w.payZone()))
                .distinct()
                .count();
    }

    private static List<PayRange> ranges(Cast cast, Rung rung, int width, int percent, boolean middleAlone, int zones) {
        List<PayRange> ranges = new ArrayList<>();
        for (int zone = 0; zone < Math.max(1, zones); zone++) {
            long middle = percent * (10L + zone);
            ranges.add(new PayRange(
                    zones == 0 ? null : Workforce.zone(zone),
                    middleAlone ? null : pay(cast, rung, middle * (100 - width) / 100),
                    pay(cast, rung, middle),
                    middleAlone ? null : pay(cast, rung, middle * (100 + width) / 100),
                    null));
        }
        return ranges;
    }

    private static Money pay(Cast cast, Rung rung, long permille) {
        return cast.pay(rung.grade(cast.shift(rung)), permille / 10);
    }

    private static Arbitrary<Part> criteria(Draws draws) {
        return Combinators.combine(Draws.between(3, 8), Draws.upTo(3), draws.habit())
                .as((many, few, clear) -> each(
                        (l, r) -> l.withCriteria(clear.isKnown(r) ? clear.of(r) ? many : Math.min(many, few) : null)));
    }

    private static Level duties(Level level, Rung rung, Habit apart) {
        @Nullable
        List<String> duties = !apart.isKnown(rung)
                ? null
                : rung.kind() == TrackKind.MANAGEMENT && apart.of(rung) ? OF_MANAGERS : OF_ICS;
        return level.withCharter(level.charter().withDuties(duties));
    }

    private static Arbitrary<Part> targets(Draws draws) {
        return Combinators.combine(Draws.upTo(20), Draws.upTo(10), draws.habit(), draws.habit())
                .as((bonus, equity, granted, shared) -> each((l, r) -> l.withCharter(l.charter()
                        .withTargets(
                                granted.isKnown(r) ? granted.of(r) ? bonus / 100.0 : 0.0 : null,
                                shared.isKnown(r) ? shared.of(r) ? equity / 100.0 : 0.0 : null))));
    }

    private static Arbitrary<Part> spans(Draws draws) {
        return Combinators.combine(Draws.between(3, 12), Draws.upTo(8), draws.habit())
                .as((span, own, asked) -> each((l, r) -> l.withCharter(l.charter()
                        .withSpan(
                                r.kind() == TrackKind.MANAGEMENT && asked.isKnown(r) ? span : null,
                                asked.of(r) ? own / 10.0 : 0.1))));
    }
}
