package io.evenrung.formats.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndDatesTest {

    @Property
    void a_plain_number_is_read_exactly(@ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal number) {
        assertEquals(number, Numbers.parse(number.toPlainString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "1,000", "1e9999999", "0x1F", "NaN", "١٢", "1 000", "1-"})
    void what_is_no_plain_number_is_none(String text) {
        assertNull(Numbers.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|1234",
                "1,234.50|1234.50",
                "1.234,50|1234.50",
                "1234,5|1234.5",
                "$1,200|1200",
                "1 200,50 €|1200.50",
                "1'200|1200",
                "-1,000|-1000",
                "12 USD|12"
            })
    void a_number_in_another_notation_is_suggested_in_ours(String text, String meant) {
        assertEquals(meant, Numbers.meant(text));
    }

    @ParameterizedTest
    @CsvSource({
        "31/12/2024, 2024-12-31",
        "12/31/2024, 2024-12-31",
        "31.12.2024, 2024-12-31",
        "20241231, 2024-12-31",
        "2024/1/5, 2024-01-05",
        "2024-12-31T00:00:00, 2024-12-31"
    })
    void a_day_in_another_notation_is_suggested_in_ours(String text, String meant) {
        assertEquals(meant, Dates.meant(text));
    }

    @Test
    void where_day_and_month_could_be_exchanged_nothing_is_guessed() {
        assertNull(Dates.meant("03/04/2024"));
    }

    @Test
    void a_bare_year_means_its_last_day() {
        assertEquals(LocalDate.of(2024, 12, 31), Dates.year("2024"));
        assertNull(Dates.year("24"));
    }
}
