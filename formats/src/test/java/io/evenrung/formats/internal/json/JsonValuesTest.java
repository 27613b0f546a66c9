package io.evenrung.formats.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Value;
import io.evenrung.model.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonValuesTest {

    @Test
    void numbers_are_in_full_precision_and_what_is_no_number_is_null() {
        assertEquals(
                "{\"type\":\"share\",\"value\":0.0998512345678901,\"text\":\"9.9851 %\"}",
                JsonValues.value(new Value.Share(0.0998512345678901)).toString());
        assertEquals(
                "{\"type\":\"number\",\"value\":null,\"text\":\"∞\"}",
                JsonValues.value(new Value.Number(Double.POSITIVE_INFINITY)).toString());
        assertEquals(
                "{\"type\":\"amount\",\"value\":121519.20,\"currency\":\"USD\",\"text\":\"USD 121519.20\"}",
                JsonValues.value(new Value.Amount(Money.of("121519.20", "USD"))).toString());
        assertEquals(
                "{\"type\":\"day\",\"value\":\"2024-02-29\",\"text\":\"2024-02-29\"}",
                JsonValues.value(new Value.Day(LocalDate.of(2024, 2, 29))).toString());
        assertEquals(
                "{\"type\":\"truth\",\"value\":false,\"text\":\"no\"}",
                JsonValues.value(new Value.Truth(false)).toString());
    }
}
