package io.evenrung.formats.internal.chart;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Worker;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Confidence intervals of the gap between the mean pay of two rungs, for the eye: the ratio of two means on the log scale by the
 * delta method, with Welch's degrees of freedom. The gap itself is judged as it is, without one.
 */
final class GapIntervals {

    /** What the notes of a drawing say of them. */
    static final String NOTE =
            "Gap: mean pay of management over that of ICs, which is judged as it is. Its interval (delta method on"
                    + " the log scale, Welch's degrees of freedom) shows what chance could do.";

    private static final double SAME = 1e-9;

    private final Map<LevelId, Map<String, Map<Currency, Moments>>> pay = new HashMap<>();
    private final double confidence;

    GapIntervals(ChartFacts facts) {
        this.confidence = facts.audit().settings().get(Setting.CONFIDENCE);
        for (Worker worker : facts.organization().practice().workers()) {
            LevelId level = worker.level();
            Money amount = worker.pay();
            if (level != null
                    && amount != null
                    && worker.isAtWorkOn(facts.organization().asOf())) {
                String zone = worker.payZone();
                pay.computeIfAbsent(level, l -> new HashMap<>())
                        .computeIfAbsent(zone == null ? "" : zone, z -> new HashMap<>())
                        .computeIfAbsent(amount.currency(), c -> new Moments())
                        .add((double) amount.minor());
            }
        }
    }

    /**
     * The interval of a gap that is judged.
     *
     * @param pair the subject of the judgement, in one pay zone where there are any
     * @param gap as it is judged
     * @return null where the people are not known one by one, or where it is not of this same gap
     */
    @Nullable
    Interval of(Subject pair, double gap) {
        String zone = PairFindings.zone(pair);
        Moments ic = at(pair.levels().get(0), zone);
        Moments manager = at(pair.levels().get(1), zone);
        if (ic.people < 2 || manager.people < 2) {
            return null;
        }
        double log = StrictMath.log(manager.mean / ic.mean);
        double variance = ic.variance() + manager.variance();
        if (Math.abs(StrictMath.expm1(log) - gap) > SAME || variance <= 0) {
            return null;
        }
        double freedom = variance
                * variance
                / (ic.variance() * ic.variance() / (ic.people - 1)
                        + manager.variance() * manager.variance() / (manager.people - 1));
        double half =
                TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2) * StrictMath.sqrt(variance);
        return new Interval(StrictMath.expm1(log - half), StrictMath.expm1(log + half), confidence);
    }

    private Moments at(LevelId rung, String zone) {
        Map<Currency, Moments> byCurrency = pay.getOrDefault(rung, Map.of()).getOrDefault(zone, Map.of());
        return byCurrency.size() == 1 ? byCurrency.values().iterator().next() : new Moments();
    }

    /** Mean and spread, as they grow with each amount (Welford, Technometrics 4, 1962). */
    private static final class Moments {

        private long people;
        private double mean;
        private double squares;

        private void add(double amount) {
            people++;
            double off = amount - mean;
            mean += off / people;
            squares += off * (amount - mean);
        }

        /** Of the logarithm of the mean. */
        private double variance() {
            return squares / (people - 1) / people / (mean * mean);
        }
    }
}
