package io.evenrung.measure.manager;

import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.ic;
import static io.evenrung.measure.Workforce.manager;
import static io.evenrung.measure.Workforce.mirrored;
import static io.evenrung.measure.Workforce.organization;
import static io.evenrung.measure.Workforce.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Review;
import io.evenrung.model.Review.Kind;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static final Level IC = ic("Engineering", "IC5");
    private static final Level MANAGER = manager("Engineering", "M1");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final List<Worker> ICS = heads(IC.id(), 400);
    private static final List<Worker> MANAGERS = heads(MANAGER.id(), 400);

    private static List<Review> lows(List<Worker> people, int acted) {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            reviews.add(review(people.get(i).id(), DAY, Kind.APPRAISAL, true, i < acted));
        }
        return reviews;
    }

    private static Review review(
            String worker, LocalDate day, Kind kind, @Nullable Boolean low, @Nullable Boolean action) {
        return new Review(worker, day, kind, null, low, action);
    }

    private static Organization reviewed(List<Review> reviews) {
        List<Worker> workers = new ArrayList<>(ICS);
        workers.addAll(MANAGERS);
        Organization organization = with(organization(List.of(IC, MANAGER)), workers);
        return organization.withPractice(organization
                .practice()
                .withMoves(Supplied.of(List.of()))
                .withDevelopment(organization.practice().development().withReviews(Supplied.of(reviews))));
    }

    private static Measurements measured(List<Review> reviews) {
        return Workforce.measure(ManagerMeasures::measure, reviewed(reviews));
    }

    private static ConsequenceRate rate(List<Review> reviews) {
        return Workforce.only(measured(reviews), ConsequenceRate.class);
    }

    private static List<Review> both(int ofIcs, int ofManagers) {
        List<Review> reviews = lows(ICS, ofIcs);
        reviews.addAll(lows(MANAGERS, ofManagers));
        return reviews;
    }

    @Test
    void fewer_consequences_for_managers_favour_managers() {
        ConsequenceRate rate = rate(both(300, 100));
        assertEquals(3, rate.comparison().ratio(), 1e-12);
        assertEquals(2.39, rate.comparison().interval().low(), 0.005);
        assertEquals(3.76, rate.comparison().interval().high(), 0.005);
        assertTrue(rate.significant() && rate.parityAtMost() < 0.8);
        assertEquals(Favours.MANAGEMENT, rate.favours());
    }

    @Test
    void fewer_consequences_for_ics_are_a_finding_too() {
        ConsequenceRate rate = rate(both(100, 300));
        assertTrue(rate.significant() && rate.parityAtMost() < 0.8);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, rate.favours());
    }

    @Test
    void mirroring_the_tracks_mirrors_whom_it_favours() {
        ConsequenceRate mirror = Workforce.only(
                Workforce.measure(ManagerMeasures::measure, mirrored(reviewed(both(300, 100)))), ConsequenceRate.class);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, mirror.favours());
        assertEquals(rate(both(300, 100)).parityAtMost(), mirror.parityAtMost(), 1e-12);
    }

    @Test
    void equal_consequences_hold() {
        ConsequenceRate rate = rate(both(400, 400));
        assertEquals(1, rate.parityAtMost());
        assertNull(rate.doubtAt(0.8));
        assertEquals(0.87, rate.comparison().interval().low(), 0.005);
    }

    @Test
    void few_reviews_decide_nothing() {
        assertEquals(Doubt.Kind.THIN, doubt(rate(both(9, 3)).doubtAt(0.8)).kind());
        List<Review> tiny = lows(ICS.subList(0, 4), 4);
        tiny.addAll(lows(MANAGERS, 100));
        assertEquals(
                Doubt.Kind.THIN,
                Workforce.doubt(measured(tiny), ConsequenceRate.class).kind());
    }

    @Test
    void only_low_reviews_within_the_window_count_and_a_plan_is_no_review() {
        List<Review> reviews = both(400, 400);
        reviews.add(review(ICS.get(0).id(), Workforce.AS_OF.minusMonths(24), Kind.APPRAISAL, true, false));
        reviews.add(review(ICS.get(0).id(), Workforce.AS_OF.plusDays(1), Kind.APPRAISAL, true, false));
        reviews.add(review(ICS.get(0).id(), DAY, Kind.APPRAISAL, false, true));
        reviews.add(review(ICS.get(0).id(), DAY, Kind.IMPROVEMENT_PLAN, true, true));
        assertEquals(400, rate(reviews).comparison().icExposure());
        reviews.add(review(MANAGERS.get(0).id(), DAY.plusDays(1), Kind.UPWARD, true, false));
        assertEquals(401, rate(reviews).comparison().managerExposure());
        assertEquals(List.of(), rate(reviews).conditions());
    }

    @Test
    void a_review_counts_for_the_rung_of_its_day() {
        Organization given = reviewed(both(400, 400));
        Organization moved = given.withPractice(given.practice()
                .withMoves(
                        Supplied.of(List.of(new Move(MANAGERS.get(0).id(), DAY.plusDays(1), IC.id(), MANAGER.id())))));
        ConsequenceRate rate =
                Workforce.only(Workforce.measure(ManagerMeasures::measure, moved), ConsequenceRate.class);
        assertEquals(401, rate.comparison().icEvents());
        assertEquals(399, rate.comparison().managerEvents());
    }

    @Test
    void what_is_not_known_is_left_out_said_and_may_leave_it_open() {
        List<Review> reviews = both(400, 400);
        for (int i = 0; i < 200; i++) {
            reviews.add(review(ICS.get(i).id(), DAY.plusDays(1), Kind.APPRAISAL, null, null));
        }
        reviews.add(review(ICS.get(0).id(), DAY.plusDays(2), Kind.APPRAISAL, true, null));
        reviews.add(review("stranger", DAY, Kind.APPRAISAL, true, true));
        ConsequenceRate rate = rate(reviews);
        assertEquals(400, rate.comparison().icExposure());
        assertEquals(202, rate.comparison().unplaced().events());
        assertEquals(3, rate.conditions().size(), rate.conditions().toString());
        assertEquals(Doubt.Kind.MISSING, doubt(rate.doubtAt(0.8)).kind());
    }

    /** So many ICs of 400 with consequences, and managers: none of 40, and 360 of whom that is not known. */
    private static ConsequenceRate mostlyUnknown(int ofIcs) {
        List<Review> reviews = lows(ICS, ofIcs);
        for (int i = 0; i < MANAGERS.size(); i++) {
            reviews.add(review(MANAGERS.get(i).id(), DAY, Kind.APPRAISAL, true, i < 40 ? Boolean.FALSE : null));
        }
        return rate(reviews);
    }

    @Test
    void what_is_not_known_is_never_turned_against_a_track() {
        ConsequenceRate open = mostlyUnknown(300);
        assertFalse(open.significant(), "all of the 360 may have had consequences: 90 %, against 75 % of ICs");
        assertEquals(360, open.open());
        assertEquals(Doubt.Kind.MISSING, doubt(open.doubtAt(0.8)).kind());
        ConsequenceRate clear = mostlyUnknown(400);
        assertTrue(clear.significant(), "90 % at most, against 100 % of ICs");
        assertEquals(0, clear.open());
    }

    @Test
    void where_nothing_is_known_of_low_reviews_it_is_not_evaluated() {
        assertEquals(Doubt.Kind.INAPPLICABLE, only(List.of()).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                only(List.of(review(ICS.get(0).id(), DAY, Kind.APPRAISAL, false, null)))
                        .kind());
        Doubt unrated = only(List.of(review(ICS.get(0).id(), DAY, Kind.APPRAISAL, null, true)));
        assertEquals("[reviews.csv: action, reviews.csv: low]", unrated.needs().toString());
        Doubt unfollowed = only(List.of(review(ICS.get(0).id(), DAY, Kind.APPRAISAL, true, null)));
        assertEquals("[reviews.csv: action]", unfollowed.needs().toString());
    }

    private static Doubt only(List<Review> reviews) {
        return Workforce.doubt(measured(reviews), ConsequenceRate.class);
    }

    private static Doubt doubt(@Nullable Doubt doubt) {
        assertNotNull(doubt);
        return doubt;
    }
}
