package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.M2;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.moved;
import static io.evenrung.measure.promotion.Promoting.some;
import static io.evenrung.measure.promotion.Promoting.withExits;
import static io.evenrung.measure.promotion.Promoting.withReviews;
import static io.evenrung.measure.promotion.Promoting.withWorkers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.Exit;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReversalMeasuresTest {

    private static final LocalDate ENTRY = AS_OF.minusMonths(20);
    private static final LocalDate LAST = ENTRY.plusMonths(18);

    @Test
    void promotions_that_lasted_keep_the_rule() {
        Reversals reversals = only(ten(), Reversals.class);
        assertEquals(0, reversals.share());
        assertEquals(10, reversals.tally().total());
        assertNull(reversals.doubtAt(0.15));
    }

    @Test
    void a_way_back_an_improvement_plan_and_an_exit_are_each_a_reversal() {
        assertEquals(0.1, share(ten(new Move("e0", LAST, M1, P1))));
        assertEquals(0.1, share(ten(new Move("e0", LAST, M1, null))));
        assertEquals(0.1, share(withReviews(ten(), List.of(plan("e0", LAST)))));
        assertEquals(0.1, share(withExits(ten(), List.of(exit("e0", LAST)))));
        assertEquals(0.1, share(withWorkers(ten(), List.of(Worker.of("e0", M1).withLeft(LAST)))));
    }

    @Test
    void a_way_back_is_one_whatever_rung_it_is_recorded_to_lead_from() {
        LevelId nowhere = null;
        assertEquals(0.1, share(ten(new Move("e0", LAST, nowhere, P1))));
        assertEquals(0, share(ten(new Move("e0", LAST, nowhere, M2))));
    }

    @Test
    void what_comes_after_the_follow_up_or_before_the_promotion_is_none() {
        LocalDate late = LAST.plusDays(1);
        assertEquals(0, share(ten(new Move("e0", late, M1, P1))));
        assertEquals(0, share(withReviews(ten(), List.of(plan("e0", late), plan("e1", ENTRY.minusDays(1))))));
        assertEquals(0, share(withExits(ten(), List.of(exit("e0", late), exit("e1", ENTRY.minusDays(1))))));
    }

    @Test
    void all_three_at_once_are_one_reversal() {
        Organization once = ten(new Move("e0", LAST, M1, P1));
        assertEquals(0.1, share(withExits(withReviews(once, List.of(plan("e0", ENTRY))), List.of(exit("e0", LAST)))));
    }

    @Test
    void a_step_up_the_management_ladder_an_appraisal_and_others_misfortunes_are_no_reversal() {
        Organization organization = ten(new Move("e0", LAST, M1, M2), new Move("other", LAST, M1, P1));
        Review appraisal = new Review("e0", LAST, Review.Kind.APPRAISAL, 1.0, true, null);
        assertEquals(
                0,
                share(withExits(
                        withReviews(organization, List.of(appraisal, plan("other", LAST))),
                        List.of(exit("other", LAST)))));
    }

    @Test
    void the_window_ends_when_the_last_follow_up_began() {
        LocalDate last = AS_OF.minusMonths(18);
        List<LocalDate> days =
                List.of(last, last.plusDays(1), last.minusMonths(24).plusDays(1), last.minusMonths(24));
        List<Move> moves = new ArrayList<>(some(4, i -> entry("day" + i, days.get(i))));
        moves.addAll(some(10, i -> entry("e" + i, ENTRY)));
        assertEquals(12, only(known(moved(moves)), Reversals.class).tally().total());
    }

    @Test
    void somebody_promoted_anew_after_a_way_back_counts_twice() {
        Organization twice =
                ten(new Move("e0", ENTRY.plusMonths(1), M1, P1), new Move("e0", ENTRY.plusMonths(2), P1, M1));
        Reversals reversals = only(twice, Reversals.class);
        assertEquals(11, reversals.tally().total());
        assertEquals(1, reversals.tally().met());
    }

    @Test
    void without_reviews_no_promotion_is_known_to_have_lasted_and_a_way_back_is_one_all_the_same() {
        List<Move> moves = new ArrayList<>(some(10, i -> entry("e" + i, ENTRY)));
        Organization unreviewed = withExits(moved(moves), List.of());
        Doubt doubt = doubt(unreviewed, Reversals.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(new Need("reviews.csv", "kind")), doubt.needs());
        moves.add(new Move("e0", LAST, M1, P1));
        moves.add(new Move("e1", LAST, M1, P1));
        Reversals reversals = only(withExits(moved(moves), List.of()), Reversals.class);
        assertEquals(0.2, reversals.share());
        assertEquals(Doubt.Kind.MISSING, kind(reversals.doubtAt(0.3)));
    }

    @Test
    void without_exits_whoever_the_workers_list_is_known_to_be_there_still() {
        Organization noExits = withReviews(moved(some(10, i -> entry("e" + i, ENTRY))), List.of());
        assertEquals(
                List.of(new Need("exits.csv", "worker_id")),
                doubt(noExits, Reversals.class).needs());
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            workers.add(Worker.of("e" + i, M1));
        }
        assertNull(only(withWorkers(noExits, workers), Reversals.class).doubtAt(0.15));
        assertEquals(
                Doubt.Kind.MISSING,
                kind(only(withWorkers(noExits, workers.subList(0, 8)), Reversals.class)
                        .doubtAt(0.15)));
    }

    @Test
    void a_move_to_a_rung_without_a_track_may_be_a_way_back() {
        LevelId unmapped = Given.unmapped("X");
        Organization given =
                Given.organization(Given.ic("P1", 1, "20"), Given.manager("M1", 1, "20"), Level.of(unmapped));
        List<Move> moves = new ArrayList<>(some(10, i -> entry("e" + i, ENTRY)));
        moves.add(new Move("e0", LAST, M1, unmapped));
        Organization moved = known(given.withPractice(given.practice().withMoves(Supplied.of(moves))));
        Reversals reversals = only(moved, Reversals.class);
        assertEquals(0, reversals.share());
        assertEquals(1, reversals.tally().unknown());
    }

    @Test
    void without_promotions_followed_up_there_is_nothing_and_four_are_too_few() {
        Organization lately = known(moved(some(10, i -> entry("e" + i, AS_OF.minusMonths(17)))));
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt(lately, Reversals.class).kind());
        Organization four = known(moved(some(4, i -> entry("e" + i, ENTRY))));
        assertEquals(Doubt.Kind.THIN, doubt(four, Reversals.class).kind());
        assertEquals(
                Doubt.Kind.MISSING, doubt(Given.evenLadders(), Reversals.class).kind());
    }

    private static double share(Organization organization) {
        return only(organization, Reversals.class).share();
    }

    private static Organization ten(Move... more) {
        List<Move> moves = new ArrayList<>(some(10, i -> entry("e" + i, ENTRY)));
        moves.addAll(List.of(more));
        return known(moved(moves));
    }

    /** Of which it is known that there were no plans and no exits. */
    private static Organization known(Organization organization) {
        return withExits(withReviews(organization, List.of()), List.of());
    }

    private static Move entry(String worker, LocalDate day) {
        return new Move(worker, day, P1, M1);
    }

    private static Review plan(String worker, LocalDate day) {
        return new Review(worker, day, Review.Kind.IMPROVEMENT_PLAN, null, null, null);
    }

    private static Exit exit(String worker, LocalDate day) {
        return new Exit(worker, day, null, Exit.Reason.RETIREMENT);
    }
}
