package io.evenrung.measure.work;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import io.evenrung.model.Project;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkMeasuresTest {

    private static final Organization LADDERS =
            organization(ic("P1", 1, "20"), manager("M1", 1, "20"), supervisor("S1", 1, "20"));

    private static Organization projects(Project... projects) {
        List<Worker> workers = List.of(
                Worker.of("ic", id("ic", "P1")),
                Worker.of("boss", id("manager", "M1")),
                Worker.of("super", id("supervisor", "S1")),
                Worker.of("new", null));
        return practice(LADDERS, p -> p.withWorkers(Supplied.of(workers)).withProjects(Supplied.of(List.of(projects))));
    }

    private static Project led(
            String id, @Nullable Boolean highProfile, @Nullable String lead, @Nullable Boolean named) {
        return new Project(id, id, highProfile, lead, named, null, null);
    }

    private static Project managed(String id, @Nullable String manager) {
        return new Project(id, id, null, null, null, manager, null);
    }

    @Test
    void only_high_profile_projects_led_by_ics_are_asked_for_the_name() {
        LeadNaming naming = only(
                projects(
                        led("a", true, "ic", true),
                        led("b", true, "ic", false),
                        led("c", true, "boss", false),
                        led("d", true, "super", false),
                        led("e", false, "ic", false)),
                LeadNaming.class);
        assertEquals(0.5, naming.share());
        assertEquals(2, figure(naming, "high-profile projects led by ICs"));
        assertEquals(1, figure(naming, "of these, lead named"));
        assertEquals(List.of(), naming.conditions());
        assertEquals(Favours.NEITHER, naming.favours());
    }

    @Test
    void a_lead_of_whom_naming_is_not_known_leaves_it_open() {
        LeadNaming naming = only(projects(led("a", true, "ic", true), led("b", true, "ic", null)), LeadNaming.class);
        assertEquals(1.0, naming.share());
        assertEquals(Doubt.Kind.MISSING, kind(naming.doubtAt(0.9)));
        assertNull(naming.doubtAt(0.5));
    }

    @Test
    void projects_of_unknown_profile_or_lead_are_named_as_left_out() {
        LeadNaming naming = only(
                projects(
                        led("a", true, "ic", true),
                        led("b", null, "ic", true),
                        led("c", true, "new", true),
                        led("d", true, null, true)),
                LeadNaming.class);
        assertEquals(List.of("projects of unknown profile or lead are left out: 3"), naming.conditions());
    }

    @Test
    void where_ics_lead_nothing_there_is_nobody_to_name() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(projects(led("a", true, "boss", true)), LeadNaming.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(projects(led("a", null, "ic", true)), LeadNaming.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(projects(led("a", true, "ic", null)), LeadNaming.class)));
    }

    @Test
    void supervisors_who_manage_projects_are_on_neither_side() {
        ProjectManagerShare share = only(
                projects(managed("a", "ic"), managed("b", "boss"), managed("c", "boss"), managed("d", "super")),
                ProjectManagerShare.class);
        assertEquals(1.0 / 3, share.icShare());
        assertEquals(Favours.MANAGEMENT, share.favours());
        double ics = figure(share, "projects managed by somebody on an IC rung");
        double managers = figure(share, "projects managed by somebody on a management rung");
        assertEquals(share.measured(), new Value.Share(ics / (ics + managers)));
    }

    @Test
    void a_project_of_unknown_manager_counts_for_ics_and_leaves_it_open() {
        ProjectManagerShare share =
                only(projects(managed("a", "ic"), managed("b", "boss"), managed("c", null)), ProjectManagerShare.class);
        assertEquals(2.0 / 3, share.icShare());
        assertEquals(Doubt.Kind.MISSING, kind(share.doubtAt(0.4)));
        assertNull(share.doubtAt(0.3));
        assertEquals(1, figure(share, "projects whose manager's track is not known"));
    }

    @Test
    void ics_who_manage_most_projects_are_favoured() {
        assertEquals(
                Favours.INDIVIDUAL_CONTRIBUTORS,
                only(projects(managed("a", "ic")), ProjectManagerShare.class).favours());
    }

    @Test
    void where_nobody_of_the_two_tracks_manages_there_is_no_share() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(projects(managed("a", "super")), ProjectManagerShare.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(projects(managed("a", null)), ProjectManagerShare.class)));
        for (var type : List.of(LeadNaming.class, ProjectManagerShare.class)) {
            assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(projects(), type)));
        }
    }

    @Test
    void what_is_not_supplied_is_not_evaluated() {
        Organization noWorkers = practice(LADDERS, p -> p.withProjects(Supplied.of(List.of(managed("a", null)))));
        for (var type : List.of(LeadNaming.class, ProjectManagerShare.class)) {
            assertEquals(
                    List.of(new Need("projects.csv", "project_id")),
                    doubt(LADDERS, type).needs());
            assertEquals(
                    List.of(new Need("workers.csv", "worker_id")),
                    doubt(noWorkers, type).needs());
            assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), type)));
        }
    }

    @Test
    void projects_of_unknown_profile_or_lead_leave_it_open() {
        LeadNaming naming = only(
                projects(led("a", true, "ic", true), led("b", null, "ic", true), led("c", true, "new", true)),
                LeadNaming.class);
        assertEquals(Doubt.Kind.MISSING, kind(naming.doubtAt(0.9)));
        assertNull(naming.doubtAt(0.3));
    }
}
