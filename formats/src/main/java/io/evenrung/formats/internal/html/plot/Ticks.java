package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values of axes in writing, as short as they can be. */
final class Ticks {

    private Ticks() {}

    static String of(Gap.Scale scale, double value) {
        return scale == Gap.Scale.DIFFERENCE ? difference(value) : ratio(value);
    }

    /** A share about 0, as {@code +10 %}. */
    static String difference(double share) {
        if (!Double.isFinite(share)) {
            return share > 0 ? "+∞" : "−∞";
        }
        String digits = plain(Math.abs(share) * 100, 1);
        return (digits.equals("0") ? "" : share < 0 ? "−" : "+") + digits + " %";
    }

    /** A ratio about 1, as {@code 1/4} or {@code 0.83}. */
    static String ratio(double ratio) {
        if (!Double.isFinite(ratio)) {
            return "∞";
        }
        double inverse = 1 / ratio;
        boolean isFraction = ratio < 1 && ratio > 0 && inverse == Math.rint(inverse) && inverse <= 8;
        return isFraction ? "1/" + plain(inverse, 0) : plain(ratio, 2);
    }

    /** Without trailing zeros. */
    static String plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
