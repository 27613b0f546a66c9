package io.evenrung.measure.org;

import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Exit;
import io.evenrung.model.Goal;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words in which tests say how an organisation is built. */
final class Building {

    static final LocalDate AS_OF = Workforce.AS_OF;
    static final Level JUNIOR =
            Workforce.ic("Engineering", "IC1").withGrade("1").withRank(1);
    static final Level IC = Workforce.ic("Engineering", "IC5").withGrade("5").withRank(5);
    static final Level MANAGER =
            Workforce.manager("Engineering", "M1").withGrade("5").withRank(1);
    static final Level OTHER = Level.of("Engineering", "s", "S1");

    private Building() {}

    static Worker person(String id, @Nullable String manager) {
        return Worker.of(id, IC.id()).withManager(manager);
    }

    static Organization organization(List<Worker> workers) {
        return Workforce.with(Workforce.organization(List.of(JUNIOR, IC, MANAGER, OTHER)), workers);
    }

    static Organization goals(Organization o, Goal... goals) {
        return o.withPractice(
                o.practice().withDevelopment(o.practice().development().withGoals(Supplied.of(List.of(goals)))));
    }

    static Organization exits(Organization o, List<Exit> exits) {
        return o.withPractice(
                o.practice().withExperience(o.practice().experience().withExits(Supplied.of(exits))));
    }

    static Organization surveys(Organization o, SurveyResult... results) {
        return o.withPractice(
                o.practice().withExperience(o.practice().experience().withSurveys(Supplied.of(List.of(results)))));
    }

    static Measurements measured(Organization organization) {
        return Workforce.measure(OrgMeasures::measure, organization);
    }

    static Measurements measured(Worker... workers) {
        return measured(organization(List.of(workers)));
    }
}
