package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetScaleTest {

    @Test
    void whole_grades_stand_at_their_numbers_in_every_family() {
        TwinLadder tall = family("Tall", "30", "26", "20");
        TwinLadder low = family("Low", "22", "21");
        SheetScale scale = SheetScale.of(List.of(tall, low));
        assertEquals(List.of(30.0, 26.0, 20.0), scale.places().get(tall));
        assertEquals(List.of(22.0, 21.0), scale.places().get(low));
    }

    @Test
    void other_grades_stand_in_the_order_that_the_families_have_them_in() {
        TwinLadder one = family("One", "F", "D", "A");
        TwinLadder other = family("Other", "E", "D", "B");
        SheetScale scale = SheetScale.of(List.of(one, other));
        assertEquals(List.of(4.0, 3.0, 2.0), scale.places().get(one));
        assertEquals(List.of(5.0, 3.0, 1.0), scale.places().get(other));
    }

    @Test
    void rungs_without_a_grade_stand_between_their_neighbours() {
        TwinLadder ladder = family("Some", null, "26", null, "24", null);
        assertEquals(
                List.of(27.0, 26.0, 25.0, 24.0, 23.0),
                SheetScale.of(List.of(ladder)).places().get(ladder));
    }

    @Test
    void grades_that_contradict_each_other_do_not_turn_a_ladder_over() {
        TwinLadder up = family("Up", "2", "1");
        TwinLadder down = family("Down", "1", "2");
        SheetScale scale = SheetScale.of(List.of(up, down));
        assertEquals(List.of(2.0, 1.0), scale.places().get(up));
        assertEquals(List.of(2.0, 1.0), scale.places().get(down));
    }

    private static TwinLadder family(String name, @Nullable String... grades) {
        return Ladders.of(
                name,
                Arrays.stream(grades)
                        .map(grade -> Ladders.row(grade, List.of(Ladders.rung("P")), List.of()))
                        .toArray(TwinLadder.Row[]::new));
    }
}
