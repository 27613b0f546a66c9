package io.evenrung.measure.growth;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.growth.Growing.people;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeniorRolesTest {

    private static final Level JUNIOR = Workforce.ic("Engineering", "IC1").withGrade("1");

    @Test
    void roles_on_senior_ic_rungs_are_counted_and_no_others() {
        RoleSuccession role = only(
                measured(
                        new Succession("principal", Growing.IC.id(), 0),
                        new Succession("head", Growing.MANAGER.id(), 0),
                        new Succession("junior", JUNIOR.id(), 0)),
                RoleSuccession.class);
        assertEquals(Subject.role("principal"), role.subject());
        assertEquals(0, role.successors());
    }

    @Test
    void a_senior_rung_with_people_and_no_role_is_not_evaluated() {
        Measurements measured = measured(new Succession("head", Growing.MANAGER.id(), 3));
        assertEquals(List.of(), measured.of(RoleSuccession.class));
        Unmeasured gap = unmeasured(measured);
        assertEquals(Subject.level(Growing.IC.id()), gap.subject());
        assertEquals("[succession.csv: role]", gap.doubt().needs().toString());
    }

    @Test
    void a_senior_rung_with_nobody_on_it_needs_no_plan() {
        Organization empty = Workforce.with(Workforce.organization(List.of(Growing.IC, Growing.MANAGER)), people(0, 5));
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                unmeasured(Growing.measured(Growing.structure(empty, s -> s.withSuccessions(Supplied.of(List.of())))))
                        .doubt()
                        .kind());
    }

    @Test
    void a_role_on_a_rung_of_unknown_standing_is_not_evaluated() {
        Level ungraded = Workforce.ic("Engineering", "IC9");
        Organization organization = Growing.structure(
                Workforce.organization(List.of(ungraded, Growing.MANAGER)),
                s -> s.withSuccessions(Supplied.of(List.of(new Succession("fellow", ungraded.id(), 0)))));
        Unmeasured gap = Growing.measured(organization).unmeasured().stream()
                .filter(u -> u.measure() == RoleSuccession.class)
                .findFirst()
                .orElseThrow();
        assertEquals(Subject.role("fellow"), gap.subject());
        assertEquals(Doubt.Kind.MISSING, gap.doubt().kind());
    }

    @Test
    void without_the_file_nothing_is_known() {
        assertEquals(
                "[succession.csv: role, succession.csv: successors]",
                doubt(Growing.measured(Growing.organization(people(5, 5))), RoleSuccession.class)
                        .needs()
                        .toString());
    }

    @Test
    void without_management_rungs_no_ic_rung_is_senior() {
        Organization flat = Workforce.with(Workforce.organization(List.of(Growing.IC)), people(5, 0));
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(Growing.measured(flat), RoleSuccession.class).kind());
    }

    private static Unmeasured unmeasured(Measurements measured) {
        List<Unmeasured> all = measured.unmeasured().stream()
                .filter(u -> u.measure() == RoleSuccession.class)
                .toList();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static Measurements measured(Succession... plans) {
        Organization organization =
                Workforce.with(Workforce.organization(List.of(Growing.IC, Growing.MANAGER, JUNIOR)), people(5, 5));
        return Growing.measured(Growing.structure(organization, s -> s.withSuccessions(Supplied.of(List.of(plans)))));
    }
}
