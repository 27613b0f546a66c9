package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The criteria that are written for the rungs. */
final class Criteria {

    private Criteria() {}

    static void measure(Scene scene, Sink sink) {
        List<Level> ics = scene.families().stream()
                .flatMap(f -> f.individualContributor().stream())
                .toList();
        if (ics.isEmpty()) {
            return;
        }
        if (ics.stream().allMatch(ic -> ic.criteria() == null)) {
            Doubt unknown = notCounted("of no IC rung is it known how many criteria are written");
            for (Class<? extends Measure> measure : List.of(CriteriaCount.class, CriteriaBalance.class)) {
                sink.add(measure, Subject.organization(), unknown);
            }
            return;
        }
        for (Level ic : ics) {
            Integer criteria = ic.criteria();
            Subject subject = Subject.level(ic.id());
            if (criteria == null) {
                sink.add(CriteriaCount.class, subject, notCounted("how many criteria are written is not known"));
            } else {
                sink.add(new CriteriaCount(subject, criteria));
            }
        }
        for (FamilyLadders family : scene.families()) {
            List<RungPair> pairs = scene.pairsOf(family.id());
            pairs.forEach(pair -> balance(scene, pair, sink));
            if (pairs.isEmpty() && family.hasBothTracks()) {
                sink.add(CriteriaBalance.class, Subject.family(family.id()), noPair(scene, family));
            }
        }
    }

    private static void balance(Scene scene, RungPair pair, Sink sink) {
        Integer ic = criteria(scene, pair.individualContributor());
        Integer manager = criteria(scene, pair.management());
        Subject subject = Subject.pair(pair);
        if (ic == null || manager == null) {
            sink.add(CriteriaBalance.class, subject, notCounted("of one of the two rungs the criteria are not known"));
        } else if (manager == 0) {
            sink.add(
                    CriteriaBalance.class,
                    subject,
                    Doubt.inapplicable("no criteria are written for the management rung"));
        } else {
            sink.add(CriteriaBalance.of(subject, ic, manager, scene.conditionsOf(pair)));
        }
    }

    private static Doubt noPair(Scene scene, FamilyLadders family) {
        boolean allGraded = Stream.concat(family.individualContributor().stream(), family.management().stream())
                .allMatch(l -> l.grade() != null);
        return allGraded && scene.organization().architecture().pairByGrade()
                ? Doubt.inapplicable("no IC rung and management rung of the family have the same grade")
                : Doubt.missing(
                        "which rungs of the family are equivalent is not known",
                        Need.policy("pairs"),
                        new Need("levels.csv", "grade"));
    }

    private static Doubt notCounted(String reason) {
        return Doubt.missing(reason, new Need("levels.csv", "criteria_count"));
    }

    private static @Nullable Integer criteria(Scene scene, LevelId id) {
        Level level = scene.levels().get(id);
        return level == null ? null : level.criteria();
    }
}
