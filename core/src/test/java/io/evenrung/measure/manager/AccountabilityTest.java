package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.withoutTracks;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.IC;
import static io.evenrung.measure.manager.Staff.M1;
import static io.evenrung.measure.manager.Staff.M2;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static io.evenrung.measure.manager.Staff.NO_TRACK;
import static io.evenrung.measure.manager.Staff.SUPERVISOR;
import static io.evenrung.measure.manager.Staff.moved;
import static io.evenrung.measure.manager.Staff.name;
import static io.evenrung.measure.manager.Staff.reporting;
import static io.evenrung.measure.manager.Staff.reviewed;
import static io.evenrung.measure.manager.Staff.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Review;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountabilityTest {

    private static final LocalDate YEAR_AGO = AS_OF.minusMonths(12);
    private static final LocalDate LATER = AS_OF.minusMonths(2);

    /** Managers with a report each. */
    private static List<Worker> managers(int number) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            workers.add(worker(name(i), M1));
            workers.add(reporting(name(i) + " report", IC, name(i)));
        }
        return workers;
    }

    private static Organization of(List<Worker> workers, Review... reviews) {
        return reviewed(moved(Staff.of(workers.toArray(Worker[]::new)), List.of()), reviews);
    }

    private static Review[] allReviewed(int number, LocalDate day) {
        Review[] reviews = new Review[number];
        for (int i = 0; i < number; i++) {
            reviews[i] = upward(name(i), day, null, null);
        }
        return reviews;
    }

    private static Review upward(String worker, LocalDate day, @Nullable Boolean low, @Nullable Boolean action) {
        return new Review(worker, day, Review.Kind.UPWARD, null, low, action);
    }

    @Test
    void a_review_by_the_reports_counts_for_a_year() {
        assertEquals(
                0.8,
                only(of(managers(5), allReviewed(4, YEAR_AGO.plusDays(1))), UpwardReviews.class)
                        .share());
        assertEquals(
                0,
                only(of(managers(5), allReviewed(5, YEAR_AGO)), UpwardReviews.class)
                        .share());
        assertEquals(
                0,
                only(of(managers(5), allReviewed(5, AS_OF.plusDays(1))), UpwardReviews.class)
                        .share());
    }

    @Test
    void an_appraisal_by_the_own_manager_is_no_upward_review() {
        Review appraisal = new Review("a", LATER, Review.Kind.APPRAISAL, 3.0, false, null);
        assertEquals(0, only(of(managers(5), appraisal), UpwardReviews.class).share());
    }

    @Test
    void only_people_on_management_rungs_with_reports_at_work_are_asked_for() {
        List<Worker> workers = managers(5);
        workers.add(worker("alone", M1));
        workers.add(worker("deserted", M1));
        workers.add(reporting("left", IC, "deserted").withLeft(AS_OF.minusDays(1)));
        workers.add(worker("supervisor", SUPERVISOR));
        workers.add(reporting("supervised", IC, "supervisor"));
        assertEquals(5, only(of(workers), UpwardReviews.class).tally().total());
        workers.add(worker("unknown", NO_TRACK));
        workers.add(reporting("somebody", IC, "unknown"));
        UpwardReviews share = only(of(workers), UpwardReviews.class);
        assertEquals(1, share.tally().unknown());
        assertEquals(List.of(new Need("workers.csv", "job_code")), share.tally().needs());
    }

    @Test
    void who_was_hired_or_made_a_manager_within_the_year_is_left_out() {
        List<Worker> workers = managers(8);
        workers.set(0, workers.get(0).withHired(YEAR_AGO.plusDays(1)));
        workers.set(2, workers.get(2).withHired(YEAR_AGO));
        Organization given = moved(
                of(workers, allReviewed(0, LATER)),
                List.of(
                        new Move("c", YEAR_AGO.plusDays(1), IC, M1),
                        new Move("d", YEAR_AGO, IC, M1),
                        new Move("e", LATER, M2, M1),
                        new Move("f", LATER, null, M1),
                        new Move("g", AS_OF.plusDays(1), IC, M1)));
        assertEquals(5, only(given, UpwardReviews.class).tally().total(), "b, d, e, g and h");
        assertEquals(0, only(given, UpwardReviews.class).share());
    }

    @Test
    void where_dates_leave_open_how_long_somebody_has_led_only_a_review_settles_it() {
        List<Worker> workers = managers(7);
        workers.set(0, workers.get(0).withHired(null));
        workers.set(2, workers.get(2).withHired(null).withLevelSince(YEAR_AGO));
        workers.set(4, workers.get(4).withHired(null));
        Organization given =
                moved(of(workers, upward("c", LATER, null, null)), List.of(new Move("d", LATER, NO_TRACK, M1)));
        UpwardReviews share = only(given, UpwardReviews.class);
        assertEquals(1, share.tally().met(), "c");
        assertEquals(4, share.tally().unmet(), "b, e, f and g");
        assertEquals(2, share.tally().unknown(), "a and d");
        assertEquals(
                List.of(new Need("moves.csv", "from_job_code"), new Need("workers.csv", "hire_date")),
                share.tally().needs());
    }

    @Test
    void without_moves_the_present_level_tells_how_long_somebody_has_led() {
        List<Worker> workers = managers(6);
        workers.replaceAll(w -> w.withLevelSince(YEAR_AGO));
        workers.set(0, workers.get(0).withLevelSince(YEAR_AGO.plusDays(1)));
        UpwardReviews share = only(reviewed(Staff.of(workers.toArray(Worker[]::new))), UpwardReviews.class);
        assertEquals(5, share.tally().unmet());
        assertEquals(
                List.of(new Need("moves.csv", "effective_date")), share.tally().needs());
    }

    @Test
    void what_is_not_supplied_is_not_evaluated() {
        Organization noReviews = Staff.of(managers(5).toArray(Worker[]::new));
        List<Need> needs = List.of(
                new Need("reviews.csv", "action"), new Need("reviews.csv", "kind"), new Need("reviews.csv", "low"));
        for (var type : List.of(UpwardReviews.class, LowReviewAction.class, ConsequenceRate.class)) {
            assertEquals(needs, doubt(noReviews, type).needs());
            assertEquals(Doubt.Kind.MISSING, kind(doubt(NOBODY, type)));
            assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), type)));
        }
        assertEquals(Doubt.Kind.THIN, kind(doubt(of(managers(4)), UpwardReviews.class)));
        assertEquals(
                List.of(new Need("workers.csv", "manager_id")),
                doubt(of(List.of(worker("a", M1))), UpwardReviews.class).needs());
    }

    /** Managers who were low a year ago, with what is given of now. */
    private static Organization twiceLow(List<Review> later) {
        List<Review> reviews = new ArrayList<>(later);
        for (int i = 0; i < 5; i++) {
            reviews.add(upward(name(i), YEAR_AGO, true, false));
        }
        return of(managers(5), reviews.toArray(Review[]::new));
    }

    private static List<Review> now(@Nullable Boolean... actions) {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < actions.length; i++) {
            reviews.add(upward(name(i), LATER, true, actions[i]));
        }
        return reviews;
    }

    @Test
    void action_has_to_follow_the_later_of_two_low_reviews() {
        assertEquals(
                0.6,
                only(twiceLow(now(true, true, true, false, false)), LowReviewAction.class)
                        .share());
    }

    @Test
    void an_improvement_plan_from_that_day_on_is_action() {
        List<Review> reviews = now(false, false, false, null, true);
        reviews.add(new Review("a", LATER, Review.Kind.IMPROVEMENT_PLAN, null, null, null));
        reviews.add(new Review("b", LATER.minusDays(1), Review.Kind.IMPROVEMENT_PLAN, null, null, null));
        reviews.add(new Review("c", AS_OF.plusDays(1), Review.Kind.IMPROVEMENT_PLAN, null, null, null));
        reviews.add(new Review("d", AS_OF, Review.Kind.IMPROVEMENT_PLAN, null, null, null));
        LowReviewAction share = only(twiceLow(reviews), LowReviewAction.class);
        assertEquals(3, share.tally().met());
        assertEquals(2, share.tally().unmet());
    }

    @Test
    void a_better_review_in_between_or_since_breaks_the_row() {
        List<Review> reviews = now(false, false, false, false, false);
        reviews.add(upward("a", AS_OF, false, null));
        reviews.add(upward("b", AS_OF.plusDays(1), false, null));
        assertEquals(
                Doubt.Kind.THIN,
                kind(doubt(twiceLow(reviews), LowReviewAction.class)),
                "four are left: a is out, and the future review of b is not looked at");
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                kind(doubt(of(managers(5), upward("a", LATER, true, false)), LowReviewAction.class)));
    }

    @Test
    void reviews_that_end_on_one_day_are_one_cycle() {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reviews.add(upward(name(i), LATER, true, false));
            reviews.add(upward(name(i), LATER, null, true));
        }
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                kind(doubt(of(managers(5), reviews.toArray(Review[]::new)), LowReviewAction.class)));
        assertEquals(1, only(twiceLow(reviews), LowReviewAction.class).share());
    }

    @Test
    void what_is_not_known_counts_as_kept_and_leaves_it_open() {
        LowReviewAction share = only(twiceLow(now(true, true, true, true, null)), LowReviewAction.class);
        assertEquals(1, share.share());
        Doubt doubt = share.doubtAt(1);
        assertEquals(List.of(new Need("reviews.csv", "action")), doubt == null ? List.of() : doubt.needs());
        List<Review> unrated = now(true, true, true, true);
        unrated.add(upward("e", LATER, null, true));
        assertEquals(
                List.of(new Need("reviews.csv", "low")),
                only(twiceLow(unrated), LowReviewAction.class).tally().needs());
        assertNull(only(twiceLow(now(true, true, true, true, true)), LowReviewAction.class)
                .doubtAt(1));
    }

    @Test
    void a_day_that_says_both_is_not_known_to_be_low() {
        List<Review> reviews = now(false, false, false, false, false);
        reviews.add(upward("a", LATER, false, false));
        assertEquals(1, only(twiceLow(reviews), LowReviewAction.class).tally().unknown());
    }

    @Test
    void only_managers_at_work_are_looked_at() {
        for (LevelId rung : Arrays.asList(IC, SUPERVISOR)) {
            List<Worker> workers = managers(5);
            workers.set(0, workers.get(0).withLevel(rung));
            List<Review> reviews = now(true, true, true, true, true);
            for (int i = 0; i < 5; i++) {
                reviews.add(upward(name(i), YEAR_AGO, true, false));
            }
            assertEquals(
                    Doubt.Kind.THIN, kind(doubt(of(workers, reviews.toArray(Review[]::new)), LowReviewAction.class)));
        }
    }
}
