package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.heads;

import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Development;
import io.evenrung.model.Experience;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Structure;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words in which tests say what is done for people to grow. */
final class Growing {

    static final LocalDate AS_OF = Workforce.AS_OF;
    static final Level IC = Workforce.ic("Engineering", "IC5").withGrade("5");
    static final Level MANAGER = Workforce.manager("Engineering", "M1").withGrade("5");
    static final Level OTHER = Level.of("Engineering", "s", "S1");

    private Growing() {}

    /** People hired long ago: their ids are {@code icEngineering IC5 0} and so on. */
    static List<Worker> people(int ics, int managers) {
        List<Worker> people = new ArrayList<>(heads(IC.id(), ics));
        people.addAll(heads(MANAGER.id(), managers));
        people.replaceAll(w -> w.withHired(AS_OF.minusYears(5)));
        return people;
    }

    static Organization organization(List<Worker> workers) {
        return Workforce.with(Workforce.organization(List.of(IC, MANAGER, OTHER)), workers);
    }

    static Organization development(Organization o, UnaryOperator<Development> change) {
        return o.withPractice(
                o.practice().withDevelopment(change.apply(o.practice().development())));
    }

    static Organization experience(Organization o, UnaryOperator<Experience> change) {
        return o.withPractice(
                o.practice().withExperience(change.apply(o.practice().experience())));
    }

    static Organization structure(Organization o, UnaryOperator<Structure> change) {
        return o.withPractice(
                o.practice().withStructure(change.apply(o.practice().structure())));
    }

    static Measurements measured(Organization organization) {
        return Workforce.measure(GrowthMeasures::measure, organization);
    }
}
