package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.Nobody;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for ICs who are the only one of their team. */
final class Teams {

    private static final Doubt NO_TEAM =
            Doubt.missing("the team of this person is not known", new Need("workers.csv", "team"));
    private static final Doubt NO_TRACK = Doubt.missing(
            "the team has one known IC, and people whose job has no track",
            new Need("workers.csv", "job_code"),
            new Need("levels.csv", "track"));

    /** The people of one team. What is said of it is made once for all of them. */
    private static final class Team {

        private int ics;
        private int perhaps;
        private @Nullable List<Operand> operands;

        private boolean isLonely() {
            return ics == 1 && perhaps == 0;
        }

        private @Nullable Doubt doubt() {
            return ics == 1 && perhaps > 0 ? NO_TRACK : null;
        }

        private List<Operand> operands() {
            if (operands == null) {
                operands = List.of(Operand.count("ICs of the team", ics));
            }
            return operands;
        }
    }

    private Teams() {}

    static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        if (!scene.hasTracks()) {
            sink.add(TeamPeers.class, Subject.organization(), scene.noTracks());
            return;
        }
        if (practice.workers().isAbsent()) {
            sink.add(
                    TeamPeers.class,
                    Subject.organization(),
                    Doubt.missing(
                            "it is not known who works with whom",
                            new Need("workers.csv", "worker_id"),
                            new Need("workers.csv", "team")));
            return;
        }
        Map<String, Team> teams = new HashMap<>();
        long ics = 0;
        for (Worker worker : practice.workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                TrackKind kind = scene.kind(worker.level());
                boolean isIc = kind == TrackKind.INDIVIDUAL_CONTRIBUTOR;
                ics += isIc ? 1 : 0;
                if (worker.team() != null) {
                    Team team = teams.computeIfAbsent(worker.team(), t -> new Team());
                    team.ics += isIc ? 1 : 0;
                    team.perhaps += kind == null ? 1 : 0;
                }
            }
        }
        if (ics == 0) {
            sink.add(TeamPeers.class, Subject.organization(), Nobody.on(scene, "there are no ICs at work"));
        } else if (teams.isEmpty()) {
            sink.add(
                    TeamPeers.class,
                    Subject.organization(),
                    Doubt.missing("nobody's team is known", new Need("workers.csv", "team")));
        } else {
            report(scene, sink, teams);
        }
    }

    private static void report(Scene scene, Sink sink, Map<String, Team> teams) {
        for (Worker worker : scene.organization().practice().workers()) {
            if (scene.kind(worker.level()) == TrackKind.INDIVIDUAL_CONTRIBUTOR
                    && worker.isAtWorkOn(scene.organization().asOf())) {
                Team team = worker.team() == null ? null : teams.get(worker.team());
                if (team == null) {
                    sink.add(TeamPeers.class, Subject.person(worker.id()), NO_TEAM);
                } else {
                    sink.add(
                            new TeamPeers(Subject.person(worker.id()), team.isLonely(), team.operands(), team.doubt()));
                }
            }
        }
    }
}
