package io.evenrung.formats.internal.chart;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
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

    private final Map<LevelId, Map<String, Map<Currency, List<Double>>>> pay = new HashMap<>();
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
                        .computeIfAbsent(amount.currency(), c -> new ArrayList<>())
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
        List<Double> ics = at(pair.levels().get(0), zone);
        List<Double> managers = at(pair.levels().get(1), zone);
        if (ics.size() < 2 || managers.size() < 2) {
            return null;
        }
        Moments ic = Moments.of(ics);
        Moments manager = Moments.of(managers);
        double log = StrictMath.log(manager.mean / ic.mean);
        double variance = ic.variance + manager.variance;
        if (Math.abs(StrictMath.expm1(log) - gap) > SAME || variance <= 0) {
            return null;
        }
        double freedom = variance
                * variance
                / (ic.variance * ic.variance / (ics.size() - 1)
                        + manager.variance * manager.variance / (managers.size() - 1));
        double half =
                TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2) * StrictMath.sqrt(variance);
        return new Interval(StrictMath.expm1(log - half), StrictMath.expm1(log + half), confidence);
    }

    private List<Double> at(LevelId rung, String zone) {
        Map<Currency, List<Double>> byCurrency =
                pay.getOrDefault(rung, Map.of()).getOrDefault(zone, Map.of());
        return byCurrency.size() == 1 ? byCurrency.values().iterator().next() : List.of();
    }

    /**
     * @param mean of pay
     * @param variance of the logarithm of that mean
     */
    private record Moments(double mean, double variance) {

        static Moments of(List<Double> values) {
            double mean = values.stream().mapToDouble(v -> v).sum() / values.size();
            double squares =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
            return new Moments(mean, squares / (values.size() - 1) / values.size() / (mean * mean));
        }
    }
}
