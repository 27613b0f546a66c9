package io.evenrung.measure.work;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.TrackKind;
import java.util.List;

/** Who leads and who manages projects. */
final class Projects {

    private Projects() {}

    static void naming(Practice practice, Roster roster, Sink sink) {
        int projects = 0;
        int named = 0;
        int unknown = 0;
        int leftOut = 0;
        for (Project project : practice.projects()) {
            Boolean highProfile = project.highProfile();
            TrackKind lead = roster.kindOf(project.lead());
            boolean mayBeLedByIc = lead == null || lead == TrackKind.INDIVIDUAL_CONTRIBUTOR;
            if (Boolean.FALSE.equals(highProfile) || !mayBeLedByIc) {
                continue;
            }
            if (highProfile == null || lead == null) {
                leftOut++;
                continue;
            }
            projects++;
            Boolean leadNamed = project.leadNamed();
            named += Boolean.TRUE.equals(leadNamed) ? 1 : 0;
            unknown += leadNamed == null ? 1 : 0;
        }
        if (projects == 0 && leftOut == 0) {
            sink.add(
                    LeadNaming.class,
                    Subject.organization(),
                    Doubt.inapplicable("no high-profile project is led by an IC"));
        } else if (projects == unknown) {
            sink.add(
                    LeadNaming.class,
                    Subject.organization(),
                    Doubt.missing(
                            "of no high-profile project led by an IC is it known whether the lead is named",
                            new Need("projects.csv", "high_profile"),
                            new Need("projects.csv", "lead_id"),
                            new Need("projects.csv", "lead_named")));
        } else {
            List<String> conditions =
                    leftOut == 0 ? List.of() : List.of("projects of unknown profile or lead are left out: " + leftOut);
            sink.add(LeadNaming.of(projects, named, unknown, leftOut, conditions));
        }
    }

    static void managing(Practice practice, Roster roster, Sink sink) {
        int byIcs = 0;
        int byManagers = 0;
        int unknown = 0;
        for (Project project : practice.projects()) {
            TrackKind manager = roster.kindOf(project.manager());
            byIcs += manager == TrackKind.INDIVIDUAL_CONTRIBUTOR ? 1 : 0;
            byManagers += manager == TrackKind.MANAGEMENT ? 1 : 0;
            unknown += manager == null ? 1 : 0;
        }
        if (byIcs + byManagers > 0) {
            sink.add(ProjectManagerShare.of(byIcs, byManagers, unknown));
        } else {
            sink.add(
                    ProjectManagerShare.class,
                    Subject.organization(),
                    unknown == 0
                            ? Doubt.inapplicable("no project is managed by somebody on an IC or a management rung")
                            : Doubt.missing(
                                    "who manages the projects is not known",
                                    new Need("projects.csv", "manager_id"),
                                    new Need("workers.csv", "job_code")));
        }
    }
}
