package io.evenrung.measure.work;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Cohort;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the measures of innovation hubs, which only organisations of some size are asked for. */
public final class HubMeasures {

    private static final Need HUB = new Need("units.csv", "innovation_hub");
    private static final Need JOB = new Need("workers.csv", "job_code");
    private static final Need TEAM = new Need("workers.csv", "team");

    private final Scene scene;
    private final Practice practice;
    private final Sink sink;

    private HubMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.practice = scene.organization().practice();
        this.sink = sink;
    }

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        HubMeasures hubs = new HubMeasures(scene, sink);
        Doubt doubt = hubs.doubt();
        if (doubt != null) {
            hubs.none(doubt, InnovationHubs.class, HubLeads.class, HubComposition.class);
            return;
        }
        hubs.count();
        if (scene.hasTracks()) {
            hubs.leads();
            hubs.people();
        } else {
            hubs.none(scene.noTracks(), HubLeads.class, HubComposition.class);
        }
    }

    /** Why nothing can be said of hubs at all; null if something can. */
    private @Nullable Doubt doubt() {
        int least = scene.settings().whole(Setting.HUB_HEADS);
        Long heads = heads();
        if (heads != null && heads < least) {
            return Doubt.inapplicable("fewer than " + least + " people are at work");
        }
        Supplied<OrganizationalUnit> units = units();
        List<Need> needs = new ArrayList<>();
        if (heads == null) {
            needs.add(new Need("workers.csv", "worker_id"));
        }
        boolean areHubsUnknown = !units.values().isEmpty() && units.stream().allMatch(u -> u.innovationHub() == null);
        if (units.isAbsent() || areHubsUnknown) {
            needs.add(HUB);
        }
        return needs.isEmpty()
                ? null
                : Doubt.missing(
                        heads == null
                                ? "how many people are at work is not known"
                                : "which units are innovation hubs is not known",
                        needs.toArray(Need[]::new));
    }

    private @Nullable Long heads() {
        if (practice.workers().isPresent()) {
            return practice.workers().stream().filter(this::isAtWork).count();
        }
        return practice.cohorts().isPresent()
                ? (Long)
                        practice.cohorts().stream().mapToLong(Cohort::headcount).sum()
                : null;
    }

    private void count() {
        long unknown = perhapsHubs();
        sink.add(new InnovationHubs(Subject.organization(), hubs().size() + unknown, unknown));
    }

    private void leads() {
        long unknown = perhapsHubs();
        if (practice.workers().isAbsent()) {
            none(Doubt.missing("on which rungs those stand who lead hubs is not known", JOB), HubLeads.class);
            return;
        }
        List<OrganizationalUnit> hubs = hubs();
        Roster roster = Roster.of(scene, hubs.stream().map(OrganizationalUnit::lead));
        Tally.Counter counter = Tally.high(
                unknown == 0 ? "innovation hubs" : "units that are or may be innovation hubs",
                "led by an IC",
                HUB,
                new Need("units.csv", "lead_id"),
                JOB);
        for (OrganizationalUnit hub : hubs) {
            String lead = hub.lead();
            TrackKind kind = roster.kindOf(lead);
            boolean isAway = lead != null && roster.isAway(lead);
            counter.add(isAway ? Boolean.FALSE : isIc(kind));
        }
        for (long i = 0; i < unknown; i++) {
            counter.add(null);
        }
        new Shares(scene, sink).ofThings(HubLeads.class, Subject.organization(), counter.tally(), HubLeads::new);
    }

    private void people() {
        if (practice.workers().isAbsent()) {
            none(Doubt.missing("who works in a hub is not known", JOB, TEAM), HubComposition.class);
            return;
        }
        if (perhapsHubs() > 0) {
            none(
                    Doubt.missing("units of which it is not known whether they are hubs: " + perhapsHubs(), HUB),
                    HubComposition.class);
        } else if (hubs().isEmpty()) {
            none(Doubt.inapplicable("there are no innovation hubs"), HubComposition.class);
        }
        Map<String, Tally.Counter> people = new TreeMap<>();
        for (OrganizationalUnit hub : hubs()) {
            people.put(
                    hub.id(),
                    Tally.high("people at work in the hub", "on IC rungs", JOB, new Need("levels.csv", "track")));
        }
        for (Worker worker : practice.workers()) {
            Tally.Counter counter = worker.team() == null || !isAtWork(worker) ? null : people.get(worker.team());
            if (counter != null) {
                counter.add(isIc(scene.kind(worker.level())));
            }
        }
        people.forEach((hub, counter) -> {
            Subject subject = Subject.unit(hub);
            Tally tally = counter.tally();
            if (tally.total() == 0) {
                sink.add(HubComposition.class, subject, Doubt.missing("nobody at work names the hub as team", TEAM));
            } else {
                new Shares(scene, sink).ofPeople(HubComposition.class, subject, tally, HubComposition::new);
            }
        });
    }

    private List<OrganizationalUnit> hubs() {
        return units().stream()
                .filter(u -> Boolean.TRUE.equals(u.innovationHub()))
                .toList();
    }

    private long perhapsHubs() {
        return units().stream().filter(u -> u.innovationHub() == null).count();
    }

    private Supplied<OrganizationalUnit> units() {
        return practice.structure().units();
    }

    private boolean isAtWork(Worker worker) {
        return worker.isAtWorkOn(scene.organization().asOf());
    }

    private static @Nullable Boolean isIc(@Nullable TrackKind kind) {
        return kind == null ? null : Boolean.valueOf(kind == TrackKind.INDIVIDUAL_CONTRIBUTOR);
    }

    @SafeVarargs
    private void none(Doubt doubt, Class<? extends Measure>... measures) {
        for (Class<? extends Measure> measure : measures) {
            sink.add(measure, Subject.organization(), doubt);
        }
    }
}
