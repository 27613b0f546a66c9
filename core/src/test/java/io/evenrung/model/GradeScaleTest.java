package io.evenrung.model;

import static io.evenrung.model.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradeScaleTest {

    private static final GradeScale LETTERS = GradeScale.of("C", "B", "A");

    @Provide
    Arbitrary<String> grades() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(String::valueOf),
                Arbitraries.of("A", "B", "C", "D", "7.5", "07", "-", ".", "1.2.3", "1e9", "٧", ""));
    }

    @Provide
    Arbitrary<GradeScale> scales() {
        return Arbitraries.of(GradeScale.numeric(), LETTERS, GradeScale.of("7", "30", "4"));
    }

    @Property
    void comparing_the_other_way_round_turns_the_sign(
            @ForAll("scales") GradeScale scale, @ForAll("grades") String a, @ForAll("grades") String b) {
        assertEquals(
                scale.compare(a, b).map(Integer::signum), scale.compare(b, a).map(c -> -Integer.signum(c)));
    }

    @Property
    void the_order_is_transitive(
            @ForAll("scales") GradeScale scale,
            @ForAll("grades") String a,
            @ForAll("grades") String b,
            @ForAll("grades") String c) {
        if (scale.compare(a, b).orElse(1) <= 0 && scale.compare(b, c).orElse(1) <= 0) {
            assertTrue(scale.compare(a, c).orElse(1) <= 0, a + " " + b + " " + c);
        }
    }

    @Property
    void plain_numbers_order_themselves(@ForAll("grades") String a, @ForAll("grades") String b) {
        if (a.matches("[0-9]+") && b.matches("[0-9]+")) {
            assertEquals(
                    Optional.of(new BigDecimal(a).compareTo(new BigDecimal(b))),
                    GradeScale.numeric().compare(a, b));
        }
    }

    @Test
    void a_declared_order_goes_before_the_numbers() {
        assertEquals(Optional.of(-1), GradeScale.of("30", "7").compare("30", "7"));
        assertEquals(Optional.of(-1), LETTERS.compare("C", "A"));
    }

    @Test
    void a_grade_that_the_scale_does_not_hold_has_no_place() {
        assertEquals(Optional.empty(), LETTERS.compare("A", "D"));
        assertEquals(Optional.empty(), GradeScale.numeric().compare("A", "B"));
        assertEquals(Optional.empty(), GradeScale.numeric().compare("1e9", "2"));
        assertEquals(Optional.empty(), GradeScale.numeric().compare("٧", "2"));
    }

    @Test
    void a_grade_is_level_with_itself_even_if_it_has_no_place() {
        assertEquals(Optional.of(0), LETTERS.compare("D", "D"));
    }

    @Test
    void a_scale_holds_each_grade_once() {
        refused(() -> GradeScale.of("A", "B", "A"), "'A'", "twice");
        refused(() -> new GradeScale(List.of("A", " ")), "grade is empty");
    }
}
