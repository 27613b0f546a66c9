package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.AS_OF;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearningTest {

    /** Ten ICs, then five managers. */
    private static final List<Worker> PEOPLE = people(10, 5);

    @Test
    void spend_is_compared_per_head() {
        LearningSpend spend = only(measured(PEOPLE, course(0, "1000"), course(10, "1000")), LearningSpend.class);
        assertEquals(0.5, spend.ratio());
        assertEquals(0.5, spend.parity());
        assertEquals(Favours.MANAGEMENT, spend.favours());
        assertNull(spend.doubtAt(0.8));
        assertEquals("organization/spend in USD", spend.subject().key());
    }

    @Test
    void managers_on_whom_nothing_is_spent_are_no_parity() {
        LearningSpend spend = only(measured(PEOPLE, course(0, "1000")), LearningSpend.class);
        assertEquals(Double.POSITIVE_INFINITY, spend.ratio());
        assertEquals(0, spend.parity());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, spend.favours());
    }

    @Test
    void only_the_last_year_counts() {
        LearningSpend spend = only(
                measured(
                        PEOPLE,
                        course(0, "2000"),
                        course(10, "1000"),
                        course(10, "77", AS_OF.minusYears(1)),
                        course(10, "77", AS_OF.plusDays(1))),
                LearningSpend.class);
        assertEquals(1, spend.ratio());
    }

    @Test
    void unknown_spend_on_the_side_that_has_less_could_even_it_out() {
        assertEquals(
                "[development.csv: spend]",
                doubt(measured(PEOPLE, course(0, "100"), course(1, null), course(10, "1000")), LearningSpend.class)
                        .needs()
                        .toString());
    }

    @Test
    void unknown_spend_on_the_side_that_has_more_only_keeps_it_from_holding() {
        LearningSpend spend =
                only(measured(PEOPLE, course(0, "1000"), course(10, "1000"), course(11, null)), LearningSpend.class);
        assertEquals(0.5, spend.parity());
        assertNotNull(spend.doubtAt(0.1));
    }

    @Test
    void the_spend_on_somebody_of_no_known_track_may_be_anybodys() {
        DevelopmentRecord stranger =
                new DevelopmentRecord("stranger", Kind.LEARNING, AS_OF, null, Money.of("5", "USD"));
        assertEquals(
                "[workers.csv: job_code]",
                doubt(measured(PEOPLE, course(0, "1000"), course(10, "1000"), stranger), LearningSpend.class)
                        .needs()
                        .toString());
    }

    @Test
    void currencies_are_judged_apart_over_those_paid_in_them() {
        List<Worker> workers = new ArrayList<>();
        for (Worker worker : people(20, 10)) {
            boolean isEuro = worker.id().endsWith("0") || worker.id().matches(".*[2468]");
            workers.add(worker.withPay(Money.of("1", isEuro ? "EUR" : "USD")));
        }
        List<DevelopmentRecord> records = new ArrayList<>();
        for (Worker worker : workers) {
            Money pay = worker.pay();
            assertNotNull(pay);
            records.add(new DevelopmentRecord(worker.id(), Kind.LEARNING, AS_OF, null, pay));
        }
        List<LearningSpend> spend =
                measured(workers, records.toArray(DevelopmentRecord[]::new)).of(LearningSpend.class);
        assertEquals(
                List.of("spend in EUR", "spend in USD"),
                spend.stream().map(s -> s.subject().label()).toList());
        assertEquals(List.of(1.0, 1.0), spend.stream().map(LearningSpend::ratio).toList());
    }

    @Test
    void figures_of_four_managers_are_withheld() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(measured(PEOPLE.subList(0, 14), course(0, "1000")), LearningSpend.class)
                        .kind());
    }

    @Test
    void blank_missing_and_nothing_are_told_apart() {
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(measured(PEOPLE, course(0, null)), LearningSpend.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(measured(PEOPLE), LearningSpend.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(measured(PEOPLE, course(0, "0")), LearningSpend.class).kind());
        assertEquals(
                "[development.csv: kind, development.csv: spend]",
                doubt(Growing.measured(Growing.organization(PEOPLE)), LearningSpend.class)
                        .needs()
                        .toString());
    }

    @Test
    void no_sum_is_too_great() {
        String most = Long.toString(Long.MAX_VALUE / 100);
        LearningSpend spend =
                only(measured(PEOPLE, course(0, most), course(0, most), course(10, most)), LearningSpend.class);
        assertEquals(1, spend.ratio());
    }

    @Property(tries = 50)
    void exchanging_the_tracks_exchanges_whom_it_favours(
            @ForAll @IntRange(min = 1, max = 500) int onIc, @ForAll @IntRange(min = 1, max = 500) int onManager) {
        Organization given =
                organization(PEOPLE, course(0, Integer.toString(onIc)), course(10, Integer.toString(onManager)));
        LearningSpend spend = only(Growing.measured(given), LearningSpend.class);
        LearningSpend mirrored = only(Growing.measured(Workforce.mirrored(given)), LearningSpend.class);
        assertEquals(spend.parity(), mirrored.parity());
        assertEquals(spend.favours().mirrored(), mirrored.favours());
    }

    private static DevelopmentRecord course(int person, @Nullable String dollars) {
        return course(person, dollars, AS_OF);
    }

    private static DevelopmentRecord course(int person, @Nullable String dollars, LocalDate day) {
        return new DevelopmentRecord(
                PEOPLE.get(person).id(), Kind.LEARNING, day, null, dollars == null ? null : Money.of(dollars, "USD"));
    }

    private static Organization organization(List<Worker> workers, DevelopmentRecord... records) {
        return Growing.development(Growing.organization(workers), d -> d.withRecords(Supplied.of(List.of(records))));
    }

    private static Measurements measured(List<Worker> workers, DevelopmentRecord... records) {
        return Growing.measured(organization(workers, records));
    }
}
