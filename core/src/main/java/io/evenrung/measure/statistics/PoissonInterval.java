package io.evenrung.measure.statistics;

import io.evenrung.measure.Interval;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The exact interval of a rate of events that are Poisson distributed (Garwood, Biometrika 28, 1936). */
public final class PoissonInterval {

    private PoissonInterval() {}

    /**
     * @param events 0 or more
     * @param exposure above 0
     * @param confidence coverage, as 0.95
     * @return of events ÷ exposure
     */
    public static Interval of(long events, double exposure, double confidence) {
        double tail = (1 - confidence) / 2;
        double low = events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(tail) / 2;
        double high = ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(low / exposure, high / exposure, confidence);
    }
}
