package io.evenrung.formats.internal.chart;

import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pay of the people on each rung in each pay zone: the median where the pay of persons is known, else the mean of cohorts.
 * None is given of fewer people than the least cell.
 */
final class Middles {

    /** What {@code people} earn. */
    private record Of(long people, TwinLadder.Middle middle) {}

    private final Map<LevelId, List<Of>> byRung = new HashMap<>();
    private final int least;

    private Middles(int least) {
        this.least = least;
    }

    static Middles of(Organization organization, int least) {
        Middles middles = new Middles(least);
        Map<LevelId, Map<List<String>, List<Long>>> persons = new HashMap<>();
        for (Worker worker : organization.practice().workers()) {
            LevelId level = worker.level();
            Money pay = worker.pay();
            if (level != null && pay != null && worker.isAtWorkOn(organization.asOf())) {
                place(persons, level, worker.payZone(), pay).add(pay.minor());
            }
        }
        if (persons.isEmpty()) {
            middles.ofCohorts(organization);
        } else {
            persons.forEach((level, places) -> places.forEach((place, pay) -> {
                if (pay.size() >= least) {
                    middles.add(level, place, pay.size(), median(pay), "median pay");
                }
            }));
        }
        return middles;
    }

    /**
     * By pay zone, then by currency. None where the number of people is withheld, for it would say that they are not few; and
     * where those of whom none is given are too few, the one of the fewest people is not given either.
     */
    List<TwinLadder.Middle> on(LevelId rung, Heads heads) {
        if (heads.state() != Heads.State.KNOWN) {
            return List.of();
        }
        List<Of> known = new ArrayList<>(byRung.getOrDefault(rung, List.of()));
        long others = heads.count() - known.stream().mapToLong(Of::people).sum();
        if (others > 0 && others < least) {
            known.stream().min(Comparator.comparingLong(Of::people)).ifPresent(known::remove);
        }
        return known.stream().map(Of::middle).toList();
    }

    private void ofCohorts(Organization organization) {
        Map<LevelId, Map<List<String>, long[]>> sums = new HashMap<>();
        for (Cohort cohort : organization.practice().cohorts()) {
            Money mean = cohort.meanPay();
            if (mean != null) {
                long[] sum = sums.computeIfAbsent(cohort.level(), l -> places())
                        .computeIfAbsent(place(cohort.payZone(), mean), p -> new long[2]);
                sum[0] += cohort.headcount();
                sum[1] = Math.addExact(sum[1], Math.multiplyExact(mean.minor(), cohort.headcount()));
            }
        }
        sums.forEach((level, places) -> places.forEach((place, sum) -> {
            if (sum[0] >= least) {
                add(level, place, sum[0], Math.round((double) sum[1] / sum[0]), "mean pay");
            }
        }));
    }

    private void add(LevelId level, List<String> place, long people, long minor, String is) {
        Money amount = Money.ofMinor(minor, Currency.getInstance(place.get(1)));
        byRung.computeIfAbsent(level, l -> new ArrayList<>())
                .add(new Of(
                        people,
                        new TwinLadder.Middle(
                                place.get(0), place.get(1), amount.amount().doubleValue(), is)));
    }

    private static List<Long> place(
            Map<LevelId, Map<List<String>, List<Long>>> persons, LevelId level, @Nullable String zone, Money pay) {
        return persons.computeIfAbsent(level, l -> places()).computeIfAbsent(place(zone, pay), p -> new ArrayList<>());
    }

    private static List<String> place(@Nullable String zone, Money pay) {
        return List.of(zone == null ? "" : zone, pay.currency().getCurrencyCode());
    }

    private static <T> Map<List<String>, T> places() {
        return new TreeMap<>((a, b) -> {
            int byZone = a.get(0).compareTo(b.get(0));
            return byZone != 0 ? byZone : a.get(1).compareTo(b.get(1));
        });
    }

    /** Half way between the two in the middle, rounded half even to the minor unit. */
    private static long median(List<Long> pay) {
        Collections.sort(pay);
        BigDecimal sum =
                BigDecimal.valueOf(pay.get((pay.size() - 1) / 2)).add(BigDecimal.valueOf(pay.get(pay.size() / 2)));
        return sum.divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
