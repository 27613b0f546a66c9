package io.evenrung.measure.fact;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.model.Forum;
import io.evenrung.model.Organization;
import io.evenrung.model.Project;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsAndForumsTest {

    private static Organization with(List<Project> projects, List<Forum> forums) {
        List<Worker> workers = List.of(Worker.of("w-ann", id("ic", "P2")), Worker.of("w-bob", id("manager", "M1")));
        return practice(
                evenLadders(),
                p -> p.withWorkers(Supplied.of(workers))
                        .withProjects(Supplied.of(projects))
                        .withForums(Supplied.of(forums)));
    }

    @Test
    void a_project_tells_the_tracks_of_those_in_charge_and_names_nobody() {
        Project led = new Project("p", "P", true, "w-ann", false, "w-bob", AS_OF.minusMonths(4));
        LedProject project =
                Facts.of(with(List.of(led), List.of()), LedProject.class).get(0);
        assertEquals("project p", project.subject().label());
        assertEquals(true, project.highProfile());
        assertEquals(TrackKind.INDIVIDUAL_CONTRIBUTOR, project.leadTrack());
        assertEquals(true, project.leadIsSeniorIc());
        assertEquals(TrackKind.MANAGEMENT, project.managerTrack());
        assertEquals(false, project.leadNamed());
        assertEquals(false, project.leadManages());
        assertEquals(4, project.monthsRunning());
        assertFalse(project.toString().contains("w-"));
    }

    @Test
    void a_project_of_which_little_is_known_says_so() {
        Project bare = new Project("p", "P", null, null, null, null, null);
        LedProject project =
                Facts.of(with(List.of(bare), List.of()), LedProject.class).get(0);
        for (FactComponent component : FactComponent.of(LedProject.class)) {
            assertEquals(component.name().equals("name"), component.valueIn(project) != null, component.name());
        }
    }

    @Test
    void a_forum_tells_who_sits_in_it_by_track() {
        Forum forum = new Forum("f", "F", false, 2, List.of("w-ann", "w-bob"), 10, 4);
        LeadershipForum told =
                Facts.of(with(List.of(), List.of(forum)), LeadershipForum.class).get(0);
        assertEquals(2, told.members());
        assertEquals(1, told.ics());
        assertEquals(1, told.managers());
        assertEquals(1, told.seniorIcs());
        assertEquals(2, told.icSeats());
        assertEquals(0.4, told.absentShare());
        assertFalse(told.toString().contains("w-"));
    }

    @Test
    void a_member_of_unknown_track_leaves_the_tracks_of_a_forum_open() {
        Forum forum = new Forum("f", "F", true, null, List.of("w-ann", "stranger"), null, null);
        LeadershipForum told =
                Facts.of(with(List.of(), List.of(forum)), LeadershipForum.class).get(0);
        assertEquals(2, told.members());
        assertNull(told.ics());
        assertNull(told.seniorIcs());
        assertNull(told.absentShare());
        Forum closed = new Forum("f", "F", true, null, null, 0, 0);
        told = Facts.of(with(List.of(), List.of(closed)), LeadershipForum.class).get(0);
        assertNull(told.members());
        assertEquals(0, told.absentShare());
    }

    @Test
    void no_row_of_a_supplied_file_is_nothing_and_no_file_is_a_gap() {
        assertEquals(
                List.of(),
                Facts.measure(with(List.of(), List.of()), LedProject.class).unmeasured());
        for (var type : List.of(LedProject.class, LeadershipForum.class)) {
            assertEquals(
                    Doubt.Kind.MISSING, Facts.gap(evenLadders(), type).doubt().kind());
        }
    }
}
