package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Outcome;
import io.evenrung.measure.Favours;
import org.jspecify.annotations.Nullable;

/**
 * One line of a forest plot: an estimate held against a margin.
 *
 * @param rule id of the rule that judges it
 * @param subject label of what it is of
 * @param scale how the estimate is to be drawn
 * @param estimate for differences a share, 0 where both tracks are alike; for ratios above 0, 1 where they are alike, infinite where managers have none at all
 * @param text the estimate as people read it
 * @param low lower end of the interval; null where it has none
 * @param high upper end of the interval
 * @param marginLow within the margin from here
 * @param marginHigh to here; null where the rule bounds one side only
 * @param outcome how it ended
 * @param favours whom it favours
 * @param ics how many ICs it is of; null where it is not of people, or that is not said
 * @param managers how many managers
 */
public record Gap(
        String rule,
        String subject,
        Scale scale,
        double estimate,
        String text,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double marginLow,
        @Nullable Double marginHigh,
        Outcome outcome,
        Favours favours,
        @Nullable Long ics,
        @Nullable Long managers) {

    /** What an estimate is. */
    public enum Scale {
        /** Management over IC, as a share. */
        DIFFERENCE,
        /** IC rate ÷ management rate, drawn on a logarithmic axis. */
        RATIO
    }
}
