package io.evenrung.formats.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Value;
import io.evenrung.model.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static final Limit FIVE_PERCENT = new Limit("r", 0.05, "share", Origin.FIELD, Limit.Bound.AT_MOST);

    @Test
    void a_share_is_read_in_percent_and_kept_in_full() {
        assertEquals(new Quantity("0.2572924262944057", "25.7 %"), share(0.2572924262944057));
        assertEquals(new Quantity("0.45", "45 %"), share(0.45));
        assertEquals(new Quantity("-0.12", "−12 %"), share(-0.12));
    }

    @Test
    void what_is_just_beyond_the_limit_is_not_rounded_onto_it() {
        assertEquals("5.01 %", share(0.0501).text());
        assertEquals("4.996 %", share(0.04996).text());
        assertEquals("5 %", share(0.05).text());
    }

    @Property
    void a_rounded_figure_lies_on_the_side_of_the_limit_where_the_figure_lies(
            @ForAll @DoubleRange(min = -2, max = 2) double share,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @IntRange(min = -300, max = 300) int nearby) {
        Limit limit = new Limit("r", percent / 100.0, "share", Origin.FIELD, Limit.Bound.AT_MOST);
        for (double number : new double[] {share, limit.value() + nearby / 100_000.0}) {
            double shown = Double.parseDouble(Quantity.of(new Value.Share(number), limit)
                            .text()
                            .replace('−', '-')
                            .replace(" %", ""))
                    / 100;
            assertTrue(
                    Math.abs(number - limit.value()) < 1e-9 || (shown > limit.value()) == (number > limit.value()),
                    number + " as " + shown);
        }
    }

    @Property
    void the_exact_figure_is_read_back_as_the_same_number(@ForAll double number) {
        assertEquals(number, Double.parseDouble(Quantity.exact(number)));
    }

    @Test
    void what_is_nearly_nothing_is_not_called_nothing() {
        assertEquals("under 0.0001", Quantity.operand(new Value.Number(0.00000003)));
        assertEquals("above −0.0001", Quantity.operand(new Value.Number(-0.00000003)));
        assertEquals("0", Quantity.operand(new Value.Number(0)));
    }

    @Test
    void what_is_no_number_has_no_exact_figure() {
        assertEquals(new Quantity("", "∞"), Quantity.of(new Value.Number(Double.POSITIVE_INFINITY), FIVE_PERCENT));
        assertEquals(new Quantity("", "a trial"), Quantity.of(new Value.Text("a trial"), null));
    }

    @Test
    void a_count_has_the_unit_of_its_limit() {
        Limit rungs = new Limit("r", 1, "rungs", Origin.FIELD, Limit.Bound.AT_MOST);
        assertEquals("3 rungs", Quantity.of(new Value.Count(3), rungs).text());
        assertEquals("1 rung", Quantity.of(new Value.Count(1), rungs).text());
        assertEquals("3", Quantity.of(new Value.Count(3), FIVE_PERCENT).text());
    }

    @Test
    void thousands_of_money_are_parted() {
        assertEquals("USD 1,160,531.45", Quantity.operand(new Value.Amount(Money.of("1160531.45", "USD"))));
        assertEquals("EUR 90,000", Quantity.operand(new Value.Amount(Money.of("90000.00", "EUR"))));
    }

    @Test
    void an_interval_is_written_as_its_figure_is() {
        assertEquals(
                "−3.2 % to 5.1 %", Quantity.of(new Interval(-0.032, 0.051, 0.95), new Value.Share(0.01), FIVE_PERCENT));
        assertEquals(
                "0.04 to ∞",
                Quantity.of(new Interval(0.04, Double.POSITIVE_INFINITY, 0.95), new Value.Number(1), null));
    }

    private static Quantity share(double share) {
        return Quantity.of(new Value.Share(share), FIVE_PERCENT);
    }
}
