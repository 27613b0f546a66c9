package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.chart.Gap;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AxisProperties {

    private static final double PIXELS_PER_CHARACTER = 7.5;
    private static final double NARROW_DRAWING = 300;
    private static final double NARROW_CARD = 140;

    @Property
    void equal_differences_are_equally_far_apart(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -2, max = 2) Double> values,
            @ForAll @DoubleRange(min = 0, max = 1) double a,
            @ForAll @DoubleRange(min = 0, max = 1) double b) {
        Axis axis = Axis.ofDifferences(values);
        double from = axis.low() + a * (axis.high() - axis.low());
        double to = axis.low() + b * (axis.high() - axis.low());
        assertEquals(axis.at((from + to) / 2), (axis.at(from) + axis.at(to)) / 2, 1e-9);
        assertEquals(100 * (b - a), axis.at(to) - axis.at(from), 1e-9);
    }

    @Property
    void equal_ratios_are_equally_far_apart(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0, max = 20) Double> values,
            @ForAll @DoubleRange(min = 0.5, max = 2) double a,
            @ForAll @DoubleRange(min = 0.5, max = 2) double b) {
        Axis axis = Axis.ofRatios(values);
        assertEquals(axis.at(Math.sqrt(a * b)), (axis.at(a) + axis.at(b)) / 2, 1e-9);
        Assume.that(a < b);
        assertTrue(axis.at(a) < axis.at(b));
    }

    @Property
    void every_value_stands_on_the_axis_or_at_the_end_that_it_is_beyond(
            @ForAll @Size(min = 1, max = 9) List<Double> values, @ForAll double value) {
        for (Axis axis : List.of(Axis.ofDifferences(values), Axis.ofRatios(values))) {
            double place = axis.at(value);
            assertTrue(0 <= place && place <= 100, "at " + place);
            assertEquals(axis.side(value) == Axis.Side.BELOW, value < axis.low());
            assertEquals(axis.side(value) == Axis.Side.ABOVE, value > axis.high());
        }
    }

    @Property
    void what_is_not_far_off_is_on_the_axis(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -0.5, max = 0.5) Double> values) {
        Axis differences = Axis.ofDifferences(values);
        values.forEach(v -> assertEquals(Axis.Side.WITHIN, differences.side(v)));
        Axis ratios = Axis.ofRatios(values.stream().map(v -> Math.pow(64, v)).toList());
        values.forEach(v -> assertEquals(Axis.Side.WITHIN, ratios.side(Math.pow(64, v))));
    }

    @Property
    void no_rate_is_off_an_axis_from_zero(@ForAll @DoubleRange(min = -6, max = 3) double magnitude) {
        double highest = Math.pow(10, magnitude);
        Axis axis = Axis.fromZero(highest);
        assertEquals(0, axis.low());
        assertEquals(Axis.Side.WITHIN, axis.side(highest));
        assertTrue(axis.at(highest) > 40, "at " + axis.at(highest));
    }

    @Property
    void labels_do_not_touch_where_a_drawing_is_as_wide_as_a_narrow_screen(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -3, max = 3) Double> values) {
        for (Gap.Scale scale : Gap.Scale.values()) {
            Axis axis = scale == Gap.Scale.DIFFERENCE ? Axis.ofDifferences(values) : Axis.ofRatios(values);
            List<String> labels =
                    axis.ticks().stream().map(t -> Ticks.of(scale, t)).toList();
            doNotTouch(axis, labels, NARROW_DRAWING);
        }
    }

    @Property
    void labels_do_not_touch_on_a_card(@ForAll @DoubleRange(min = -3, max = 1) double magnitude) {
        double highest = Math.pow(10, magnitude);
        Axis axis = Axis.fromZero(highest);
        doNotTouch(axis, axis.ticks().stream().map(t -> Ticks.plain(t, 4)).toList(), NARROW_CARD);
    }

    private static void doNotTouch(Axis axis, List<String> labels, double width) {
        for (int i = 1; i < labels.size(); i++) {
            double between =
                    (axis.at(axis.ticks().get(i)) - axis.at(axis.ticks().get(i - 1))) * width / 100;
            double needed = (labels.get(i - 1).length() + labels.get(i).length()) * PIXELS_PER_CHARACTER / 2;
            assertTrue(needed <= between, labels + " need " + needed + " of " + between);
        }
    }

    @Example
    void ticks_are_round_and_reach_from_end_to_end() {
        Axis axis = Axis.ofDifferences(List.of(-0.12, 0.31));
        assertEquals(-0.2, axis.low(), 1e-12);
        assertEquals(0.4, axis.high(), 1e-12);
        assertEquals(
                List.of("−20 %", "−10 %", "0 %", "+10 %", "+20 %", "+30 %", "+40 %"),
                axis.ticks().stream().map(Ticks::difference).toList());
    }

    @Example
    void ratios_are_marked_in_doublings() {
        Axis axis = Axis.ofRatios(List.of(0.2, 3.0));
        assertEquals(
                List.of("1/8", "1/4", "1/2", "1", "2", "4"),
                axis.ticks().stream().map(Ticks::ratio).toList());
    }

    @Example
    void an_axis_has_two_ends() {
        assertThrows(IllegalArgumentException.class, () -> new Axis(Axis.Kind.LINEAR, 1, 1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Axis(Axis.Kind.LOGARITHMIC, 0, 1, List.of()));
    }
}
