package io.evenrung.measure.pay;

import static io.evenrung.measure.Workforce.AS_OF;
import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaiseAdvantageTest {

    private static final Level IC1 = Workforce.ic("Engineering", "IC1").withRank(1);
    private static final Level IC2 = Workforce.ic("Engineering", "IC2").withRank(2);
    private static final Level MANAGER = Workforce.manager("Engineering", "M1").withRank(1);
    private static final Level SALES = Workforce.ic("Sales", "S2").withRank(2);
    private static final List<Need> CHANGE =
            List.of(new Need("moves.csv", "pay_after"), new Need("moves.csv", "pay_before"));

    private static Organization organization(Level... levels) {
        return Workforce.organization(List.of(levels));
    }

    private static Measurements of(List<Move> over, List<Move> up) {
        List<Move> moves = Stream.concat(over.stream(), up.stream()).toList();
        return measured(organization(IC1, IC2, MANAGER, SALES), moves);
    }

    private static Measurements measured(Organization organization, List<Move> moves) {
        return measure(
                PayMeasures::measure,
                organization.withPractice(organization.practice().withMoves(Supplied.of(moves))));
    }

    /** Moves of so many people on one day, one for each change of pay. */
    private static List<Move> moves(Level from, Level to, LocalDate day, @Nullable Double... changes) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < changes.length; i++) {
            moves.add(move(from.id().code() + to.id().code() + day + "-" + i, from, to, day, changes[i]));
        }
        return moves;
    }

    private static Move move(String worker, Level from, Level to, LocalDate day, @Nullable Double change) {
        return new Move(worker, day, from.id(), to.id(), MoveTerms.unknown().withPayChange(change));
    }

    private static List<Move> over(@Nullable Double... changes) {
        return moves(IC1, MANAGER, AS_OF, changes);
    }

    private static List<Move> up(@Nullable Double... changes) {
        return moves(IC1, IC2, AS_OF, changes);
    }

    @Test
    void the_medians_are_compared_and_exactly_two_points_are_not_more_than_two() {
        RaiseAdvantage advantage =
                only(of(over(0.05, 0.10, 0.10, 0.10, 0.9), up(0.01, 0.08, 0.08, 0.08, 0.08)), RaiseAdvantage.class);
        assertEquals(0.02, advantage.points());
        assertEquals(new Value.Share(0.02), advantage.measured());
        assertEquals(Favours.MANAGEMENT, advantage.favours());
        assertNull(advantage.doubtAt(0.02));
        assertEquals(List.of(), advantage.conditions());
        assertEquals(5, Given.figure(advantage, "moves from IC to management"));
        assertTrue(advantage.operands().contains(Operand.share("median change of pay on those", 0.08)));
    }

    @Test
    void a_change_that_comes_out_of_a_division_is_no_nearer_to_the_limit_or_farther() {
        double tenPercent = 110_000.0 / 100_000.0 - 1;
        RaiseAdvantage advantage = only(
                of(over(tenPercent, tenPercent, tenPercent, tenPercent, tenPercent), up(0.08, 0.08, 0.08, 0.08, 0.08)),
                RaiseAdvantage.class);
        assertEquals(0.02, advantage.points());
    }

    @Test
    void a_greater_rise_for_ics_is_below_zero() {
        RaiseAdvantage advantage =
                only(of(over(0.0, 0.0, 0.0, 0.0, 0.02, 0.02), up(0.1, 0.1, 0.1, 0.1, 0.1)), RaiseAdvantage.class);
        assertEquals(-0.1, advantage.points());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, advantage.favours());
    }

    @Test
    void unknown_changes_are_left_out_and_keep_the_rule_from_being_kept_where_they_could_tip_it() {
        RaiseAdvantage tipping = only(
                of(over(0.08, 0.08, 0.08, 0.3, 0.3, null, null), up(0.08, 0.08, 0.08, 0.08, 0.08)),
                RaiseAdvantage.class);
        assertEquals(0, tipping.points());
        assertEquals(0.22, tipping.pointsAtMost());
        Doubt doubt = tipping.doubtAt(0.02);
        assertNotNull(doubt);
        assertEquals(CHANGE, doubt.needs());
        assertEquals(
                List.of("moves on which the change of pay is not known are left out: fewer than 5"),
                tipping.conditions());
        RaiseAdvantage safe = only(
                of(over(0.08, 0.08, 0.08, 0.08, 0.08, 0.3, null), up(0.08, 0.08, 0.08, 0.08, 0.08, null)),
                RaiseAdvantage.class);
        assertNull(safe.doubtAt(0.02));
    }

    @Test
    void unknown_changes_are_never_turned_against_the_organisation() {
        RaiseAdvantage open = only(
                of(over(0.1, 0.1, 0.1, 0.1, 0.1, null, null, null, null, null), up(0.02, 0.02, 0.02, 0.02, 0.02)),
                RaiseAdvantage.class);
        assertEquals(0.08, open.points());
        assertEquals(Double.NEGATIVE_INFINITY, open.pointsAtLeast());
        Doubt doubt = open.doubtAt(0.02);
        assertNotNull(doubt);
        assertEquals(CHANGE, doubt.needs());
        RaiseAdvantage beyond = only(
                of(over(0.1, 0.1, 0.1, 0.1, 0.1, null), up(0.02, 0.02, 0.02, 0.02, 0.02, null, null)),
                RaiseAdvantage.class);
        assertEquals(0.08, beyond.pointsAtLeast());
    }

    @Test
    void steps_that_nothing_orders_may_have_led_up() {
        Level one = Workforce.ic("Engineering", "A");
        Level other = Workforce.ic("Engineering", "B");
        List<Move> moves = new ArrayList<>(over(0.1, 0.1, 0.1, 0.1, 0.1));
        moves.addAll(up(0.02, 0.02, 0.02, 0.02, 0.02));
        moves.addAll(moves(one, other, AS_OF, 0.5, 0.5, 0.5, 0.5, 0.5));
        RaiseAdvantage open = only(measured(organization(one, other, IC1, IC2, MANAGER), moves), RaiseAdvantage.class);
        assertEquals(Double.NEGATIVE_INFINITY, open.pointsAtLeast());
        Doubt doubt = open.doubtAt(0.02);
        assertNotNull(doubt);
        assertEquals(List.of(new Need("levels.csv", "grade"), new Need("levels.csv", "rank")), doubt.needs());
    }

    @Test
    void who_moved_twice_is_one_person_of_those_that_a_small_cell_counts() {
        List<Move> four = new ArrayList<>(over(0.1, 0.1, 0.1, 0.1));
        four.add(move(four.get(0).worker(), IC2, MANAGER, AS_OF.minusMonths(3), 0.2));
        assertEquals(
                Doubt.Kind.THIN,
                doubt(of(four, up(0.1, 0.1, 0.1, 0.1, 0.1)), RaiseAdvantage.class)
                        .kind());
    }

    @Test
    void four_on_one_side_are_too_few_and_so_is_nobody() {
        List<Move> five = up(0.1, 0.1, 0.1, 0.1, 0.1);
        assertEquals(
                Doubt.Kind.THIN,
                doubt(of(over(0.1, 0.1, 0.1, null), five), RaiseAdvantage.class).kind());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(of(List.of(), five), RaiseAdvantage.class).kind());
    }

    @Test
    void moves_of_which_too_few_changes_are_known_name_the_columns() {
        Doubt doubt = doubt(of(over(0.1, 0.1, 0.1, 0.1, null), up(0.1, 0.1, 0.1, 0.1, 0.1)), RaiseAdvantage.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(CHANGE, doubt.needs());
    }

    @Test
    void no_file_is_missing_and_no_move_is_nothing_to_judge() {
        assertEquals(
                CHANGE,
                doubt(measure(PayMeasures::measure, organization(IC1, MANAGER)), RaiseAdvantage.class)
                        .needs());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(of(List.of(), List.of()), RaiseAdvantage.class).kind());
    }

    @Test
    void only_moves_within_the_window_count() {
        LocalDate before = AS_OF.minusMonths(24);
        List<Move> over = new ArrayList<>(over(0.1, 0.1, 0.1, 0.1));
        over.addAll(moves(IC1, MANAGER, before.plusDays(1), 0.1));
        over.addAll(moves(IC1, MANAGER, before, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9));
        over.addAll(moves(IC1, MANAGER, AS_OF.plusDays(1), 0.9, 0.9, 0.9, 0.9, 0.9, 0.9));
        RaiseAdvantage advantage = only(of(over, up(0.1, 0.1, 0.1, 0.1, 0.1)), RaiseAdvantage.class);
        assertEquals(0, advantage.points());
        assertEquals(5, Given.figure(advantage, "moves from IC to management"));
    }

    @Test
    void steps_down_and_sideways_hires_and_other_families_are_no_steps_up() {
        List<Move> up = new ArrayList<>(up(0.1, 0.1, 0.1, 0.1, 0.1));
        up.addAll(moves(IC2, IC1, AS_OF, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5));
        up.addAll(moves(IC1, SALES, AS_OF, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9));
        up.addAll(moves(MANAGER, IC2, AS_OF, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9));
        up.add(new Move("hired", AS_OF, null, IC2.id(), MoveTerms.unknown().withPayChange(0.9)));
        up.add(new Move("gone", AS_OF, IC2.id(), null));
        RaiseAdvantage advantage = only(of(over(0.1, 0.1, 0.1, 0.1, 0.1), up), RaiseAdvantage.class);
        assertEquals(0, advantage.points());
        assertEquals(5, Given.figure(advantage, "moves to a higher IC rung of the same family"));
    }

    @Test
    void rungs_that_nothing_orders_are_missing_facts_where_too_few_steps_are_left() {
        Level one = Workforce.ic("Engineering", "A");
        Level other = Workforce.ic("Engineering", "B");
        List<Move> moves = new ArrayList<>(moves(one, MANAGER, AS_OF, 0.1, 0.1, 0.1, 0.1, 0.1));
        moves.addAll(moves(one, other, AS_OF, 0.1, 0.1, 0.1, 0.1, 0.1));
        Doubt doubt = doubt(measured(organization(one, other, MANAGER), moves), RaiseAdvantage.class);
        assertEquals(List.of(new Need("levels.csv", "grade"), new Need("levels.csv", "rank")), doubt.needs());
        moves.addAll(moves(IC1, IC2, AS_OF, 0.1, 0.1, 0.1, 0.1, 0.1));
        assertEquals(
                List.of("moves between IC rungs that nothing orders are left out: 5"),
                only(measured(organization(one, other, IC1, IC2, MANAGER), moves), RaiseAdvantage.class)
                        .conditions());
    }

    @Property(tries = 100)
    void whatever_the_unknown_changes_are_the_difference_stays_within_its_bounds(
            @ForAll @Size(min = 5, max = 12) List<@IntRange(min = -20, max = 60) Integer> over,
            @ForAll @Size(min = 5, max = 12) List<@IntRange(min = -20, max = 60) Integer> up,
            @ForAll @IntRange(max = 4) int unknown,
            @ForAll @IntRange(max = 11) int like) {
        Double[] known = shares(over);
        List<@Nullable Double> open = new ArrayList<>(Arrays.asList(known));
        open.addAll(Collections.nCopies(unknown, null));
        List<Double> told = new ArrayList<>(Arrays.asList(known));
        told.addAll(Collections.nCopies(unknown, known[like % known.length]));
        RaiseAdvantage bound = only(of(over(open.toArray(Double[]::new)), up(shares(up))), RaiseAdvantage.class);
        RaiseAdvantage exact = only(of(over(told.toArray(Double[]::new)), up(shares(up))), RaiseAdvantage.class);
        assertTrue(exact.points() <= bound.pointsAtMost());
        assertTrue(exact.points() >= bound.pointsAtLeast());
        assertEquals(exact.points(), exact.pointsAtMost());
        assertEquals(exact.points(), exact.pointsAtLeast());
    }

    private static Double[] shares(List<Integer> percent) {
        return percent.stream().map(p -> p / 100.0).toArray(Double[]::new);
    }
}
