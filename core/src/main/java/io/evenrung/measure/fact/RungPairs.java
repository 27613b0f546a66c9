package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.PairDoubt;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Supplied;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of each rung pair what stands beside what. */
final class RungPairs {

    private RungPairs() {}

    static void measure(FactScene facts, Sink sink) {
        Scene scene = facts.scene();
        Optional<Doubt> doubt = PairDoubt.of(scene);
        if (doubt.isPresent()) {
            sink.add(PairedRungs.class, Subject.organization(), doubt.get());
            return;
        }
        for (RungPair pair : scene.pairs()) {
            Level ic = Objects.requireNonNull(scene.levels().get(pair.individualContributor()));
            Level manager = Objects.requireNonNull(scene.levels().get(pair.management()));
            RungPlaces places = facts.places();
            sink.add(new PairedRungs(
                    Subject.pair(pair),
                    pair.family(),
                    ic.id().code(),
                    manager.id().code(),
                    ic.id().track(),
                    manager.id().track(),
                    pair.basis(),
                    sameGrade(scene, ic, manager),
                    ic.grade(),
                    manager.grade(),
                    places.of(ic.id()).top(),
                    places.of(manager.id()).top(),
                    ic.criteria(),
                    manager.criteria(),
                    ic.siteBound(),
                    manager.siteBound(),
                    ic.charter().requiresReports(),
                    manager.charter().requiresReports(),
                    rights(scene, ic.id()),
                    rights(scene, manager.id()),
                    facts.heads().on(ic.id()),
                    facts.heads().on(manager.id())));
        }
    }

    /** How many decision rights the policy gives a rung; null where it lists none at all. */
    static @Nullable Integer rights(Scene scene, LevelId rung) {
        Supplied<DecisionRight> rights = scene.organization().policy().decisionRights();
        return rights.isAbsent()
                ? null
                : Integer.valueOf((int) rights.stream()
                        .filter(right -> right.holders().contains(rung))
                        .count());
    }

    private static @Nullable Boolean sameGrade(Scene scene, Level ic, Level manager) {
        String one = ic.grade();
        String other = manager.grade();
        return one == null || other == null
                ? null
                : scene.grades().compare(one, other).map(c -> c == 0).orElse(false);
    }
}
