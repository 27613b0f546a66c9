package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Forum;
import io.evenrung.model.ForumCharter;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits where the organisation is led. Exempt forums are left out. */
final class Forums {

    private Forums() {}

    static void charters(Organization organization, Sink sink) {
        Supplied<ForumCharter> written = organization.policy().standards().forumCharters();
        if (written.isPresent()) {
            ofThePolicy(written, sink);
            return;
        }
        Optional<List<Forum>> forums = forums(organization, ForumCharters.class, "ic_seats", sink);
        if (forums.isEmpty()) {
            return;
        }
        int reserving = 0;
        int unknown = 0;
        for (Forum forum : forums.get()) {
            Integer seats = forum.icSeats();
            unknown += seats == null ? 1 : 0;
            reserving += seats != null && seats >= 1 ? 1 : 0;
        }
        if (unknown == forums.get().size()) {
            sink.add(
                    ForumCharters.class,
                    Subject.organization(),
                    Doubt.missing("no forum's charter is known", new Need("forums.csv", "ic_seats")));
        } else {
            sink.add(ForumCharters.of(forums.get().size(), reserving, unknown));
        }
    }

    /** What the policy itself writes of charters goes before what a list of forums repeats of it. */
    private static void ofThePolicy(Supplied<ForumCharter> written, Sink sink) {
        List<ForumCharter> charters =
                written.stream().filter(charter -> !charter.exempt()).toList();
        if (charters.isEmpty()) {
            sink.add(
                    ForumCharters.class,
                    Subject.organization(),
                    Doubt.inapplicable("there is no charter of a forum that is not exempt"));
            return;
        }
        int reserving = (int) charters.stream().filter(c -> c.icSeats() > 0).count();
        sink.add(ForumCharters.of(charters.size(), reserving, 0));
    }

    static void seats(Scene scene, Sink sink) {
        Optional<List<Forum>> forums = forums(scene.organization(), ForumSeats.class, "members", sink);
        if (forums.isEmpty()) {
            return;
        }
        Roster roster = Roster.of(scene, forums.get().stream().flatMap(Forums::members));
        int seating = 0;
        int unknown = 0;
        for (Forum forum : forums.get()) {
            List<String> present = members(forum).filter(m -> !roster.isAway(m)).toList();
            if (present.stream().anyMatch(m -> roster.kindOf(m) == TrackKind.INDIVIDUAL_CONTRIBUTOR)) {
                seating++;
            } else if (forum.members() == null || present.stream().anyMatch(m -> roster.kindOf(m) == null)) {
                unknown++;
            }
        }
        if (unknown == forums.get().size()) {
            sink.add(
                    ForumSeats.class,
                    Subject.organization(),
                    Doubt.missing(
                            "of no forum is it known on which rungs its members stand",
                            new Need("forums.csv", "members"),
                            new Need("workers.csv", "worker_id")));
        } else {
            sink.add(ForumSeats.of(forums.get().size(), seating, unknown));
        }
    }

    static void actions(Organization organization, Sink sink) {
        Optional<List<Forum>> forums = forums(organization, AbsentActions.class, "actions", sink);
        if (forums.isEmpty()) {
            return;
        }
        long actions = 0;
        long toAbsent = 0;
        long unknown = 0;
        int unrecorded = 0;
        for (Forum forum : forums.get()) {
            Integer given = forum.actions();
            Integer absent = forum.actionsToAbsent();
            unrecorded += given == null ? 1 : 0;
            actions += given == null ? 0 : given;
            toAbsent += absent == null ? 0 : absent;
            unknown += given == null || absent != null ? 0 : given;
        }
        if (unrecorded == forums.get().size() || (actions > 0 && unknown == actions)) {
            sink.add(
                    AbsentActions.class,
                    Subject.organization(),
                    Doubt.missing(
                            "no forum records to whom it gives actions",
                            new Need("forums.csv", "actions"),
                            new Need("forums.csv", "actions_to_absent")));
        } else if (actions == 0) {
            sink.add(AbsentActions.class, Subject.organization(), Doubt.inapplicable("no forum has given an action"));
        } else {
            List<String> conditions =
                    unrecorded == 0 ? List.of() : List.of("forums that record no actions are left out: " + unrecorded);
            sink.add(AbsentActions.of(actions, toAbsent, unknown, unrecorded, conditions));
        }
    }

    private static Stream<String> members(Forum forum) {
        List<String> members = forum.members();
        return members == null ? Stream.of() : members.stream();
    }

    /** The forums that are not exempt; empty, and accounted for, if there are none. */
    private static Optional<List<Forum>> forums(
            Organization organization, Class<? extends Measure> measure, String field, Sink sink) {
        if (organization.practice().forums().isAbsent()) {
            sink.add(
                    measure,
                    Subject.organization(),
                    Doubt.missing(
                            "which leadership forums there are is not known",
                            measure == ForumCharters.class
                                    ? new Need[] {new Need("forums.csv", field), Need.policy("policy.forum_charters")}
                                    : new Need[] {new Need("forums.csv", field)}));
            return Optional.empty();
        }
        List<Forum> forums = organization.practice().forums().stream()
                .filter(forum -> !forum.exempt())
                .toList();
        if (forums.isEmpty()) {
            sink.add(measure, Subject.organization(), Doubt.inapplicable("there is no forum that is not exempt"));
            return Optional.empty();
        }
        return Optional.of(forums);
    }
}
