package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.RoleCharter;

/** Tells of each rung what is written of it. */
final class Rungs {

    private Rungs() {}

    static void measure(FactScene facts, Sink sink) {
        Scene scene = facts.scene();
        if (areMissing(scene, Rung.class, sink)) {
            return;
        }
        for (Level level : scene.organization().architecture().levels()) {
            LevelId id = level.id();
            RungPlaces.Place place = facts.places().of(id);
            RoleCharter charter = level.charter();
            sink.add(new Rung(
                    Subject.level(id),
                    id.family(),
                    id.code(),
                    id.track(),
                    scene.kind(id),
                    level.grade(),
                    level.rank(),
                    place.above(),
                    place.top(),
                    place.entry(),
                    facts.places().isPaired(id),
                    facts.places().isSeniorIc(id),
                    level.criteria(),
                    level.siteBound(),
                    charter.duties(),
                    charter.leadershipCompetency(),
                    charter.requiresReports(),
                    charter.bonusTarget(),
                    charter.equityTarget(),
                    charter.span(),
                    charter.deliveryWeight(),
                    RungPairs.rights(scene, id),
                    facts.heads().on(id)));
        }
    }

    /** Says so where no levels were supplied. */
    static boolean areMissing(Scene scene, Class<? extends Measure> type, Sink sink) {
        boolean areMissing = scene.organization().architecture().levels().isAbsent();
        if (areMissing) {
            sink.add(
                    type,
                    Subject.organization(),
                    Doubt.missing("no levels were supplied", new Need("levels.csv", "job_level")));
        }
        return areMissing;
    }
}
