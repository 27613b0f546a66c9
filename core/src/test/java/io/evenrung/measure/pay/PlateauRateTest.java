package io.evenrung.measure.pay;

import static io.evenrung.measure.Workforce.AS_OF;
import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.Workforce.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Profile;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlateauRateTest {

    private static final PayRange RANGE = PayRange.of(Money.of("80", "USD"), Money.of("120", "USD"));
    private static final Level IC =
            Workforce.ic("Engineering", "IC5").withGrade("5").withRange(RANGE);
    private static final Level MANAGER =
            Workforce.manager("Engineering", "M1").withGrade("5").withRange(RANGE);
    private static final Money MIDDLE = Money.of("100", "USD");
    private static final LocalDate RECENT = AS_OF.minusMonths(12);
    private static final LocalDate LONG_AGO = AS_OF.minusMonths(40);

    private static Worker person(Level level, int number, @Nullable LocalDate raised, @Nullable Money pay) {
        return Worker.of(level.id().code() + "-" + number, level.id())
                .withHired(AS_OF.minusYears(9))
                .withPay(pay)
                .withProfile(Profile.unknown().withLastRaise(raised));
    }

    private static List<Worker> people(Level level, int heads, int plateaued) {
        return people(level, heads, i -> person(level, i, i < plateaued ? LONG_AGO : RECENT, MIDDLE));
    }

    private static List<Worker> people(Level level, int heads, IntFunction<Worker> person) {
        List<Worker> people = new ArrayList<>();
        for (int i = 0; i < heads; i++) {
            people.add(person.apply(i));
        }
        return people;
    }

    private static Measurements of(List<Worker> ics, List<Worker> managers) {
        return measured(ics, managers, Settings.defaults());
    }

    private static Measurements measured(List<Worker> ics, List<Worker> managers, Settings settings) {
        List<Worker> all = new ArrayList<>(ics);
        all.addAll(managers);
        Organization organization = with(Workforce.organization(List.of(IC, MANAGER)), all);
        return measure(PayMeasures::measure, organization, settings);
    }

    /** How many of ten ICs stand still if one more of them is as told, beside four that do and five that do not. */
    private static long standingStill(Worker told) {
        List<Worker> ics = new ArrayList<>(people(IC, 9, 4));
        ics.add(told);
        return only(of(ics, people(MANAGER, 10, 5)), PlateauRate.class)
                        .comparison()
                        .icEvents()
                - 4;
    }

    @Test
    void pay_that_stands_still_oftener_for_ics_favours_management() {
        PlateauRate rate = only(of(people(IC, 300, 120), people(MANAGER, 190, 25)), PlateauRate.class);
        assertEquals(3.04, rate.comparison().ratio(), 1e-12);
        assertTrue(rate.significant());
        assertTrue(rate.disparityAtLeast() > 1.25);
        assertEquals(Favours.MANAGEMENT, rate.favours());
        assertEquals(List.of(), rate.conditions());
    }

    @Test
    void pay_that_stands_still_oftener_for_managers_is_a_finding_too() {
        PlateauRate rate = only(of(people(IC, 190, 25), people(MANAGER, 300, 120)), PlateauRate.class);
        assertTrue(rate.significant() && rate.disparityAtLeast() > 1.25);
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, rate.favours());
    }

    @Test
    void equal_shares_hold_beyond_doubt_where_there_are_enough_and_not_where_there_are_few() {
        assertNull(only(of(people(IC, 3000, 600), people(MANAGER, 1900, 380)), PlateauRate.class)
                .doubtAt(1.25));
        Doubt thin = only(of(people(IC, 300, 60), people(MANAGER, 190, 38)), PlateauRate.class)
                .doubtAt(1.25);
        assertNotNull(thin);
        assertEquals(Doubt.Kind.THIN, thin.kind());
    }

    @Test
    void exactly_thirty_six_months_without_a_raise_are_not_more_than_thirty_six() {
        assertEquals(0, standingStill(person(IC, 99, AS_OF.minusMonths(36), MIDDLE)));
        assertEquals(1, standingStill(person(IC, 99, AS_OF.minusMonths(36).minusDays(1), MIDDLE)));
    }

    @Test
    void pay_at_the_maximum_stands_still_whenever_it_was_raised() {
        assertEquals(1, standingStill(person(IC, 99, RECENT, Money.of("120", "USD"))));
        assertEquals(1, standingStill(person(IC, 99, RECENT, Money.of("130", "USD"))));
        assertEquals(0, standingStill(person(IC, 99, RECENT, Money.of("119.99", "USD"))));
        assertEquals(1, standingStill(person(IC, 99, null, Money.of("120", "USD"))));
    }

    @Test
    void pay_in_another_currency_or_zone_than_the_range_stands_nowhere_in_it() {
        assertEquals(0, standingStill(person(IC, 99, RECENT, Money.of("130", "EUR"))));
        assertEquals(
                0, standingStill(person(IC, 99, RECENT, Money.of("130", "USD")).withPayZone("B")));
    }

    @Test
    void somebody_hired_since_then_has_not_waited_so_long() {
        Worker newcomer = person(IC, 99, null, null);
        PlateauRate rate = withOne(newcomer.withHired(AS_OF.minusMonths(36)));
        assertEquals(10, rate.comparison().icExposure());
        assertEquals(0, standingStill(newcomer.withHired(AS_OF.minusMonths(36))));
        assertEquals(9, withOne(newcomer).comparison().icExposure());
    }

    @Test
    void a_raise_after_the_as_of_date_is_none_yet() {
        PlateauRate rate = withOne(person(IC, 99, AS_OF.plusDays(1), null));
        assertEquals(9, rate.comparison().icExposure());
        assertEquals(
                List.of("people of whom neither the last raise nor the standing in the range is known are left out:"
                        + " fewer than 5"),
                rate.conditions());
    }

    private static PlateauRate withOne(Worker told) {
        List<Worker> ics = new ArrayList<>(people(IC, 9, 4));
        ics.add(told);
        return only(of(ics, people(MANAGER, 10, 5)), PlateauRate.class);
    }

    @Test
    void facts_that_are_not_known_of_many_keep_the_rule_from_being_kept() {
        List<Worker> ics = people(IC, 3000, i -> person(IC, i, i < 600 ? LONG_AGO : RECENT, null));
        PlateauRate rate = only(of(ics, people(MANAGER, 1900, 380)), PlateauRate.class);
        Doubt doubt = rate.doubtAt(1.25);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertTrue(doubt.needs().contains(new Need("levels.csv", "range_max")));
        assertEquals(
                "of some people it is not known whether their pay stands still, or on which track they are",
                doubt.reason());
        assertEquals(
                List.of(
                        "people judged by their last raise alone, since their standing in the range is not known: 3000"),
                rate.conditions());
    }

    @Test
    void no_track_is_found_to_stand_still_oftener_where_unknown_facts_could_say_otherwise() {
        Money top = Money.of("120", "USD");
        List<Worker> ics = people(IC, 300, i -> person(IC, i, null, i < 120 ? top : MIDDLE));
        List<Worker> managers = people(MANAGER, 190, i -> person(MANAGER, i, null, i < 25 ? top : MIDDLE));
        PlateauRate open = only(of(ics, managers), PlateauRate.class);
        assertEquals(1, open.disparityAtLeast());
        Doubt doubt = open.doubtAt(1.25);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertTrue(doubt.needs().contains(new Need("workers.csv", "last_raise")));
        List<Worker> one = people(MANAGER, 190, 25);
        one.set(100, person(MANAGER, 100, null, MIDDLE));
        PlateauRate almost = only(of(people(IC, 300, 120), one), PlateauRate.class);
        assertTrue(almost.significant() && almost.disparityAtLeast() > 1.25);
    }

    @Test
    void one_person_of_unknown_standing_does_not_save_a_track_whose_pay_never_stands_still() {
        List<Worker> ics = people(IC, 200, 120);
        ics.add(person(IC, 999, null, MIDDLE));
        PlateauRate rate = only(of(ics, people(MANAGER, 200, 0)), PlateauRate.class);
        assertTrue(rate.significant() && rate.disparityAtLeast() > 1.25);
        List<Worker> managers = people(MANAGER, 200, 120);
        managers.add(person(MANAGER, 999, null, MIDDLE));
        PlateauRate mirrored = only(of(people(IC, 200, 0), managers), PlateauRate.class);
        assertTrue(mirrored.significant() && mirrored.disparityAtLeast() > 1.25);
    }

    @Test
    void people_on_no_known_rung_may_stand_on_either_track() {
        List<Worker> ics = new ArrayList<>(people(IC, 3000, 600));
        ics.addAll(people(IC, 300, i -> person(IC, i + 5000, LONG_AGO, MIDDLE).withLevel(null)));
        PlateauRate rate = only(of(ics, people(MANAGER, 1900, 380)), PlateauRate.class);
        assertNotNull(rate.doubtAt(1.25));
        assertEquals(3000, rate.comparison().icExposure());
    }

    @Test
    void where_nothing_is_known_of_anybody_the_columns_are_named() {
        Measurements blank = of(
                people(IC, 9, i -> person(IC, i, null, null)), people(MANAGER, 9, i -> person(MANAGER, i, null, null)));
        List<Need> needs = List.of(
                new Need("levels.csv", "range_max"),
                new Need("workers.csv", "base_pay"),
                new Need("workers.csv", "last_raise"));
        assertEquals(needs, doubt(blank, PlateauRate.class).needs());
        assertEquals(
                needs,
                doubt(measure(PayMeasures::measure, Workforce.organization(List.of(IC, MANAGER))), PlateauRate.class)
                        .needs());
    }

    @Test
    void four_people_on_one_side_are_too_few() {
        assertEquals(
                Doubt.thin("fewer than 5 people on one side"),
                doubt(of(people(IC, 30, 9), people(MANAGER, 4, 2)), PlateauRate.class));
    }

    @Test
    void those_who_left_do_not_count() {
        assertEquals(0, standingStill(person(IC, 99, LONG_AGO, MIDDLE).withLeft(AS_OF.minusDays(1))));
        assertEquals(1, standingStill(person(IC, 99, LONG_AGO, MIDDLE).withLeft(AS_OF)));
    }

    @Test
    void how_long_is_too_long_can_be_set() {
        Settings shorter = Settings.defaults().with(Setting.PLATEAU_MONTHS, 11);
        PlateauRate rate = only(measured(people(IC, 10, 0), people(MANAGER, 10, 0), shorter), PlateauRate.class);
        assertEquals(10, rate.comparison().icEvents());
        assertFalse(rate.significant());
    }
}
