package io.evenrung.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How much more evidence an undecided estimate needs. */
public final class Evidence {

    private static final double ON_THE_MARGIN = 1e-9;

    /** Beyond this multiple of the evidence there is, a number would be of no use to anybody. */
    private static final double BEYOND_REACH = 100;

    private Evidence() {}

    /**
     * Says about how much more would decide an estimate that stayed where it is: the interval narrows with the square root of
     * the evidence n, so n × (half width ÷ distance to the nearest margin)² is needed in all. All on the log scale.
     *
     * @param estimate the estimate
     * @param low lower edge of its interval
     * @param high upper edge of its interval
     * @param margin the margins lie this far to either side of 0
     * @param n the evidence there is, in {@code unit}
     * @param unit in the plural, as {@code people}
     */
    public static String more(double estimate, double low, double high, double margin, double n, String unit) {
        double distance = Math.abs(Math.abs(estimate) - margin);
        double halfWidth = (high - low) / 2;
        if (distance < ON_THE_MARGIN) {
            return "the estimate lies on the margin: no amount of further evidence would decide it if it stayed there";
        }
        if (!Double.isFinite(halfWidth) || !Double.isFinite(distance)) {
            return "one track has no event at all or nearly none: how much more would decide it cannot be said";
        }
        double needed = n * (halfWidth / distance) * (halfWidth / distance);
        if (needed <= n) {
            return "the difference is beyond the margin, but one person more or less, or the correction for looking at"
                    + " many cohorts, could reverse that";
        }
        if (needed > BEYOND_REACH * n) {
            return "too few to decide: not even a hundred times as many " + unit
                    + " would, if the estimate stayed as it is";
        }
        return "too few to decide: about " + roundedUp(needed - n) + " more " + unit
                + " would, if the estimate stayed as it is";
    }

    /** A share as a percentage without needless decimals. */
    public static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Two significant digits, upwards: more would be false precision. */
    private static String roundedUp(double amount) {
        BigDecimal whole = BigDecimal.valueOf(Math.ceil(amount));
        return whole.round(new MathContext(2, RoundingMode.UP)).toPlainString();
    }
}
