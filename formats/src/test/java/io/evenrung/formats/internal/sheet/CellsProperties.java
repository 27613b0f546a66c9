package io.evenrung.formats.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.evenrung.measure.Value;
import io.evenrung.model.Money;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellsProperties {

    @Example
    void figures_are_read_back_as_the_same_numbers() {
        assertEquals("0.0998512345678901", Cells.figure(new Value.Share(0.0998512345678901)));
        assertEquals("-0.015475", Cells.figure(new Value.Share(-0.015475)));
        assertEquals("2.0E-323", Cells.figure(new Value.Number(2.0E-323)));
        assertEquals("", Cells.figure(new Value.Number(Double.POSITIVE_INFINITY)));
        assertEquals("121519.20", Cells.figure(new Value.Amount(Money.of("121519.20", "USD"))));
        assertEquals("USD", Cells.currency(new Value.Amount(Money.of("121519.20", "USD"))));
        assertEquals("2024-02-29", Cells.figure(new Value.Day(LocalDate.of(2024, 2, 29))));
        assertEquals("'=1", Cells.figure(new Value.Text("=1")));
    }

    @Property
    void no_text_begins_a_cell_with_what_makes_a_formula_whatever_separates_cells(@ForAll("texts") String text) {
        String cell = Cells.text(text);
        for (String part : cell.split("[,;\t]", -1)) {
            assertFalse(part.stripLeading().matches("(?s)[=+\\-@＝＋－＠].*"), cell);
        }
        assertFalse(cell.matches("(?s).*[\\t\\r\\n].*"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@,; \t\r\na'\"＝").ofMaxLength(12);
    }
}
