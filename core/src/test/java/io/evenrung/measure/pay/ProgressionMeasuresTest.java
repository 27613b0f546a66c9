package io.evenrung.measure.pay;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressionMeasuresTest {

    @Test
    void progressions_exactly_five_points_apart_are_not_more_than_five_points_apart() {
        ProgressionGap gap = only(measured(rungs(100, 110, 100, 115)), ProgressionGap.class);
        assertEquals(0.05, gap.distance());
        assertEquals(Favours.MANAGEMENT, gap.favours());
        assertEquals(
                "Engineering IC5 = M1 to Engineering IC6 = M2", gap.subject().label());
    }

    @Test
    void a_steeper_ic_track_is_as_far_off_as_a_steeper_management_track() {
        ProgressionGap gap = only(measured(rungs(100, 115, 100, 110)), ProgressionGap.class);
        assertEquals(0.05, gap.distance());
        assertEquals(-0.05, gap.difference());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, gap.favours());
    }

    @Test
    void steps_go_from_each_pair_to_the_next_one_up_alone() {
        List<Level> three = List.of(
                graded(Workforce.ic("Engineering", "A"), 1, 100),
                graded(Workforce.ic("Engineering", "B"), 2, 110),
                graded(Workforce.ic("Engineering", "C"), 3, 120),
                graded(Workforce.manager("Engineering", "A"), 1, 100),
                graded(Workforce.manager("Engineering", "B"), 2, 110),
                graded(Workforce.manager("Engineering", "C"), 3, 120));
        assertEquals(2, measured(three).of(ProgressionGap.class).size());
    }

    @Test
    void a_code_s_digits_never_say_which_rung_is_the_higher() {
        Level[] rungs = {
            range(Workforce.ic("Engineering", "IC5"), 100),
            range(Workforce.ic("Engineering", "IC6"), 110),
            range(Workforce.manager("Engineering", "M1"), 100),
            range(Workforce.manager("Engineering", "M2"), 110)
        };
        Measurements measured = measure(
                PayMeasures::measure,
                Workforce.organization(
                        List.of(rungs), Workforce.pair(rungs[0], rungs[2]), Workforce.pair(rungs[1], rungs[3])));
        assertEquals(List.of(), measured.of(ProgressionGap.class));
        Doubt doubt = doubt(measured, ProgressionGap.class);
        assertEquals("[levels.csv: grade, levels.csv: rank]", doubt.needs().toString());
    }

    @Test
    void a_step_without_all_four_midpoints_is_not_evaluated() {
        Measurements measured = measured(List.of(
                graded(Workforce.ic("Engineering", "A"), 1, 100),
                graded(Workforce.ic("Engineering", "B"), 2, 110),
                graded(Workforce.manager("Engineering", "A"), 1, 100),
                Workforce.manager("Engineering", "B").withGrade("2")));
        assertEquals(Doubt.Kind.MISSING, doubt(measured, ProgressionGap.class).kind());
    }

    private static List<Level> rungs(int lowerIc, int upperIc, int lowerManager, int upperManager) {
        return List.of(
                graded(Workforce.ic("Engineering", "IC5"), 1, lowerIc),
                graded(Workforce.ic("Engineering", "IC6"), 2, upperIc),
                graded(Workforce.manager("Engineering", "M1"), 1, lowerManager),
                graded(Workforce.manager("Engineering", "M2"), 2, upperManager));
    }

    private static Level graded(Level level, int grade, int midpoint) {
        return range(level.withGrade(Integer.toString(grade)), midpoint);
    }

    private static Level range(Level level, int midpoint) {
        return level.withRange(new PayRange(null, null, Money.of(midpoint + "000", "USD"), null, null));
    }

    private static Measurements measured(List<Level> levels) {
        return measure(PayMeasures::measure, Workforce.organization(levels));
    }
}
