package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Worker;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the people at work, team by team and all together. */
final class Groups {

    private Groups() {}

    static void teams(FactScene facts, Sink sink) {
        if (areMissing(facts.scene(), Team.class, sink)) {
            return;
        }
        SortedMap<String, HeadCount> teams = new TreeMap<>();
        for (Worker worker : facts.scene().organization().practice().workers()) {
            String team = worker.team();
            if (team != null && worker.isAtWorkOn(facts.asOf())) {
                teams.computeIfAbsent(team, t -> new HeadCount()).add(facts, worker);
            }
        }
        if (teams.isEmpty()) {
            sink.add(
                    Team.class,
                    Subject.organization(),
                    Doubt.missing("nobody's team is known", new Need("workers.csv", "team")));
        }
        teams.forEach((team, count) -> sink.add(new Team(
                Subject.team(team),
                team,
                count.people(),
                count.ics(),
                count.managers(),
                count.seniorIcs(),
                count.freelancers(),
                count.families(),
                count.sites(),
                count.payZones())));
    }

    static void workforce(FactScene facts, Sink sink) {
        if (areMissing(facts.scene(), Workforce.class, sink)) {
            return;
        }
        HeadCount count = new HeadCount();
        for (Worker worker : facts.scene().organization().practice().workers()) {
            if (worker.isAtWorkOn(facts.asOf())) {
                count.add(facts, worker);
            }
        }
        sink.add(new Workforce(
                Subject.organization(),
                count.people(),
                count.ics(),
                count.managers(),
                count.seniorIcs(),
                count.freelancers(),
                count.families(),
                count.sites(),
                count.payZones()));
    }

    /** Says so where no workers were supplied. */
    static boolean areMissing(Scene scene, Class<? extends Measure> type, Sink sink) {
        boolean areMissing = scene.organization().practice().workers().isAbsent();
        if (areMissing) {
            sink.add(
                    type,
                    Subject.organization(),
                    Doubt.missing("no workers were supplied", new Need("workers.csv", "worker_id")));
        }
        return areMissing;
    }
}
