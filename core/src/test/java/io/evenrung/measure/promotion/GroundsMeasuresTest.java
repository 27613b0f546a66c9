package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.M2;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.P2;
import static io.evenrung.measure.promotion.Promoting.moved;
import static io.evenrung.measure.promotion.Promoting.some;
import static io.evenrung.measure.promotion.Promoting.toManager;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Ground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroundsMeasuresTest {

    private static final Set<Ground> PEOPLE = Set.of(Ground.CRAFT, Ground.PEOPLE_LEADERSHIP);
    private static final Set<Ground> CRAFT = Set.of(Ground.CRAFT);

    @Test
    void craft_beside_evidence_of_leading_people_is_no_reproach() {
        CraftOnlyPromotions share = only(moved(some(5, i -> on(PEOPLE, i))), CraftOnlyPromotions.class);
        assertEquals(0, share.share());
        assertNull(share.doubtAt(0.1));
        assertEquals(Favours.NEITHER, share.favours());
    }

    @Test
    void craft_tenure_and_nothing_at_all_are_each_no_evidence_of_leading_people() {
        List<Move> moves = new ArrayList<>(some(7, i -> on(PEOPLE, i)));
        moves.add(on(CRAFT, 7));
        moves.add(on(Set.of(Ground.TENURE), 8));
        moves.add(on(Set.of(), 9));
        assertEquals(0.3, only(moved(moves), CraftOnlyPromotions.class).share());
    }

    @Test
    void one_in_ten_is_not_more_than_a_limit_of_one_in_ten() {
        List<Move> moves = new ArrayList<>(some(9, i -> on(PEOPLE, i)));
        moves.add(on(CRAFT, 9));
        CraftOnlyPromotions share = only(moved(moves), CraftOnlyPromotions.class);
        assertEquals(0.1, share.share());
        assertNull(share.doubtAt(0.1));
    }

    @Test
    void unknown_grounds_neither_break_the_rule_nor_keep_it() {
        List<Move> moves = new ArrayList<>(some(8, i -> on(PEOPLE, i)));
        moves.add(toManager("e8"));
        moves.add(toManager("e9"));
        CraftOnlyPromotions share = only(moved(moves), CraftOnlyPromotions.class);
        assertEquals(0, share.share());
        Doubt doubt = share.doubtAt(0.1);
        assertEquals(Doubt.Kind.MISSING, kind(doubt));
        assertNull(share.doubtAt(0.2));
    }

    @Test
    void a_column_without_any_grounds_is_missing_and_named() {
        Doubt doubt = doubt(moved(some(6, i -> toManager("e" + i))), CraftOnlyPromotions.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(new Need("moves.csv", "grounds")), doubt.needs());
    }

    @Test
    void without_moves_nothing_is_known() {
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(Given.evenLadders(), CraftOnlyPromotions.class).kind());
    }

    @Test
    void without_promotions_to_manager_there_is_nothing_to_judge() {
        Move up = new Move("e", Promoting.LATELY, P1, P2);
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(moved(List.of(up)), CraftOnlyPromotions.class).kind());
    }

    @Test
    void four_people_are_too_few_to_speak_of_however_often_they_were_promoted() {
        List<Move> moves = new ArrayList<>(some(4, i -> on(CRAFT, i)));
        moves.add(new Move("e0", Promoting.LATELY.plusMonths(2), P2, M2, terms(CRAFT)));
        assertEquals(
                Doubt.Kind.THIN, doubt(moved(moves), CraftOnlyPromotions.class).kind());
    }

    @Test
    void somebody_promoted_twice_counts_twice() {
        List<Move> moves = new ArrayList<>(some(5, i -> on(PEOPLE, i)));
        moves.add(new Move("e0", Promoting.LATELY.plusMonths(2), P2, M2, terms(CRAFT)));
        assertEquals(1 / 6.0, only(moved(moves), CraftOnlyPromotions.class).share());
    }

    @Test
    void only_moves_into_management_within_the_window_count() {
        List<Move> moves = new ArrayList<>(some(5, i -> on(PEOPLE, i)));
        moves.add(new Move("hired", Promoting.LATELY, null, M1, terms(CRAFT)));
        moves.add(new Move("up", Promoting.LATELY, P1, P2, terms(CRAFT)));
        moves.add(new Move("manager", Promoting.LATELY, M1, M2, terms(CRAFT)));
        moves.add(new Move("back", Promoting.LATELY, M1, P1, terms(CRAFT)));
        moves.add(new Move("early", AS_OF.minusMonths(24), P1, M1, terms(CRAFT)));
        moves.add(new Move("future", AS_OF.plusDays(1), P1, M1, terms(CRAFT)));
        CraftOnlyPromotions share = only(moved(moves), CraftOnlyPromotions.class);
        assertEquals(5, share.tally().total());
        assertEquals(0, share.share());
    }

    @Test
    void the_first_and_the_last_day_of_the_window_count() {
        List<Move> moves = new ArrayList<>(some(5, i -> on(PEOPLE, i)));
        for (LocalDate day : List.of(AS_OF.minusMonths(24).plusDays(1), AS_OF)) {
            moves.add(new Move("on " + day, day, P1, M1, terms(CRAFT)));
        }
        assertEquals(2 / 7.0, only(moved(moves), CraftOnlyPromotions.class).share());
    }

    @Property(tries = 50)
    void more_known_grounds_never_turn_a_violation_into_a_pass_or_back(
            @ForAll @IntRange(min = 0, max = 20) int people,
            @ForAll @IntRange(min = 0, max = 20) int craft,
            @ForAll @IntRange(min = 0, max = 20) int unknown,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        if (people + craft == 0 || people + craft + unknown < 5) {
            return;
        }
        double limit = percent / 100.0;
        CraftOnlyPromotions before = share(people, craft, unknown);
        for (CraftOnlyPromotions after :
                List.of(share(people + unknown, craft, 0), share(people, craft + unknown, 0))) {
            if (before.share() > limit) {
                assertTrue(after.share() > limit);
            } else if (before.doubtAt(limit) == null) {
                assertTrue(after.share() <= limit);
            }
        }
    }

    private static CraftOnlyPromotions share(int people, int craft, int unknown) {
        List<Move> moves = new ArrayList<>(some(people, i -> on(PEOPLE, i)));
        moves.addAll(some(craft, i -> on(CRAFT, 100 + i)));
        moves.addAll(some(unknown, i -> toManager("e" + (200 + i))));
        return only(moved(moves), CraftOnlyPromotions.class);
    }

    private static Move on(Set<Ground> grounds, int i) {
        return toManager("e" + i).withTerms(terms(grounds));
    }

    private static MoveTerms terms(Set<Ground> grounds) {
        return MoveTerms.unknown().withGrounds(grounds);
    }
}
