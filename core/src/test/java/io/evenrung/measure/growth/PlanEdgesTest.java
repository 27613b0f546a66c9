package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.AS_OF;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measurements;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanEdgesTest {

    private static final List<Worker> TEN = people(5, 5);

    @Test
    void one_signed_plan_among_several_is_enough() {
        SignedPlans plans = only(
                measured(TEN, plan(0, AS_OF, false), plan(0, AS_OF, null), plan(0, AS_OF, true), plan(1, AS_OF, false)),
                SignedPlans.class);
        assertEquals(1, plans.tally().met());
        assertEquals(9, plans.tally().unmet());
    }

    @Test
    void a_plan_counts_for_twelve_months_and_none_that_lies_ahead() {
        SignedPlans plans = only(
                measured(
                        TEN,
                        plan(0, AS_OF.minusMonths(12), true),
                        plan(1, AS_OF.minusMonths(12).plusDays(1), true),
                        plan(2, AS_OF.plusDays(1), true)),
                SignedPlans.class);
        assertEquals(1, plans.tally().met());
    }

    @Test
    void a_plan_that_may_be_signed_counts_as_signed_and_leaves_a_doubt() {
        SignedPlans plans = only(measured(TEN, plan(0, AS_OF, true), plan(1, AS_OF, null)), SignedPlans.class);
        assertEquals(0.2, plans.share());
        Doubt doubt = plans.doubtAt(0.15);
        assertNotNull(doubt);
        assertEquals("[development.csv: co_signed]", doubt.needs().toString());
    }

    @Test
    void a_blank_column_is_a_missing_one() {
        Measurements measured = measured(TEN, plan(0, AS_OF, null));
        assertEquals(Doubt.Kind.MISSING, doubt(measured, SignedPlans.class).kind());
        assertEquals(Doubt.Kind.MISSING, doubt(measured, PlanRate.class).kind());
    }

    @Test
    void a_file_without_any_plan_says_that_nobody_has_one() {
        DevelopmentRecord course = DevelopmentRecord.of(TEN.get(0).id(), Kind.LEARNING, AS_OF);
        assertEquals(0, only(measured(TEN, course), SignedPlans.class).share());
    }

    @Test
    void managers_with_more_plans_are_favoured() {
        List<Worker> workers = people(200, 200);
        List<DevelopmentRecord> plans = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            if (i >= 200 || i % 4 == 0) {
                plans.add(plan(workers.get(i), AS_OF, true));
            }
        }
        PlanRate rate = only(measured(workers, plans.toArray(DevelopmentRecord[]::new)), PlanRate.class);
        assertEquals(0.25, rate.comparison().ratio(), 1e-12);
        assertEquals(Favours.MANAGEMENT, rate.favours());
        assertTrue(rate.significant());
        assertTrue(rate.parityAtMost() < 0.8);
    }

    @Test
    void plans_of_people_without_a_known_track_may_be_of_either() {
        List<Worker> workers = people(200, 200);
        List<DevelopmentRecord> plans = new ArrayList<>();
        workers.forEach(w -> plans.add(plan(w, AS_OF, true)));
        plans.add(plan(Worker.of("stranger", null), AS_OF, true));
        workers.add(Worker.of("placeless", null));
        plans.add(plan(Worker.of("placeless", null), AS_OF, true));
        workers.add(Worker.of("supervisor", Growing.OTHER.id()));
        plans.add(plan(Worker.of("supervisor", null), AS_OF, true));
        workers.add(Worker.of("gone", Growing.IC.id()).withLeft(AS_OF.minusDays(1)));
        plans.add(plan(Worker.of("gone", null), AS_OF, true));
        PlanRate rate = only(measured(workers, plans.toArray(DevelopmentRecord[]::new)), PlanRate.class);
        assertEquals(2, rate.comparison().unplaced().events());
        assertEquals(200, rate.comparison().icEvents());
    }

    private static Measurements measured(List<Worker> workers, DevelopmentRecord... records) {
        return Growing.measured(
                Growing.development(Growing.organization(workers), d -> d.withRecords(Supplied.of(List.of(records)))));
    }

    private static DevelopmentRecord plan(int person, LocalDate day, @Nullable Boolean signed) {
        return plan(TEN.get(person), day, signed);
    }

    private static DevelopmentRecord plan(Worker person, LocalDate day, @Nullable Boolean signed) {
        return new DevelopmentRecord(person.id(), Kind.PLAN, day, signed, null);
    }
}
