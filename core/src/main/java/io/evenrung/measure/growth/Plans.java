package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts who has a development plan that both sides signed. */
final class Plans {

    private static final Need SIGNED = new Need("development.csv", "co_signed");

    private Plans() {}

    static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        List<Need> needs = new ArrayList<>();
        if (practice.development().records().isAbsent()) {
            needs.add(new Need("development.csv", "kind"));
            needs.add(SIGNED);
        }
        if (practice.workers().isAbsent()) {
            needs.add(new Need("workers.csv", "worker_id"));
        }
        if (!needs.isEmpty()) {
            both(scene, sink, Doubt.missing("it is not known who has a plan", needs.toArray(Need[]::new)));
            return;
        }
        Map<String, Optional<Boolean>> signed = signed(scene);
        if (!signed.isEmpty() && signed.values().stream().allMatch(Optional::isEmpty)) {
            both(scene, sink, Doubt.missing("it is not known which plans both sides signed", SIGNED));
            return;
        }
        Tally.Counter tally = Tally.high("people at work", "with a plan that both sides signed", SIGNED);
        for (Worker worker : practice.workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                tally.add(signed.getOrDefault(worker.id(), Optional.of(false)).orElse(null));
            }
        }
        new Shares(scene, sink).ofPeople(SignedPlans.class, Subject.organization(), tally.tally(), SignedPlans::new);
        if (scene.hasTracks()) {
            new HeadRates(scene, sink)
                    .measure(PlanRate.class, "people with a co-signed plan", signed, List.of(SIGNED), PlanRate::new);
        } else {
            sink.add(PlanRate.class, Subject.organization(), scene.noTracks());
        }
    }

    private static void both(Scene scene, Sink sink, Doubt doubt) {
        sink.add(SignedPlans.class, Subject.organization(), doubt);
        sink.add(PlanRate.class, Subject.organization(), scene.hasTracks() ? doubt : scene.noTracks());
    }

    /** Of whoever has a plan, whether one of them is signed by both sides; empty where that is not known. */
    private static Map<String, Optional<Boolean>> signed(Scene scene) {
        Window fresh = GrowthMeasures.months(scene, scene.settings().whole(Setting.GROWTH_PLAN_MONTHS));
        Map<String, Optional<Boolean>> signed = new HashMap<>();
        for (DevelopmentRecord record :
                scene.organization().practice().development().records()) {
            if (record.kind() == DevelopmentRecord.Kind.PLAN && fresh.contains(record.date())) {
                signed.merge(record.worker(), Optional.ofNullable(record.coSigned()), Plans::either);
            }
        }
        return signed;
    }

    private static Optional<Boolean> either(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.orElse(false) || other.orElse(false)) {
            return Optional.of(true);
        }
        return one.isEmpty() ? one : other;
    }
}
