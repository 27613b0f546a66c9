package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.LevelPair.Basis;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What an organisation stands on: its day, its currency and its ladders.
 *
 * @param asOf the day
 * @param currency in which it pays
 * @param ladders of each job family
 * @param pairing how rungs are paired
 * @param ordered whether the rungs have ranks
 */
record Foundation(LocalDate asOf, Currency currency, List<Ladders> ladders, Pairing pairing, boolean ordered) {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> FAMILIES =
            List.of("Engineering", "Design", "Finance", "Sales", "Support", "Legal", "Research", "Logistics");
    private static final List<Currency> CURRENCIES =
            List.of(Currency.getInstance("EUR"), Currency.getInstance("USD"), Currency.getInstance("JPY"));

    /** How rungs are paired. */
    enum Pairing {
        BY_GRADE,
        DECLARED,
        WITHOUT_BASIS,
        NONE
    }

    static Arbitrary<Foundation> any(Frame frame) {
        Arbitrary<LocalDate> asOf = Draws.upTo(11).map(LAST_DAY::minusMonths);
        Arbitrary<Pairing> pairing = frame.even()
                ? Arbitraries.frequency(Tuple.of(3, Pairing.BY_GRADE), Tuple.of(1, Pairing.DECLARED))
                : Arbitraries.frequency(
                        Tuple.of(12, Pairing.BY_GRADE),
                        Tuple.of(4, Pairing.DECLARED),
                        Tuple.of(2, Pairing.WITHOUT_BASIS),
                        Tuple.of(1, Pairing.NONE));
        Arbitrary<Boolean> unordered = frame.even() ? Arbitraries.just(false) : Draws.rarely();
        return Combinators.combine(asOf, Arbitraries.of(CURRENCIES), families(frame), pairing, unordered)
                .as((day, currency, plans, pairs, un) -> new Foundation(day, currency, named(plans), pairs, !un));
    }

    /** Most organisations have few families, so that their people are not spread too thin. */
    private static Arbitrary<List<LadderPlan>> families(Frame frame) {
        int least = Math.max(1, frame.families().min());
        int most = Math.max(least, frame.families().max());
        Arbitrary<List<LadderPlan>> all =
                LadderPlan.any(frame).list().ofMinSize(least).ofMaxSize(most);
        return Combinators.combine(Arbitraries.of(true, false), all)
                .as((few, plans) -> few ? plans.subList(0, least) : plans);
    }

    private static List<Ladders> named(List<LadderPlan> plans) {
        List<Ladders> ladders = new ArrayList<>();
        for (LadderPlan plan : plans) {
            int i = ladders.size();
            String family = FAMILIES.get(i % FAMILIES.size());
            ladders.add(plan.of(i < FAMILIES.size() ? family : family + " " + (1 + i / FAMILIES.size())));
        }
        return ladders;
    }

    JobArchitecture architecture() {
        List<Level> levels = new ArrayList<>();
        List<LevelPair> pairs = new ArrayList<>();
        for (Ladders ladder : ladders) {
            for (Rung rung : ladder.all()) {
                levels.add(level(rung, ladder.shift()));
            }
            for (Rung manager : ladder.managers()) {
                if (manager.across() != null && (pairing == Pairing.DECLARED || pairing == Pairing.WITHOUT_BASIS)) {
                    Basis basis = pairing == Pairing.DECLARED ? Basis.JOB_EVALUATION : Basis.UNSTATED;
                    pairs.add(new LevelPair(manager.across(), manager.id(), basis));
                }
            }
        }
        return new JobArchitecture(
                tracks(),
                ladders.stream().map(l -> JobFamily.of(l.family())).toList(),
                Supplied.of(levels),
                pairs,
                pairing == Pairing.BY_GRADE,
                GradeScale.numeric());
    }

    private Level level(Rung rung, int shift) {
        return Level.of(rung.id())
                .withRank(ordered ? rung.number() : null)
                .withGrade(pairing == Pairing.BY_GRADE || ordered ? Integer.toString(rung.grade(shift)) : null);
    }

    private List<Track> tracks() {
        List<Track> tracks =
                new ArrayList<>(List.of(Track.individualContributor(Ladders.IC), Track.management(Ladders.MANAGEMENT)));
        if (ladders.stream().anyMatch(l -> !l.others().isEmpty())) {
            tracks.add(Track.other(Ladders.OTHER));
        }
        return tracks;
    }
}
