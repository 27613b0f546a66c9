package io.evenrung.measure.work;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Domain;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;

/** Takes the measures of who owns which speciality. */
public final class DomainMeasures {

    private static final Need OWNER = new Need("domains.csv", "owner_id");
    private static final Need JOB = new Need("workers.csv", "job_code");

    private DomainMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        Supplied<Domain> domains = practice.structure().domains();
        boolean areUnowned = !domains.values().isEmpty() && domains.stream().allMatch(domain -> domain.owner() == null);
        if (domains.isAbsent() || practice.workers().isAbsent() || areUnowned) {
            Doubt doubt = missing(practice, areUnowned);
            none(OwnedDomains.class, doubt, sink);
            none(IcDomains.class, scene.hasTracks() ? doubt : scene.noTracks(), sink);
            return;
        }
        Roster roster = Roster.of(scene, domains.stream().map(Domain::owner));
        owned(scene, domains, roster, sink);
        if (scene.hasTracks()) {
            byIcs(scene, domains, roster, sink);
        } else {
            none(IcDomains.class, scene.noTracks(), sink);
        }
    }

    private static Doubt missing(Practice practice, boolean areUnowned) {
        List<Need> needs = new ArrayList<>();
        if (practice.structure().domains().isAbsent() || areUnowned) {
            needs.add(OWNER);
        }
        if (practice.workers().isAbsent()) {
            needs.add(JOB);
        }
        return Doubt.missing("who owns which speciality is not known", needs.toArray(Need[]::new));
    }

    private static void owned(Scene scene, Supplied<Domain> domains, Roster roster, Sink sink) {
        Tally.Counter counter =
                Tally.high("domains", "owned by somebody at work", new Need("workers.csv", "worker_id"));
        for (Domain domain : domains) {
            String owner = domain.owner();
            boolean isOpen = owner != null && !roster.knows(owner);
            counter.add(isOpen ? null : Boolean.valueOf(owner != null && !roster.isAway(owner)));
        }
        new Shares(scene, sink)
                .ofThings(OwnedDomains.class, Subject.organization(), counter.tally(), OwnedDomains::new);
    }

    private static void byIcs(Scene scene, Supplied<Domain> domains, Roster roster, Sink sink) {
        Tally.Counter counter =
                Tally.high("domains that somebody owns", "owned by an IC", JOB, new Need("levels.csv", "track"));
        for (Domain domain : domains) {
            String owner = domain.owner();
            if (owner != null && !roster.isAway(owner)) {
                TrackKind kind = roster.kindOf(owner);
                counter.add(kind == null ? null : Boolean.valueOf(kind == TrackKind.INDIVIDUAL_CONTRIBUTOR));
            }
        }
        new Shares(scene, sink).ofThings(IcDomains.class, Subject.organization(), counter.tally(), IcDomains::new);
    }

    private static void none(Class<? extends Measure> type, Doubt doubt, Sink sink) {
        sink.add(type, Subject.organization(), doubt);
    }
}
