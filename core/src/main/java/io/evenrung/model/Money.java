package io.evenrung.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in the minor unit of its currency (cents, pence), so that sums are exact.
 *
 * @param minor the amount in minor units
 * @param currency ISO 4217
 */
public record Money(long minor, Currency currency) {

    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    /**
     * Rounds half even to the minor unit.
     *
     * @throws ArithmeticException if the amount does not fit in 64 bits of minor units
     */
    public static Money of(BigDecimal amount, Currency currency) {
        BigDecimal minor = amount.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_EVEN);
        return new Money(minor.longValueExact(), currency);
    }

    /**
     * @param amount in major units, as {@code "166574.12"}
     * @param currency ISO 4217 code, as {@code "USD"}
     * @throws IllegalArgumentException if either is not what it should be
     */
    public static Money of(String amount, String currency) {
        try {
            return of(new BigDecimal(amount), Currency.getInstance(currency));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + amount + "' is no amount: write it as 1234.56", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + currency + "' is no ISO 4217 code of a currency, such as EUR", e);
        }
    }

    /** In major units, exactly. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /**
     * Whether the two may be compared at all.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money requireSameCurrency(Money other) {
        Require.that(
                currency.equals(other.currency),
                "cannot compare " + currency + " with " + other.currency + ": currencies are never mixed");
        return other;
    }

    /** As {@code USD 166574.12}, in no locale. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
