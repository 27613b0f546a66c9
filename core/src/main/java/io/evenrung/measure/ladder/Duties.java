package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.PairDoubt;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The duties that are written for paired rungs. */
final class Duties {

    private Duties() {}

    static void measure(Scene scene, Sink sink) {
        Optional<Doubt> noPairs = PairDoubt.of(scene);
        if (noPairs.isPresent()) {
            sink.add(DutyOverlap.class, Subject.organization(), noPairs.get());
        } else if (scene.organization().architecture().levels().stream()
                .allMatch(level -> level.charter().duties() == null)) {
            sink.add(DutyOverlap.class, Subject.organization(), missing("of no rung are the duties known"));
        } else {
            scene.pairs().forEach(pair -> overlap(scene, pair, sink));
        }
    }

    private static void overlap(Scene scene, RungPair pair, Sink sink) {
        List<String> ofIc = duties(scene, pair.individualContributor());
        List<String> ofManager = duties(scene, pair.management());
        Subject subject = Subject.pair(pair);
        if (ofIc == null || ofManager == null) {
            sink.add(DutyOverlap.class, subject, missing("of one of the two rungs the duties are not known"));
        } else if (ofIc.isEmpty() || ofManager.isEmpty()) {
            // a job of which nothing is written is not shown to be another than its pair
            sink.add(DutyOverlap.class, subject, missing("for one of the two rungs no duty is written"));
        } else {
            Set<String> ics = folded(ofIc);
            Set<String> managers = folded(ofManager);
            int common = Math.toIntExact(ics.stream().filter(managers::contains).count());
            double overlap = (double) common / (ics.size() + managers.size() - common);
            sink.add(new DutyOverlap(subject, overlap, ics.size(), managers.size(), common, scene.conditionsOf(pair)));
        }
    }

    /** Without regard to case; up and then down again, since some letters have two small forms. */
    private static Set<String> folded(List<String> duties) {
        return duties.stream()
                .map(duty -> duty.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable List<String> duties(Scene scene, LevelId id) {
        Level level = scene.levels().get(id);
        return level == null ? null : level.charter().duties();
    }

    private static Doubt missing(String reason) {
        return Doubt.missing(reason, new Need("levels.csv", "duties"));
    }
}
