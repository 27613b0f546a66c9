package io.evenrung.measure.work;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.heads;
import static io.evenrung.measure.Workforce.measure;
import static io.evenrung.measure.Workforce.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Workforce;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Project;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadMeasuresTest {

    private static final Level IC = Workforce.ic("Engineering", "IC5");
    private static final Level MANAGER = Workforce.manager("Engineering", "M1");

    @Test
    void leads_per_head_are_compared() {
        List<Worker> ics = heads(IC.id(), 100);
        List<Worker> managers = heads(MANAGER.id(), 20);
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            projects.add(project("i" + i, true, ics.get(i).id()));
            projects.add(project("m" + i, true, managers.get(i).id()));
            projects.add(project("low " + i, false, ics.get(i).id()));
        }
        LeadRate rate = only(measured(ics, managers, projects), LeadRate.class);
        assertEquals(0.2, rate.comparison().ratio(), 1e-12);
        assertEquals(10, rate.comparison().icEvents());
        assertEquals(100, rate.comparison().icExposure());
        assertTrue(rate.significant());
        assertTrue(rate.parityAtMost() < 0.6);
        assertEquals(Favours.MANAGEMENT, rate.favours());
        assertEquals(List.of(), rate.conditions());
    }

    @Test
    void projects_that_may_be_watched_and_led_by_anybody_are_never_turned_against_a_track() {
        List<Worker> ics = heads(IC.id(), 100);
        List<Worker> managers = heads(MANAGER.id(), 20);
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            projects.add(project("i" + i, true, ics.get(i).id()));
            projects.add(project("m" + i, true, managers.get(i).id()));
        }
        for (int i = 0; i < 40; i++) {
            projects.add(project("open " + i, null, null));
        }
        LeadRate rate = only(measured(ics, managers, projects), LeadRate.class);
        assertEquals(1, rate.parityAtMost());
        assertEquals(Doubt.Kind.MISSING, Given.kind(rate.doubtAt(0.8)));
    }

    @Test
    void projects_of_which_too_little_is_known_are_left_out_and_said_to_be() {
        List<Worker> ics = heads(IC.id(), 10);
        List<Project> projects = List.of(
                project("known", true, ics.get(0).id()),
                project("leaderless", true, null),
                project("unknown", null, null));
        LeadRate rate = only(measured(ics, heads(MANAGER.id(), 10), projects), LeadRate.class);
        assertEquals(2, rate.conditions().size());
    }

    @Test
    void without_a_high_profile_column_nothing_is_said_of_high_profile_projects() {
        Doubt doubt = doubt(
                measured(heads(IC.id(), 10), heads(MANAGER.id(), 10), List.of(project("p", null, null))),
                LeadRate.class);
        assertEquals("[projects.csv: high_profile]", doubt.needs().toString());
    }

    @Test
    void without_a_lead_column_nobody_is_said_to_lead() {
        Doubt doubt = doubt(
                measured(heads(IC.id(), 10), heads(MANAGER.id(), 10), List.of(project("p", true, null))),
                LeadRate.class);
        assertEquals("[projects.csv: lead_id]", doubt.needs().toString());
    }

    @Test
    void without_projects_the_files_that_would_tell_are_named() {
        Measurements measured = measure(LeadMeasures::measure, Workforce.organization(List.of(IC, MANAGER)));
        assertEquals(
                "[projects.csv: lead_id, workers.csv: worker_id]",
                doubt(measured, LeadRate.class).needs().toString());
    }

    @Test
    void an_organisation_without_watched_projects_is_not_asked_who_leads_them() {
        Doubt doubt = doubt(
                measured(heads(IC.id(), 10), heads(MANAGER.id(), 10), List.of(project("p", false, null))),
                LeadRate.class);
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt.kind());
    }

    @Test
    void four_managers_are_too_few_to_show() {
        List<Worker> ics = heads(IC.id(), 10);
        Doubt doubt = doubt(
                measured(
                        ics,
                        heads(MANAGER.id(), 4),
                        List.of(project("p", true, ics.get(0).id()))),
                LeadRate.class);
        assertEquals(Doubt.thin("fewer than 5 people on one side"), doubt);
    }

    private static Measurements measured(List<Worker> ics, List<Worker> managers, List<Project> projects) {
        List<Worker> workers = new ArrayList<>(ics);
        workers.addAll(managers);
        Organization organization = Workforce.with(Workforce.organization(List.of(IC, MANAGER)), workers);
        return measure(
                LeadMeasures::measure,
                organization.withPractice(organization.practice().withProjects(Supplied.of(projects))));
    }

    private static Project project(String id, @Nullable Boolean highProfile, @Nullable String lead) {
        return new Project(id, id, highProfile, lead, null, null, null);
    }

    @Test
    void one_person_who_leads_sixty_projects_is_one_person() {
        List<Worker> ics = heads(IC.id(), 60);
        List<Worker> managers = heads(MANAGER.id(), 20);
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            projects.add(project("i" + i, true, ics.get(0).id()));
        }
        for (int i = 0; i < 5; i++) {
            projects.add(project("m" + i, true, managers.get(i).id()));
        }
        LeadRate rate = only(measured(ics, managers, projects), LeadRate.class);
        assertEquals(4, rate.comparison().ratio(), 1e-12);
        assertEquals(1, rate.parityAtMost());
    }

    @Test
    void two_leads_in_all_are_no_finding_though_managers_have_both() {
        List<Worker> managers = heads(MANAGER.id(), 20);
        List<Project> projects = List.of(
                project("a", true, managers.get(0).id()),
                project("b", true, managers.get(1).id()));
        LeadRate rate = only(measured(heads(IC.id(), 200), managers, projects), LeadRate.class);
        assertEquals(1, rate.parityAtMost());
    }

    @Test
    void leads_who_are_not_at_work_on_a_rung_are_said_to_count_for_nobody() {
        List<Worker> ics = heads(IC.id(), 10);
        List<Project> projects = List.of(
                project("known", true, ics.get(0).id()), project("gone", true, "somebody the workers do not list"));
        LeadRate rate = only(measured(ics, heads(MANAGER.id(), 10), projects), LeadRate.class);
        assertEquals(1, rate.conditions().size());
    }

    @Test
    void equal_rates_of_known_leads_do_not_hold_where_half_of_the_leads_are_unknown() {
        List<Worker> ics = heads(IC.id(), 2000);
        List<Worker> managers = heads(MANAGER.id(), 2000);
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            projects.add(project("i" + i, true, ics.get(i).id()));
            projects.add(project("m" + i, true, managers.get(i).id()));
        }
        assertNull(only(measured(ics, managers, projects), LeadRate.class).doubtAt(0.8));
        for (int i = 0; i < 2000; i++) {
            projects.add(project("u" + i, true, null));
        }
        Doubt doubt = only(measured(ics, managers, projects), LeadRate.class).doubtAt(0.8);
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
    }
}
