package io.evenrung.measure.org;

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
import io.evenrung.measure.Given;
import io.evenrung.model.Exit;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitMeasuresTest {

    private static final Level IC = ic("Engineering", "IC5");
    private static final Level MANAGER = manager("Engineering", "M1");

    /** 400 a side from the start, of whom 100 ICs and as many managers left. */
    private static RegrettedExitRate rate(@Nullable Boolean ofManagers) {
        List<Worker> workers = new ArrayList<>();
        List<Exit> exits = new ArrayList<>();
        leave(heads(IC.id(), 400), true, workers, exits);
        leave(heads(MANAGER.id(), 400), ofManagers, workers, exits);
        Organization staffed = with(organization(List.of(IC, MANAGER)), workers);
        Organization left = staffed.withPractice(staffed.practice()
                .withMoves(Supplied.of(List.of()))
                .withExperience(staffed.practice().experience().withExits(Supplied.of(exits))));
        return only(measure(OrgMeasures::measure, left), RegrettedExitRate.class);
    }

    private static void leave(
            List<Worker> people, @Nullable Boolean regretted, List<Worker> workers, List<Exit> exits) {
        for (int i = 0; i < people.size(); i++) {
            Worker worker = people.get(i).withHired(AS_OF.minusYears(5));
            workers.add(i < 100 ? worker.withLeft(AS_OF.minusMonths(6)) : worker);
            if (i < 100) {
                exits.add(new Exit(worker.id(), AS_OF.minusMonths(6), regretted, null));
            }
        }
    }

    @Test
    void regretted_exits_of_ics_alone_favour_managers() {
        RegrettedExitRate rate = rate(false);
        assertTrue(rate.significant() && rate.disparityAtLeast() > 1.25);
        assertEquals(Favours.MANAGEMENT, rate.favours());
    }

    @Test
    void exits_of_which_it_is_not_known_whether_they_are_regretted_are_never_turned_against_a_track() {
        RegrettedExitRate rate = rate(null);
        assertEquals(1, rate.disparityAtLeast());
        assertEquals(Doubt.Kind.MISSING, Given.kind(rate.doubtAt(1.25)));
    }
}
