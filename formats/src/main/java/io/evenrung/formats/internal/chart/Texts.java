package io.evenrung.formats.internal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as charts write them: short, in no locale. */
final class Texts {

    private Texts() {}

    /** With its sign and one decimal, as {@code +12.4 %}. */
    static String percent(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "\u2212" : "";
        return sign + rounded.abs().toPlainString() + " %";
    }

    /** With at most so many decimals, as {@code 1.36}; what is not finite as {@code ∞}. */
    static String number(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return number > 0 ? "\u221e" : "\u2212\u221e";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
        String sign = rounded.signum() < 0 ? "\u2212" : "";
        BigDecimal plain = rounded.abs().stripTrailingZeros();
        return sign + (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
