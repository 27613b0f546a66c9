package io.evenrung.finding;

import io.evenrung.measure.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values in writing, in no locale: four decimals for what is measured, percentages where shares are meant. */
public final class ValueText {

    private static final int DECIMALS = 4;

    private ValueText() {}

    public static String of(Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.count());
        }
        if (value instanceof Value.Number number) {
            return decimal(number.number());
        }
        if (value instanceof Value.Share share) {
            return decimal(share.share() * 100) + " %";
        }
        if (value instanceof Value.Amount amount) {
            return amount.money().toString();
        }
        if (value instanceof Value.Months months) {
            return plain(months.months()) + " months";
        }
        if (value instanceof Value.Day day) {
            return day.day().toString();
        }
        if (value instanceof Value.Truth truth) {
            return truth.truth() ? "yes" : "no";
        }
        return ((Value.Text) value).text();
    }

    /** A number written as {@code example} is: with its unit. */
    public static String like(Value example, double number) {
        return example instanceof Value.Share ? decimal(number * 100) + " %" : decimal(number);
    }

    /** A limit with its bound and unit, as {@code at most 5 %}. */
    public static String ofLimit(Limit limit) {
        String bound = limit.bound() == Limit.Bound.AT_LEAST ? "at least " : "at most ";
        return bound + withUnit(limit.value(), limit.unit());
    }

    /** A number and the unit that it counts, as short as it can be. */
    public static String withUnit(double value, String unit) {
        return switch (unit) {
            case "share" -> plain(value * 100) + " %";
            case "ratio" -> plain(value);
            default -> plain(value) + " " + (value == 1 ? one(unit) : unit);
        };
    }

    private static String one(String unit) {
        return switch (unit) {
            case "criteria" -> "criterion";
            case "people" -> "person";
            default -> unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        };
    }

    private static String decimal(double number) {
        if (!Double.isFinite(number)) {
            return number > 0 ? "∞" : number < 0 ? "-∞" : "undefined";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0.0000" : rounded.toPlainString();
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            return decimal(number);
        }
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
