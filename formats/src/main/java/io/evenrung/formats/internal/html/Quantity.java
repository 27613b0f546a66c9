package io.evenrung.formats.internal.html;

import io.evenrung.finding.Limit;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.text.Digits;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the page shows it: short for the eye, exact for whoever calculates with it.
 *
 * @param exact in full precision, as programs read it; empty where it is no finite number
 * @param text rounded, and never so far that it comes to lie on the other side of its limit
 */
public record Quantity(String exact, String text) {

    private static final int MOST_DECIMALS = 6;
    private static final String SHARE = "share";
    private static final String RATIO = "ratio";

    /** A measured value beside the limit that it is held against. */
    static Quantity of(Value value, @Nullable Limit limit) {
        if (value instanceof Value.Share share) {
            return rounded(share.share(), limit, 1, SHARE);
        }
        if (value instanceof Value.Number number) {
            return rounded(number.number(), limit, 2, RATIO);
        }
        if (value instanceof Value.Months months) {
            return rounded(months.months(), limit, 1, "months");
        }
        if (value instanceof Value.Count count) {
            String unit = limit == null || limit.unit().equals(SHARE) ? RATIO : limit.unit();
            return new Quantity(Long.toString(count.count()), ValueText.withUnit((double) count.count(), unit));
        }
        return new Quantity("", SafeText.name(ValueText.of(value)));
    }

    /** The ends of an interval, written as its figure is. */
    static String of(Interval interval, Value like, @Nullable Limit limit) {
        String unit = like instanceof Value.Share ? SHARE : RATIO;
        int decimals = unit.equals(SHARE) ? 1 : 2;
        return rounded(interval.low(), limit, decimals, unit).text() + " to "
                + rounded(interval.high(), limit, decimals, unit).text();
    }

    /** A figure that another was worked out from, to four decimals. */
    static String operand(Value value) {
        if (value instanceof Value.Share share) {
            return text(share.share(), 4, SHARE);
        }
        if (value instanceof Value.Number number) {
            return text(number.number(), 4, RATIO);
        }
        if (value instanceof Value.Amount amount) {
            // thousands are parted in no locale but the page's own
            DecimalFormat digits = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return amount.money().currency().getCurrencyCode() + " "
                    + digits.format(amount.money().amount());
        }
        return SafeText.name(ValueText.of(value));
    }

    /** In the shortest digits that stand for this number and no other, on every version of Java. */
    public static String exact(double number) {
        return Digits.exact(number);
    }

    private static Quantity rounded(double number, @Nullable Limit limit, int atLeast, String unit) {
        int decimals = atLeast;
        while (limit != null && decimals < MOST_DECIMALS && crosses(number, limit.value(), decimals, unit)) {
            decimals++;
        }
        return new Quantity(exact(number), text(number, decimals, unit));
    }

    private static boolean crosses(double number, double limit, int decimals, String unit) {
        if (!Double.isFinite(number)) {
            return false;
        }
        double shown =
                round(number, unit.equals(SHARE) ? decimals + 2 : decimals).doubleValue();
        return Double.compare(number, limit) != Double.compare(shown, limit)
                || Double.compare(Math.abs(number), limit) != Double.compare(Math.abs(shown), limit);
    }

    private static String text(double number, int decimals, String unit) {
        boolean isShare = unit.equals(SHARE);
        String end = isShare ? " %" : unit.equals(RATIO) ? "" : " " + unit;
        if (!Double.isFinite(number)) {
            return number > 0 ? "∞" : number < 0 ? "−∞" : "undefined";
        }
        BigDecimal shown = round(number, isShare ? decimals + 2 : decimals);
        if (shown.signum() == 0 && number != 0) {
            BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
            return (number > 0 ? "under " : "above −") + least.toPlainString() + end;
        }
        BigDecimal plain = (isShare ? shown.movePointRight(2) : shown).stripTrailingZeros();
        String digits = plain.signum() == 0 ? "0" : plain.abs().toPlainString();
        return (plain.signum() < 0 ? "−" : "")
                + digits
                + (digits.equals("1") && unit.equals("months") ? " month" : end);
    }

    private static BigDecimal round(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
