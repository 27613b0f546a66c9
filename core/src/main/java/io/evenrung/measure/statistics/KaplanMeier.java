package io.evenrung.measure.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How long it takes until something happens, where of some it is only known that it had not happened yet (Kaplan and Meier,
 * Journal of the American Statistical Association 53, 1958). Immutable.
 */
public final class KaplanMeier {

    private static final double HALF = 0.5;

    /** A share of survivors nearer than this to a half is a half: the tolerance of R. */
    private static final double ROUNDING = 1e-8;

    /** At one time, those still under observation and those of them to whom it happened. */
    private record Step(double time, long atRisk, long events) {}

    private final List<Step> steps;
    private final double last;

    private KaplanMeier(List<Step> steps, double last) {
        this.steps = steps;
        this.last = last;
    }

    /**
     * One person's time under observation.
     *
     * @param time how long, from the start of what is timed; above 0
     * @param event whether it then happened; else observation ended without it
     */
    public record Spell(double time, boolean event) {

        public Spell {
            if (!(time > 0)) {
                throw new IllegalArgumentException("a spell of length " + time + " tells nothing");
            }
        }
    }

    /**
     * The median.
     *
     * @param time when half have had the event; empty if the curve never falls that far
     * @param low lower confidence limit; empty if the lower curve never falls that far
     * @param high upper confidence limit; empty if the upper curve never falls that far
     * @param last the longest time under observation: a median that is not reached lies beyond it
     */
    public record Median(OptionalDouble time, OptionalDouble low, OptionalDouble high, double last) {}

    /** Estimates the curve; an event at the same time as an end of observation comes first. */
    public static KaplanMeier of(List<Spell> spells) {
        SortedMap<Double, long[]> byTime = new TreeMap<>();
        for (Spell spell : spells) {
            byTime.computeIfAbsent(spell.time(), t -> new long[2])[spell.event() ? 1 : 0]++;
        }
        List<Step> steps = new ArrayList<>();
        long left = spells.size();
        for (var at : byTime.entrySet()) {
            long events = at.getValue()[1];
            if (events > 0) {
                steps.add(new Step(at.getKey(), left, events));
            }
            left -= at.getValue()[0] + events;
        }
        return new KaplanMeier(List.copyOf(steps), byTime.isEmpty() ? 0 : byTime.lastKey());
    }

    /** The share to whom it has not happened by then. */
    public double survival(double time) {
        double survival = 1;
        for (Step step : steps) {
            if (step.time() <= time) {
                survival *= 1 - (double) step.events() / step.atRisk();
            }
        }
        return survival;
    }

    /**
     * When the share of survivors falls to a level: the first time at which it is not above; half-way to the next event where it
     * stays on that level.
     *
     * @param level as 0.5 for the median, 0.75 for the first quartile
     */
    public OptionalDouble quantile(double level) {
        double survival = 1;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            survival *= 1 - (double) step.events() / step.atRisk();
            if (survival < level - ROUNDING) {
                return OptionalDouble.of(step.time());
            }
            if (survival <= level + ROUNDING) {
                double next = i + 1 < steps.size() ? steps.get(i + 1).time() : last;
                return OptionalDouble.of(step.time() + (next - step.time()) / 2);
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * The median with the confidence interval of Brookmeyer and Crowley (Biometrics 38, 1982), on the log-log scale: all times
     * at which the pointwise interval of the curve, with Greenwood's variance, holds a half.
     */
    public Median median(double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        double survival = 1;
        double greenwood = 0;
        for (Step step : steps) {
            survival *= 1 - (double) step.events() / step.atRisk();
            boolean nobodyIsLeft = step.events() >= step.atRisk();
            greenwood += nobodyIsLeft
                    ? 0
                    : (double) step.events() / ((double) step.atRisk() * (step.atRisk() - step.events()));
            double log = StrictMath.log(survival);
            double stretch = StrictMath.exp(z * Math.sqrt(greenwood) / -log);
            // with nobody left the curve has no variance: it is known to be down, and how far up it may be is not
            double lower = nobodyIsLeft ? 0 : StrictMath.exp(log * stretch);
            double upper = nobodyIsLeft ? 1 : StrictMath.exp(log / stretch);
            if (low.isEmpty() && lower <= HALF) {
                low = OptionalDouble.of(step.time());
            }
            if (high.isEmpty() && upper <= HALF) {
                high = OptionalDouble.of(step.time());
            }
        }
        return new Median(quantile(HALF), low, high, last);
    }

    /** The same with one event more or less at a time at which there are events: what if one person had fared otherwise. */
    public KaplanMeier withEventsAt(double time, int more) {
        List<Step> changed = new ArrayList<>();
        for (Step step : steps) {
            long events = step.time() == time ? step.events() + more : step.events();
            if (events > 0) {
                changed.add(new Step(step.time(), step.atRisk(), Math.min(events, step.atRisk())));
            }
        }
        return new KaplanMeier(List.copyOf(changed), last);
    }
}
