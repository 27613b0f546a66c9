package io.evenrung.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The written pay range of a level in one pay zone, annual at full time.
 *
 * @param payZone null where the organisation has no pay zones
 * @param minimum null where it is not published
 * @param midpoint null where it is neither declared nor computable
 * @param maximum null where it is not published
 * @param effective the date from which the range holds; ranges of two different dates are never compared
 */
public record PayRange(
        @Nullable String payZone,
        @Nullable Money minimum,
        @Nullable Money midpoint,
        @Nullable Money maximum,
        @Nullable LocalDate effective) {

    public PayRange {
        Require.optionalText(payZone, "pay zone");
        List<Money> given = given(minimum, midpoint, maximum);
        Require.that(!given.isEmpty(), "a pay range has neither minimum, midpoint nor maximum: leave it out");
        for (Money amount : given) {
            given.get(0).requireSameCurrency(amount);
            Require.that(amount.isPositive(), "pay range holds " + amount + ": amounts must be above 0");
        }
        ordered(minimum, midpoint, "minimum", "midpoint");
        ordered(midpoint, maximum, "midpoint", "maximum");
        ordered(minimum, maximum, "minimum", "maximum");
        if (midpoint == null && minimum != null && maximum != null) {
            midpoint = middle(minimum, maximum);
        }
    }

    /** A range with its midpoint worked out, in no pay zone. */
    public static PayRange of(Money minimum, Money maximum) {
        return new PayRange(null, minimum, null, maximum, null);
    }

    public PayRange inZone(String zone) {
        return new PayRange(zone, minimum, midpoint, maximum, effective);
    }

    /** Whether a declared midpoint is not the middle of minimum and maximum, by more than one major unit. */
    public boolean midpointIsOffCentre() {
        if (minimum == null || midpoint == null || maximum == null) {
            return false;
        }
        return midpoint.amount()
                        .subtract(middle(minimum, maximum).amount())
                        .abs()
                        .compareTo(BigDecimal.ONE)
                > 0;
    }

    private static List<Money> given(@Nullable Money... amounts) {
        List<Money> given = new ArrayList<>();
        for (Money amount : amounts) {
            if (amount != null) {
                given.add(amount);
            }
        }
        return given;
    }

    private static Money middle(Money minimum, Money maximum) {
        BigDecimal sum = minimum.amount().add(maximum.amount());
        return Money.of(sum.divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_EVEN), minimum.currency());
    }

    private static void ordered(@Nullable Money low, @Nullable Money high, String lowName, String highName) {
        if (low != null && high != null) {
            Require.that(
                    low.minor() <= high.minor(),
                    "pay range has " + lowName + " " + low + " above its " + highName + " " + high
                            + ": exchange them?");
        }
    }
}
