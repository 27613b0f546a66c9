package io.evenrung.formats.internal.html.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes shares as percentages. */
final class Percent {

    private Percent() {}

    /** As {@code +12.4 %} or {@code −3.1 %}. */
    static String of(double share) {
        BigDecimal percent = rounded(share);
        return (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "")
                + percent.abs().toPlainString() + " %";
    }

    /** As {@code 5 %}. */
    static String bare(double share) {
        return rounded(share).stripTrailingZeros().toPlainString() + " %";
    }

    /** A round share on an axis, as {@code +10 %}; 0 has neither sign nor unit. */
    static String tick(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return percent.signum() == 0
                ? "0"
                : (percent.signum() > 0 ? "+" : "−") + percent.abs().toPlainString() + " %";
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    }
}
