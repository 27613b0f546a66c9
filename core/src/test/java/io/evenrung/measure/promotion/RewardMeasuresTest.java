package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.promotion.Promoting.LATELY;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.M2;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.P2;
import static io.evenrung.measure.promotion.Promoting.moved;
import static io.evenrung.measure.promotion.Promoting.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Scope;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewardMeasuresTest {

    private static final MoveTerms GOOD =
            MoveTerms.unknown().withPayChange(0.04).withScope(Scope.WIDER);

    @Test
    void promotions_that_bring_pay_and_scope_keep_both_rules() {
        Organization good = moved(some(5, i -> up("e" + i, GOOD)));
        assertEquals(1, only(good, PayRises.class).share());
        assertEquals(1, only(good, ScopeRises.class).share());
        assertNull(only(good, PayRises.class).doubtAt(1));
        assertNull(only(good, ScopeRises.class).doubtAt(1));
    }

    @Test
    void the_same_pay_is_no_raise_and_the_same_scope_is_no_wider_one() {
        List<Move> moves = new ArrayList<>(some(6, i -> up("e" + i, GOOD)));
        moves.add(up("same", GOOD.withPayChange(0.0).withScope(Scope.SAME)));
        moves.add(up("less", GOOD.withPayChange(-0.01).withScope(Scope.NARROWER)));
        assertEquals(0.75, only(moved(moves), PayRises.class).share());
        assertEquals(0.75, only(moved(moves), ScopeRises.class).share());
    }

    @Test
    void steps_up_either_ladder_and_into_management_are_promotions_and_others_are_none() {
        MoveTerms bad = GOOD.withPayChange(0.0);
        List<Move> moves = List.of(
                move("1", P1, P2, GOOD),
                move("2", M1, M2, GOOD),
                move("3", P1, M1, GOOD),
                move("4", P2, M1, GOOD),
                move("5", Given.id("supervisor", "S1"), M1, GOOD),
                move("down", P2, P1, bad),
                move("back", M1, P2, bad),
                move("hired", null, P2, bad),
                move("left", P2, null, bad),
                move("supervising", P2, Given.id("supervisor", "S1"), bad),
                new Move("early", AS_OF.minusMonths(24), P1, P2, bad),
                new Move("future", AS_OF.plusDays(1), P1, P2, bad));
        Organization organization = Given.organization(
                Given.ic("P1", 1, "20"),
                Given.ic("P2", 2, "21"),
                Given.manager("M1", 1, "20"),
                Given.manager("M2", 2, "21"),
                Given.supervisor("S1", 1, "20"));
        PayRises rises =
                only(organization.withPractice(organization.practice().withMoves(Supplied.of(moves))), PayRises.class);
        assertEquals(5, rises.tally().total());
        assertEquals(1, rises.share());
    }

    @Test
    void unknown_terms_leave_it_open_and_a_known_one_still_breaks_the_rule() {
        List<Move> moves = new ArrayList<>(some(9, i -> up("e" + i, GOOD)));
        moves.add(up("unknown", MoveTerms.unknown()));
        PayRises open = only(moved(moves), PayRises.class);
        assertEquals(1, open.share());
        assertEquals(Doubt.Kind.MISSING, kind(open.doubtAt(1)));
        moves.add(up("same", GOOD.withPayChange(0.0)));
        assertEquals(10 / 11.0, only(moved(moves), PayRises.class).share());
    }

    @Test
    void columns_without_a_value_are_missing_and_named() {
        Organization blank = moved(some(5, i -> up("e" + i, MoveTerms.unknown())));
        assertEquals(
                List.of(new Need("moves.csv", "pay_after"), new Need("moves.csv", "pay_before")),
                doubt(blank, PayRises.class).needs());
        assertEquals(
                List.of(new Need("moves.csv", "scope")),
                doubt(blank, ScopeRises.class).needs());
    }

    @Test
    void a_change_between_rungs_that_nothing_orders_may_be_a_promotion() {
        Organization unordered = Given.organization(
                Given.ic("P1", null, null), Given.ic("P2", null, null), Given.manager("M1", null, null));
        List<Move> moves = new ArrayList<>(some(5, i -> move("e" + i, P1, M1, GOOD)));
        moves.add(move("maybe", P1, P2, GOOD.withPayChange(0.0)));
        PayRises rises =
                only(unordered.withPractice(unordered.practice().withMoves(Supplied.of(moves))), PayRises.class);
        assertEquals(1, rises.share());
        Doubt doubt = rises.doubtAt(1);
        assertEquals(Doubt.Kind.MISSING, kind(doubt));
        assertEquals(true, doubt != null && doubt.needs().contains(new Need("levels.csv", "rank")));
    }

    @Test
    void without_moves_it_is_missing_without_promotions_there_is_nothing_and_four_are_too_few() {
        assertEquals(
                Doubt.Kind.MISSING, doubt(Given.evenLadders(), ScopeRises.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(moved(List.of()), ScopeRises.class).kind());
        Organization four = moved(some(4, i -> up("e" + i, GOOD)));
        assertEquals(Doubt.Kind.THIN, doubt(four, PayRises.class).kind());
    }

    private static Move up(String worker, MoveTerms terms) {
        return move(worker, P1, P2, terms);
    }

    private static Move move(String worker, @Nullable LevelId from, @Nullable LevelId to, MoveTerms terms) {
        return new Move(worker, LATELY, from, to, terms);
    }
}
