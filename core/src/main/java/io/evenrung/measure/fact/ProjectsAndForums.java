package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Forum;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of projects and leadership forums on which rungs those stand who lead them and sit in them. */
final class ProjectsAndForums {

    private ProjectsAndForums() {}

    static void projects(FactScene facts, Sink sink) {
        Practice practice = facts.scene().organization().practice();
        if (practice.projects().isAbsent()) {
            sink.add(
                    LedProject.class,
                    Subject.organization(),
                    Doubt.missing("no projects were supplied", new Need("projects.csv", "project_id")));
            return;
        }
        Roster roster =
                Roster.of(facts.scene(), practice.projects().stream().flatMap(p -> Stream.of(p.lead(), p.manager())));
        for (Project project : practice.projects()) {
            LevelId lead = roster.levelOf(project.lead());
            sink.add(new LedProject(
                    Subject.organization("project " + project.id()),
                    project.id(),
                    project.highProfile(),
                    roster.kindOf(project.lead()),
                    facts.places().isSeniorIc(lead),
                    project.leadNamed(),
                    roster.kindOf(project.manager()),
                    project.lead() == null || project.manager() == null
                            ? null
                            : Boolean.valueOf(project.lead().equals(project.manager())),
                    project.started(),
                    facts.monthsSince(project.started())));
        }
    }

    static void forums(FactScene facts, Sink sink) {
        Practice practice = facts.scene().organization().practice();
        if (practice.forums().isAbsent()) {
            sink.add(
                    LeadershipForum.class,
                    Subject.organization(),
                    Doubt.missing("no forums were supplied", new Need("forums.csv", "forum_id")));
            return;
        }
        Roster roster = Roster.of(
                facts.scene(),
                practice.forums().stream().map(Forum::members).flatMap(m -> m == null ? Stream.of() : m.stream()));
        for (Forum forum : practice.forums()) {
            HeadCount count = count(facts, roster, forum.members());
            sink.add(new LeadershipForum(
                    Subject.organization("forum " + forum.id()),
                    forum.id(),
                    forum.exempt(),
                    forum.icSeats(),
                    count == null ? null : Integer.valueOf(count.people()),
                    count == null ? null : count.ics(),
                    count == null ? null : count.managers(),
                    count == null ? null : count.seniorIcs(),
                    forum.actions(),
                    forum.actionsToAbsent(),
                    share(forum.actionsToAbsent(), forum.actions())));
        }
    }

    private static @Nullable HeadCount count(FactScene facts, Roster roster, @Nullable List<String> members) {
        if (members == null) {
            return null;
        }
        HeadCount count = new HeadCount();
        members.forEach(member -> count.add(facts, roster.levelOf(member)));
        return count;
    }

    private static @Nullable Double share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null ? null : Double.valueOf(whole == 0 ? 0 : (double) part / whole);
    }
}
