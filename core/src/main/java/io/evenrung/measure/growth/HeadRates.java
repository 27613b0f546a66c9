package io.evenrung.measure.growth;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.rate.ExposureTable;
import io.evenrung.measure.rate.RateMeasures;
import io.evenrung.measure.rate.RateStrata;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares how many people at work of either track have something, each person counted once. */
final class HeadRates {

    private final Scene scene;
    private final Sink sink;

    HeadRates(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
    }

    /**
     * Takes one measure.
     *
     * @param events those who have it, in the plural
     * @param known by worker id: present where the person has it, empty where that is not known; nobody else has it
     * @param needs what would tell it of those of whom it is not known
     */
    void measure(
            Class<? extends Measure> type,
            String events,
            Map<String, Optional<Boolean>> known,
            List<Need> needs,
            RateMeasures.Maker maker) {
        ExposureTable table = new ExposureTable(scene, 1);
        int year = scene.organization().asOf().getYear();
        Set<String> unlisted = new HashSet<>(known.keySet());
        long unplaced = 0;
        for (Worker worker : scene.organization().practice().workers()) {
            unlisted.remove(worker.id());
            if (!worker.isAtWorkOn(scene.organization().asOf())) {
                continue;
            }
            Optional<Boolean> has = known.getOrDefault(worker.id(), Optional.of(false));
            LevelId level = worker.level();
            TrackKind kind = scene.kind(level);
            if (level != null) {
                table.expose(worker.id(), level, year, 1);
                if (has.orElse(false)) {
                    table.happen(0, worker.id(), level, year);
                }
            }
            boolean mayCount = kind == null ? has.orElse(true) : kind != TrackKind.OTHER && has.isEmpty();
            unplaced += mayCount ? 1 : 0;
        }
        for (String id : unlisted) {
            unplaced += known.getOrDefault(id, Optional.of(false)).orElse(true) ? 1 : 0;
        }
        List<String> conditions = unplaced == 0
                ? List.of()
                : List.of("people who may belong to either track, or of whom it is not known, count for nobody: "
                        + unplaced);
        List<Need> all = new ArrayList<>(needs);
        all.add(new Need("workers.csv", "job_code"));
        new RateMeasures(scene, sink, type, events, "heads")
                .add(
                        List.of(new RateStrata(scene, table, "", 1)
                                .cohort(Subject.organization(), 0, null, conditions, new Unplaced(unplaced, all))),
                        maker);
    }
}
