package io.evenrung.model;

import static io.evenrung.model.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("USD", "JPY", "BHD", "EUR", "XAU").map(Currency::getInstance);
    }

    @Property
    void an_amount_comes_back_as_it_went_in(@ForAll long minor, @ForAll("currencies") Currency currency) {
        Money money = Money.ofMinor(minor, currency);
        assertEquals(money, Money.of(money.amount(), currency));
    }

    @Property
    void an_amount_in_writing_comes_back_as_it_went_in(@ForAll long minor, @ForAll("currencies") Currency currency) {
        Money money = Money.ofMinor(minor, currency);
        String[] written = money.toString().split(" ", -1);
        assertEquals(money, Money.of(written[1], written[0]));
    }

    @Property
    void an_amount_is_written_alike_in_every_locale(@ForAll long minor) {
        Money money = Money.ofMinor(minor, DOLLAR);
        String written = money.toString();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "de-CH", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(written, money.toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void halves_of_the_minor_unit_go_to_the_even_neighbour() {
        assertEquals(12, Money.of("0.125", "USD").minor());
        assertEquals(14, Money.of("0.135", "USD").minor());
        assertEquals(0, Money.of("0.5", "JPY").minor());
        assertEquals(1235, Money.of("1.2345", "BHD").minor() + 1);
    }

    @Test
    void an_amount_beyond_64_bits_is_refused() {
        assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("1e18"), DOLLAR));
    }

    @Test
    void currencies_are_never_mixed() {
        Money dollar = Money.of("1", "USD");
        refused(() -> dollar.requireSameCurrency(Money.of("1", "EUR")), "USD", "EUR");
        Money other = Money.of("2", "USD");
        assertSame(other, dollar.requireSameCurrency(other));
    }

    @Test
    void only_more_than_nothing_is_positive() {
        assertTrue(Money.ofMinor(1, DOLLAR).isPositive());
        assertFalse(Money.ofMinor(0, DOLLAR).isPositive());
        assertFalse(Money.ofMinor(-1, DOLLAR).isPositive());
    }
}
