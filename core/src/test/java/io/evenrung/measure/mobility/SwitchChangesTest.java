package io.evenrung.measure.mobility;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Organization;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SwitchChangesTest {

    private static final LevelId IC = id("ic", "P1");
    private static final LevelId MANAGER = id("manager", "M1");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void the_median_change_of_pay_is_that_of_the_way_back_alone() {
        List<Move> moves = new ArrayList<>(back(-0.1, -0.1, -0.03, 0.0, 0.2));
        moves.add(new Move("up", DAY, IC, MANAGER, MoveTerms.unknown().withPayChange(-0.5)));
        moves.add(new Move("up", DAY.plusDays(1), MANAGER, id("manager", "M2")));
        SwitchPayChange change = only(moved(moves), SwitchPayChange.class);
        assertEquals(-0.03, change.median());
        assertEquals(-0.03, change.atMost());
        assertEquals(Favours.MANAGEMENT, change.favours());
        assertEquals(5, figure(change, "moves from management to an IC track"));
        assertNull(change.doubtAt(-0.02));
    }

    @Test
    void a_gain_on_the_way_back_favours_ics() {
        assertEquals(
                Favours.INDIVIDUAL_CONTRIBUTORS,
                only(moved(back(0.1, 0.1, 0.1, 0.0, 0.0)), SwitchPayChange.class)
                        .favours());
    }

    @Test
    void changes_that_are_not_known_leave_open_what_they_could_tip() {
        SwitchPayChange change = only(moved(back(0.0, 0.0, 0.0, 0.0, 0.0, null, null, null)), SwitchPayChange.class);
        assertEquals(0, change.atLeast());
        assertNull(change.doubtAt(-0.02), "five of eight kept their pay: three losses cannot tip the median");
        SwitchPayChange open =
                only(moved(back(0.0, 0.0, 0.0, 0.0, 0.0, null, null, null, null, null)), SwitchPayChange.class);
        assertEquals(Doubt.Kind.MISSING, kind(open.doubtAt(-0.02)));
        assertEquals(Double.POSITIVE_INFINITY, open.atMost());
    }

    @Test
    void changes_that_are_not_known_do_not_hide_a_loss_that_most_have_had() {
        SwitchPayChange change =
                only(moved(back(-0.1, -0.1, -0.1, -0.1, -0.1, -0.1, null, null)), SwitchPayChange.class);
        assertEquals(-0.1, change.atMost());
    }

    @Test
    void the_window_leaves_out_what_is_old_and_what_is_still_to_come() {
        List<Move> moves = new ArrayList<>(back(0.0, 0.0, 0.0, 0.0, 0.0));
        for (int i = 0; i < 9; i++) {
            moves.add(paid("old" + i, AS_OF.minusMonths(24), -0.5));
            moves.add(paid("planned" + i, AS_OF.plusDays(1), -0.5));
        }
        assertEquals(0, only(moved(moves), SwitchPayChange.class).median());
        moves.add(paid("last", AS_OF, -0.5));
        assertEquals(6, figure(only(moved(moves), SwitchPayChange.class), "moves from management to an IC track"));
    }

    @Test
    void one_person_who_went_back_five_times_is_one_person() {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            moves.add(paid("same", DAY.plusMonths(i), -0.5));
        }
        assertEquals(Doubt.Kind.THIN, doubt(moved(moves), SwitchPayChange.class).kind());
    }

    @Test
    void figures_of_four_people_are_withheld() {
        assertEquals(
                Doubt.thin("fewer than 5 people: figures of so few are withheld"),
                doubt(moved(back(0.0, 0.0, 0.0, 0.0)), SwitchPayChange.class));
        Doubt few = doubt(moved(back(0.0, 0.0, 0.0, 0.0, null)), SwitchPayChange.class);
        assertEquals(
                "[moves.csv: pay_after, moves.csv: pay_before]", few.needs().toString());
    }

    @Test
    void where_nobody_went_back_there_is_nothing_to_judge() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(moved(List.of()), SwitchPayChange.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(moved(List.of()), SwitchRatingChange.class).kind());
    }

    @Test
    void without_moves_or_tracks_the_facts_that_would_tell_are_named() {
        assertEquals(
                Doubt.Kind.MISSING, doubt(evenLadders(), SwitchPayChange.class).kind());
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(withoutTracks(), SwitchRatingChange.class).kind());
        assertEquals(
                "[reviews.csv: kind, reviews.csv: rating]",
                doubt(moved(back(0.0, 0.0, 0.0, 0.0, 0.0)), SwitchRatingChange.class)
                        .needs()
                        .toString());
    }

    @Test
    void the_next_appraisal_is_held_against_the_last_one_before() {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reviews.add(rated(i, DAY.minusYears(1), 1.0));
            reviews.add(rated(i, DAY, 3.0));
            reviews.add(rated(i, DAY.plusDays(1), 2.5));
            reviews.add(rated(i, DAY.plusDays(90), 5.0));
            reviews.add(new Review("back" + i, DAY.plusDays(1), Review.Kind.UPWARD, 1.0, null, null));
        }
        SwitchRatingChange change =
                only(reviewed(back(null, null, null, null, null), reviews), SwitchRatingChange.class);
        assertEquals(-0.5, change.median(), "a cycle that ends on the day of the move judges the job left");
    }

    @Test
    void an_appraisal_after_leaving_the_ic_track_again_or_after_the_as_of_date_does_not_count() {
        List<Move> moves = new ArrayList<>(back(null, null, null, null, null, null, null));
        moves.add(new Move("back5", DAY.plusDays(30), IC, MANAGER));
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reviews.add(rated(i, DAY, 3.0));
            reviews.add(rated(i, DAY.plusDays(31), 3.0));
        }
        reviews.add(rated(5, DAY, 3.0));
        reviews.add(rated(5, DAY.plusDays(31), 1.0));
        reviews.add(rated(6, DAY, 3.0));
        reviews.add(rated(6, AS_OF.plusDays(1), 1.0));
        SwitchRatingChange change = only(reviewed(moves, reviews), SwitchRatingChange.class);
        assertEquals(5, figure(change, "of these, change of rating known"));
    }

    private static Organization moved(List<Move> moves) {
        return practice(evenLadders(), p -> p.withMoves(Supplied.of(moves)));
    }

    private static Organization reviewed(List<Move> moves, List<Review> reviews) {
        return practice(moved(moves), p -> p.withDevelopment(p.development().withReviews(Supplied.of(reviews))));
    }

    /** One person each, who went back with that change of pay. */
    private static List<Move> back(@Nullable Double... changes) {
        List<Move> moves = new ArrayList<>();
        for (Double change : changes) {
            moves.add(paid("back" + moves.size(), DAY, change));
        }
        return moves;
    }

    private static Move paid(String worker, LocalDate day, @Nullable Double change) {
        return new Move(worker, day, MANAGER, IC, MoveTerms.unknown().withPayChange(change));
    }

    private static Review rated(int person, LocalDate day, double rating) {
        return new Review("back" + person, day, Review.Kind.APPRAISAL, rating, null, null);
    }
}
