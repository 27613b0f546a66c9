package io.evenrung.formats.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234.56", "1,234.56", "1.234,56", "1 234,56", "1'234.56"})
    void a_notation_reads_its_own_example(String example) {
        assertEquals(new BigDecimal("1234.56"), new Notation(example, "2024-12-31").number(example));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "31/12/2024", "12/31/2024", "31.12.2024", "20241231"})
    void a_day_reads_its_own_example(String example) {
        assertEquals(LocalDate.of(2024, 12, 31), new Notation("1234.56", example).day(example, new Dates()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,56|1.234", "1.234,56|1234"})
    void points_group_where_the_comma_is_decimal(String notation, String text) {
        assertEquals(new BigDecimal("1234"), new Notation(notation, "2024-12-31").number(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|1234.56",
                "1.234,56|12.34",
                "1,234.56|1.234,56",
                "1,234.56|12,34",
                "1 234,56|1.234,56",
                "1234.56|1,234.56"
            })
    void a_number_in_another_notation_is_refused_not_guessed(String notation, String text) {
        assertNull(new Notation(notation, "2024-12-31").number(text));
    }

    @Test
    void day_and_month_are_never_exchanged() {
        assertEquals(LocalDate.of(2024, 2, 1), new Notation("1234.56", "31/12/2024").day("01/02/2024", new Dates()));
        assertEquals(LocalDate.of(2024, 1, 2), new Notation("1234.56", "12/31/2024").day("01/02/2024", new Dates()));
        assertNull(new Notation("1234.56", "12/31/2024").day("31/12/2024", new Dates()));
    }
}
