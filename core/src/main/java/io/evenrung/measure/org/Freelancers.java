package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.Nobody;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.model.LevelId;
import io.evenrung.model.Profile.Employment;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the freelance among the senior ICs. */
final class Freelancers {

    private static final Need EMPLOYMENT = new Need("workers.csv", "employment");

    private Freelancers() {}

    static void measure(Scene scene, Sink sink) {
        Subject subject = Subject.organization();
        if (!scene.hasTracks()) {
            sink.add(FreelanceShare.class, subject, scene.noTracks());
            return;
        }
        if (scene.organization().practice().workers().isAbsent()) {
            sink.add(
                    FreelanceShare.class,
                    subject,
                    Doubt.missing(
                            "it is not known who is freelance", new Need("workers.csv", "worker_id"), EMPLOYMENT));
            return;
        }
        Set<LevelId> senior = new HashSet<>();
        Set<LevelId> perhaps = new HashSet<>();
        for (FamilyLadders family : scene.families()) {
            Standing standing = Standing.of(scene, family);
            standing.senior().forEach(rung -> senior.add(rung.id()));
            standing.perhapsSenior().forEach(rung -> perhaps.add(rung.id()));
        }
        List<Need> needs = new ArrayList<>(List.of(EMPLOYMENT));
        if (!perhaps.isEmpty()) {
            needs.add(new Need("levels.csv", "grade"));
            needs.add(Need.policy("pairs"));
        }
        Tally.Counter tally = Tally.low("people on senior IC rungs", "who are freelance", needs.toArray(Need[]::new));
        for (Worker worker : scene.organization().practice().workers()) {
            boolean isPerhaps = perhaps.contains(worker.level());
            boolean counts = isPerhaps || senior.contains(worker.level());
            if (counts && worker.isAtWorkOn(scene.organization().asOf())) {
                tally.add(isPerhaps ? null : isFreelance(worker));
            }
        }
        boolean areThereRungs = senior.size() + perhaps.size() > 0;
        if (areThereRungs && tally.tally().total() == 0) {
            sink.add(FreelanceShare.class, subject, Nobody.on(scene, "there are no people on senior IC rungs"));
        } else {
            new Shares(scene, sink).ofPeople(FreelanceShare.class, subject, tally.tally(), FreelanceShare::new);
        }
    }

    private static @Nullable Boolean isFreelance(Worker worker) {
        Employment employment = worker.profile().employment();
        return employment == null ? null : Boolean.valueOf(employment == Employment.FREELANCE);
    }
}
