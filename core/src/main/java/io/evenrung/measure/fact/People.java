package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Conversation;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of everybody at work, in one pass over the workforce. */
final class People {

    private final FactScene facts;
    private final Scene scene;
    private final LocalDate asOf;
    private final PayScale scale;
    private final Deeds deeds;
    private final Map<String, Integer> reports;
    private final boolean areTalksKnown;
    private final boolean areRecordsKnown;
    private final ByWorker<Conversation> talks;
    private final ByWorker<DevelopmentRecord> records;

    private People(FactScene facts) {
        this.facts = facts;
        this.scene = facts.scene();
        this.asOf = facts.asOf();
        this.scale = new PayScale(scene);
        this.deeds = new Deeds(scene);
        Practice practice = scene.organization().practice();
        this.reports = reports(practice, asOf);
        this.areTalksKnown = practice.development().conversations().isPresent();
        this.areRecordsKnown = practice.development().records().isPresent();
        this.talks = new ByWorker<>(practice.development().conversations().values(), Conversation::worker);
        this.records = new ByWorker<>(practice.development().records().values(), DevelopmentRecord::worker);
    }

    static void measure(FactScene facts, Sink sink) {
        if (!Groups.areMissing(facts.scene(), Person.class, sink)) {
            People people = new People(facts);
            for (Worker worker : facts.scene().organization().practice().workers()) {
                if (worker.isAtWorkOn(facts.asOf())) {
                    sink.add(people.person(worker));
                }
            }
        }
    }

    private Person person(Worker worker) {
        LevelId id = worker.level();
        Level level = id == null ? null : scene.levels().get(id);
        Profile profile = worker.profile();
        List<Conversation> said = talks.of(worker.id());
        List<DevelopmentRecord> done = records.of(worker.id());
        return new Person(
                Subject.person(worker.id()),
                id == null ? null : id.family(),
                id == null ? null : id.code(),
                id == null ? null : id.track(),
                scene.kind(id),
                level == null ? null : level.grade(),
                level == null ? null : level.rank(),
                facts.places().isSeniorIc(id),
                id == null ? null : facts.places().of(id).top(),
                id == null ? null : facts.places().isPaired(id),
                worker.team(),
                worker.payZone(),
                profile.site(),
                profile.employment(),
                profile.leadKind(),
                profile.priorFunction(),
                worker.hired(),
                facts.monthsSince(worker.hired()),
                worker.levelSince(),
                facts.monthsSince(worker.levelSince()),
                facts.monthsSince(profile.lastRaise()),
                facts.monthsSince(profile.lastHandsOn()),
                scale.compaRatio(worker.pay(), id, worker.payZone()),
                scale.ownCompaRatio(worker.pay(), id, worker.payZone()),
                scale.penetration(worker.pay(), id, worker.payZone()),
                PayScale.ratio(profile.bonus(), worker.pay()),
                PayScale.ratio(profile.equity(), worker.pay()),
                reports.isEmpty() ? null : reports.getOrDefault(worker.id(), 0),
                profile.oneToOnes(),
                deeds.projects().of(worker.id()),
                deeds.watchedProjects().of(worker.id()),
                deeds.forums().of(worker.id()),
                deeds.decisions().of(worker.id()),
                deeds.contributions().of(worker.id()),
                deeds.recognitions().of(worker.id()),
                deeds.executiveRecognitions().of(worker.id()),
                areTalksKnown ? Wish.by(asOf, said).preference() : null,
                ifKnown(Preparation.isDone(Kind.LEADERSHIP_ASSESSMENT, asOf, done)),
                ifKnown(Preparation.isDone(Kind.LEADERSHIP_TRAINING, asOf, done)),
                ifKnown(Preparation.inYearTo(asOf, Kind.PLAN, done) > 0),
                areRecordsKnown ? Integer.valueOf(Preparation.inYearTo(asOf, Kind.LEARNING, done)) : null);
    }

    private @Nullable Boolean ifKnown(boolean done) {
        return areRecordsKnown ? Boolean.valueOf(done) : null;
    }

    /** How many of those at work report to whom; empty where nobody's manager is known. */
    private static Map<String, Integer> reports(Practice practice, LocalDate asOf) {
        Map<String, Integer> reports = new HashMap<>();
        for (Worker worker : practice.workers()) {
            if (worker.manager() != null && worker.isAtWorkOn(asOf)) {
                reports.merge(worker.manager(), 1, Integer::sum);
            }
        }
        return reports;
    }
}
