package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void an_axis_counts_in_the_unit_that_keeps_its_numbers_short() {
        assertEquals("GBP", Amounts.upTo(9_999).unit("GBP"));
        assertEquals("USD thousand", Amounts.upTo(333_800).unit("USD"));
        assertEquals("JPY million", Amounts.upTo(12_000_000).unit("JPY"));
    }

    @Test
    void round_amounts_are_written_without_needless_digits() {
        Amounts thousands = Amounts.upTo(333_800);
        assertEquals(
                List.of("0", "112.5", "1,200"),
                List.of(
                        thousands.tick(BigDecimal.ZERO),
                        thousands.tick(BigDecimal.valueOf(112_500)),
                        thousands.tick(BigDecimal.valueOf(1_200_000))));
    }

    @Test
    void shares_say_which_way_they_point() {
        assertEquals(
                List.of("+12.4 %", "−3.1 %", "0.0 %"),
                List.of(Percent.of(0.1241), Percent.of(-0.0309), Percent.of(0.0001)));
        assertEquals("5 %", Percent.bare(0.05));
    }
}
