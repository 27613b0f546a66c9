package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class AxisProperties {

    private static final Amounts UNITS = Amounts.upTo(100);

    @Property
    void an_axis_holds_all_amounts_and_ends_on_round_numbers(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double other) {
        double least = Math.min(one, other);
        double most = Math.max(one, other);
        Axis axis = Axis.of(least, most, 100, 300, UNITS::tick);
        List<Axis.Tick> ticks = axis.ticks();
        assertAll(
                () -> assertTrue(axis.holds(least) && axis.holds(most), () -> least + " to " + most + " on " + axis),
                () -> assertEquals(axis.from(), ticks.get(0).amount()),
                () -> assertEquals(axis.to(), ticks.get(ticks.size() - 1).amount()));
    }

    @Property
    void equal_differences_are_equally_long(
            @ForAll @DoubleRange(min = 0, max = 1000) double amount,
            @ForAll @DoubleRange(min = 0, max = 1000) double difference) {
        Axis axis = Axis.of(0, 2000, 50, 250, UNITS::tick);
        assertEquals(axis.at(difference) - axis.at(0), axis.at(amount + difference) - axis.at(amount), 1e-9);
    }

    @Property
    void labels_do_not_touch(
            @ForAll @DoubleRange(min = 0, max = 1e5) double least,
            @ForAll @DoubleRange(min = 1, max = 1e5) double more) {
        Axis axis = Axis.of(least, least + more, 106, 316, UNITS::tick);
        for (int i = 1; i < axis.ticks().size(); i++) {
            Axis.Tick before = axis.ticks().get(i - 1);
            Axis.Tick tick = axis.ticks().get(i);
            double end = axis.at(before.amount()) + Letters.width(before.label(), Axis.SIZE, false) / 2;
            double start = axis.at(tick.amount()) - Letters.width(tick.label(), Axis.SIZE, false) / 2;
            assertTrue(end < start, () -> before + " and " + tick);
        }
    }

    @Example
    void ticks_are_the_finest_that_there_is_room_for() {
        assertEquals(
                List.of("−10 %", "0", "+10 %", "+20 %"),
                Axis.of(-0.1, 0.17, 88, 246, Percent::tick).ticks().stream()
                        .map(Axis.Tick::label)
                        .toList());
    }

    @Example
    void a_single_amount_has_an_axis_too() {
        Axis axis = Axis.of(80_000, 80_000, 100, 300, Amounts.upTo(80_000)::tick);
        assertTrue(axis.from() < 80_000 && 80_000 < axis.to(), axis::toString);
    }
}
