package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.AS_OF;
import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.ic;
import static io.evenrung.measure.Workforce.manager;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.Workforce.organization;
import static io.evenrung.measure.Workforce.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final Level IC = ic("Engineering", "IC5");
    private static final Level MANAGER = manager("Engineering", "M1");
    private static final List<Worker> ICS = heads(IC.id(), 400);
    private static final List<Worker> MANAGERS = heads(MANAGER.id(), 400);

    private static PlanRate rate(int ofIcs, @Nullable Boolean othersOfIcs) {
        List<DevelopmentRecord> plans = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            plans.add(plan(ICS.get(i), i < ofIcs ? Boolean.TRUE : othersOfIcs));
            plans.add(plan(MANAGERS.get(i), i < 360));
        }
        List<Worker> workers = new ArrayList<>(ICS);
        workers.addAll(MANAGERS);
        Organization staffed = with(organization(List.of(IC, MANAGER)), workers);
        Organization planned = staffed.withPractice(staffed.practice()
                .withDevelopment(staffed.practice().development().withRecords(Supplied.of(plans))));
        return only(measure(GrowthMeasures::measure, planned), PlanRate.class);
    }

    private static DevelopmentRecord plan(Worker worker, @Nullable Boolean coSigned) {
        return new DevelopmentRecord(worker.id(), Kind.PLAN, AS_OF.minusMonths(3), coSigned, null);
    }

    @Test
    void fewer_co_signed_plans_of_ics_favour_managers() {
        PlanRate rate = rate(200, false);
        assertTrue(rate.significant() && rate.parityAtMost() < 0.8);
        assertEquals(Favours.MANAGEMENT, rate.favours());
    }

    @Test
    void plans_of_which_it_is_not_known_who_signed_are_never_turned_against_a_track() {
        PlanRate rate = rate(200, null);
        assertEquals(1, rate.parityAtMost());
        Doubt doubt = rate.doubtAt(0.8);
        assertEquals(
                List.of(new Need("development.csv", "co_signed"), new Need("workers.csv", "job_code")),
                doubt == null ? null : doubt.needs());
    }
}
