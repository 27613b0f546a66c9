package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.IC;
import static io.evenrung.measure.manager.Staff.M1;
import static io.evenrung.measure.manager.Staff.M2;
import static io.evenrung.measure.manager.Staff.NO_TRACK;
import static io.evenrung.measure.manager.Staff.SUPERVISOR;
import static io.evenrung.measure.manager.Staff.developed;
import static io.evenrung.measure.manager.Staff.name;
import static io.evenrung.measure.manager.Staff.reporting;
import static io.evenrung.measure.manager.Staff.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefreshersTest {

    private static final DevelopmentRecord RECENT =
            DevelopmentRecord.of("a", Kind.REFRESHER, AS_OF.minusMonths(36).plusDays(1));

    /** Five managers of one manager each, and more. */
    private static Organization with(List<Worker> more, DevelopmentRecord... records) {
        List<Worker> workers = new ArrayList<>(more);
        for (int i = 0; i < 5; i++) {
            workers.addAll(chain(name(i), M2, M1));
        }
        return developed(Staff.of(workers.toArray(Worker[]::new)), records);
    }

    private static List<Worker> chain(String boss, @Nullable LevelId own, @Nullable LevelId ofReport) {
        return List.of(
                worker(boss, own),
                reporting(boss + " report", ofReport, boss),
                reporting(boss + " below", IC, boss + " report"));
    }

    @Test
    void training_refreshes_as_well_and_both_grow_old_after_three_years() {
        Organization given = with(
                List.of(),
                RECENT,
                DevelopmentRecord.of("b", Kind.LEADERSHIP_TRAINING, AS_OF),
                DevelopmentRecord.of("c", Kind.REFRESHER, AS_OF.minusMonths(36)),
                DevelopmentRecord.of("d", Kind.REFRESHER, AS_OF.plusDays(1)),
                DevelopmentRecord.of("e", Kind.LEARNING, AS_OF));
        assertEquals(0.4, only(given, SeniorManagersRefreshed.class).share());
    }

    @Test
    void managers_of_ics_or_supervisors_alone_are_not_asked() {
        List<Worker> more = new ArrayList<>(chain("x", M2, IC));
        more.addAll(chain("y", M2, SUPERVISOR));
        more.addAll(chain("z", SUPERVISOR, M1));
        assertEquals(5, only(with(more), SeniorManagersRefreshed.class).tally().total());
    }

    @Test
    void somebody_with_reports_on_an_unknown_rung_leaves_it_open() {
        List<Worker> more = new ArrayList<>(chain("x", M2, NO_TRACK));
        more.addAll(chain("y", null, M1));
        SeniorManagersRefreshed share = only(with(more, RECENT), SeniorManagersRefreshed.class);
        assertEquals(2, share.tally().unknown());
        assertEquals(3.0 / 7, share.share());
        assertEquals(List.of(new Need("workers.csv", "job_code")), share.tally().needs());
    }

    @Test
    void somebody_without_reports_on_an_unknown_rung_is_taken_for_no_manager() {
        List<Worker> more = List.of(worker("x", M2), reporting("x report", NO_TRACK, "x"));
        assertEquals(0, only(with(more), SeniorManagersRefreshed.class).tally().unknown());
    }

    @Test
    void without_records_it_is_not_evaluated_and_of_four_it_is_not_said() {
        Worker[] workers = chain("x", M2, M1).toArray(Worker[]::new);
        assertEquals(
                List.of(new Need("development.csv", "date"), new Need("development.csv", "kind")),
                doubt(Staff.of(workers), SeniorManagersRefreshed.class).needs());
        assertEquals(Doubt.Kind.THIN, kind(doubt(developed(Staff.of(workers)), SeniorManagersRefreshed.class)));
        Organization none = developed(Staff.of(chain("x", M1, IC).toArray(Worker[]::new)));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(none, SeniorManagersRefreshed.class)));
    }
}
