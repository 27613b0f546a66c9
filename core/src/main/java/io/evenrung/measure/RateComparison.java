package io.evenrung.measure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often something good happens on the IC track for each time it happens on the management track, like with like: the
 * Mantel–Haenszel rate ratio over strata, with exposure in person-time or in people.
 *
 * @param events what is counted, in the plural, as {@code promotions}
 * @param exposure what the rates are held against, as {@code person-years}
 * @param icEvents events on the IC track, in strata with both tracks
 * @param managerEvents events on the management track, in the same strata
 * @param icExposure exposure on the IC track, in the same strata
 * @param managerExposure exposure on the management track, in the same strata
 * @param expectedIcEvents events that ICs would have at the common rate of each stratum
 * @param strata strata with exposure on both tracks
 * @param strataWithEvents of these, with at least one event
 * @param weightedIcEvents IC events, each weighted by the management track's share of the exposure of its stratum
 * @param weightedManagerEvents events on the management track, each weighted by the IC track's share
 * @param ratio the first of these ÷ the second; 0 or infinite where one track has no event
 * @param standardError of the logarithm of {@code ratio}; infinite where one track has no event
 * @param interval plain confidence interval of {@code ratio}; may reach 0 or infinity
 * @param sturdy hull of {@code interval} and of the intervals after the worst change of one person
 * @param chiSquare Mantel–Haenszel chi-square, one degree of freedom, no continuity correction
 * @param test the test that gave {@code p}
 * @param p two-sided p-value; exact with mid-p where only one stratum has events, or one track has none
 * @param unplaced events that may belong to either track
 * @param withheld whether the figures are not to be shown, because those of a smaller cohort could be got from them by
 *     subtraction
 */
public record RateComparison(
        String events,
        String exposure,
        long icEvents,
        long managerEvents,
        double icExposure,
        double managerExposure,
        double expectedIcEvents,
        int strata,
        int strataWithEvents,
        double weightedIcEvents,
        double weightedManagerEvents,
        double ratio,
        double standardError,
        Interval interval,
        Interval sturdy,
        double chiSquare,
        String test,
        double p,
        Unplaced unplaced,
        boolean withheld) {

    /**
     * 1 if the sturdy interval contains 1, or would if the unplaced events were all of the track that has fewer; else the largest
     * min(r, 1 / r) over it.
     */
    public double parityAtMost() {
        return nearest(lowest(sturdy.low()), highest(sturdy.high()));
    }

    private static double nearest(double low, double high) {
        return low > 1 ? 1 / low : high < 1 ? high : 1;
    }

    /** The lower edge of an interval, had the unplaced events all been of managers. */
    private double lowest(double low) {
        return low / growth(managerEvents);
    }

    /** The upper edge of an interval, had the unplaced events all been of ICs. */
    private double highest(double high) {
        return high * growth(icEvents);
    }

    /** How many times as many events it would be; of none as of one, since the interval of none allows for some. */
    private double growth(long own) {
        return (double) (Math.max(1, own) + unplaced.events()) / Math.max(1, own);
    }

    public Favours favours() {
        return Favours.bySign(1 - ratio);
    }

    public Value measured() {
        if (withheld) {
            return new Value.Text("withheld");
        }
        return Double.isFinite(ratio) ? new Value.Number(ratio) : new Value.Text("∞");
    }

    /** The interval where both its edges are finite and it may be shown. */
    public @Nullable Interval finiteInterval() {
        return !withheld && Double.isFinite(interval.high()) ? interval : null;
    }

    /**
     * Whether the plain interval leaves the margin from {@code limit} to 1 / {@code limit}, and what would decide it.
     *
     * @return null if the whole interval lies inside the margin, and would whosever the unplaced events are
     */
    public @Nullable Doubt doubtAt(double limit) {
        if (interval.low() >= limit && interval.high() <= 1 / limit) {
            return lowest(interval.low()) >= limit && highest(interval.high()) <= 1 / limit ? null : unplacedDoubt();
        }
        if (nearest(sturdy.low(), sturdy.high()) < limit && parityAtMost() >= limit) {
            return unplacedDoubt();
        }
        if (withheld) {
            return Doubt.thin("too few to decide; the figures are withheld");
        }
        return Doubt.thin(Evidence.more(
                Math.log(ratio),
                Math.log(interval.low()),
                Math.log(interval.high()),
                -Math.log(limit),
                icExposure + managerExposure,
                exposure));
    }

    private @Nullable Doubt unplacedDoubt() {
        return unplaced.events() == 0
                ? null
                : new Doubt(
                        Doubt.Kind.MISSING,
                        "of " + unplaced.events() + " " + events + " or possible ones it is not known on which track",
                        unplaced.needs());
    }

    /** All that is needed to work the figures out again. */
    public List<Operand> operands() {
        String interval95 = String.format(Locale.ROOT, "%s %% interval", Evidence.percent(interval.confidence()));
        return List.of(
                Operand.count("IC " + events, icEvents),
                Operand.number("IC " + exposure, icExposure),
                Operand.count("management " + events, managerEvents),
                Operand.number("management " + exposure, managerExposure),
                Operand.number("IC " + events + " expected at equal rates", expectedIcEvents),
                Operand.number("IC shortfall", expectedIcEvents - icEvents),
                Operand.count("strata with both tracks", strata),
                Operand.count("strata with " + events, strataWithEvents),
                Operand.number("IC " + events + ", weighted", weightedIcEvents),
                Operand.number("management " + events + ", weighted", weightedManagerEvents),
                Operand.number("standard error of the logarithm of the ratio", standardError),
                Operand.number(interval95 + " from", interval.low()),
                Operand.number("chi-square, 1 degree of freedom", chiSquare),
                Operand.text("test", test),
                Operand.number("p", p));
    }
}
