package io.evenrung.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Value;
import io.evenrung.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    private static Map<Value, String> written() {
        Map<Value, String> written = new LinkedHashMap<>();
        written.put(new Value.Count(-1234567), "-1234567");
        written.put(new Value.Number(0.9046968), "0.9047");
        written.put(new Value.Number(-0.00001), "0.0000");
        written.put(new Value.Number(1e15), "1000000000000000.0000");
        written.put(new Value.Share(0.051096), "5.1096 %");
        written.put(new Value.Share(-0.5), "-50.0000 %");
        written.put(new Value.Amount(Money.of("166574.12", "USD")), "USD 166574.12");
        written.put(new Value.Amount(Money.of("500", "JPY")), "JPY 500");
        written.put(new Value.Months(24), "24 months");
        written.put(new Value.Months(24.5), "24.5 months");
        written.put(new Value.Months(0), "0 months");
        written.put(new Value.Day(LocalDate.of(2024, 2, 29)), "2024-02-29");
        written.put(new Value.Truth(true), "yes");
        written.put(new Value.Truth(false), "no");
        written.put(new Value.Text("Ingénieur İ"), "Ingénieur İ");
        written.put(new Value.Number(Double.NaN), "undefined");
        written.put(new Value.Number(Double.POSITIVE_INFINITY), "∞");
        written.put(new Value.Share(Double.NEGATIVE_INFINITY), "-∞ %");
        return written;
    }

    @Test
    void values_are_written_alike_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : Locale.getAvailableLocales()) {
                Locale.setDefault(locale);
                written().forEach((value, text) -> assertEquals(text, ValueText.of(value), locale::toLanguageTag));
                assertEquals("5 %", limit(0.05, "share"), locale::toLanguageTag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_limit_is_as_short_as_it_can_be() {
        assertEquals("5 %", limit(0.05, "share"));
        assertEquals("82.5 %", limit(0.825, "share"));
        assertEquals("0.8", limit(0.8, "ratio"));
        assertEquals("24 months", limit(24, "months"));
        assertEquals("100 people", limit(100, "people"));
        assertEquals("0 rungs", limit(0, "rungs"));
        assertEquals(
                "at least 80 %", ValueText.ofLimit(new Limit("x", 0.8, "share", Origin.FIELD, Limit.Bound.AT_LEAST)));
    }

    private static String limit(double value, String unit) {
        return ValueText.withUnit(value, unit);
    }

    @Test
    void a_bound_is_written_as_its_figure_is() {
        assertEquals("5.0000 %", ValueText.like(new Value.Share(1), 0.05));
        assertEquals("0.0500", ValueText.like(new Value.Number(1), 0.05));
    }

    @Property
    void what_is_written_is_within_half_a_unit_of_the_fourth_decimal(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double number) {
        BigDecimal read = new BigDecimal(ValueText.of(new Value.Number(number)));
        assertEquals(4, read.scale());
        assertTrue(read.subtract(BigDecimal.valueOf(number)).abs().compareTo(new BigDecimal("0.00005")) <= 0);
    }

    @Property
    void nothing_is_ever_minus_nought(@ForAll double number) {
        assertTrue(!ValueText.of(new Value.Number(number)).equals("-0.0000"));
    }
}
