package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Management rungs that can only be held at one site, and the IC rungs beside them. */
final class SiteBounds {

    private SiteBounds() {}

    static void measure(Scene scene, Sink sink) {
        List<Level> managers =
                scene.families().stream().flatMap(f -> f.management().stream()).toList();
        if (!managers.isEmpty() && managers.stream().allMatch(m -> m.siteBound() == null)) {
            sink.add(SiteBoundRung.class, Subject.organization(), notSaid());
            return;
        }
        for (FamilyLadders family : scene.families()) {
            for (Level manager : family.management()) {
                Boolean bound = manager.siteBound();
                if (bound == null) {
                    sink.add(SiteBoundRung.class, Subject.level(manager.id()), notSaid());
                } else if (bound) {
                    sink.add(rung(scene, family, manager));
                }
            }
        }
    }

    private static SiteBoundRung rung(Scene scene, FamilyLadders family, Level manager) {
        Map<LevelId, RungPair> equivalent = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        for (RungPair pair : scene.pairsOf(family.id())) {
            if (pair.management().equals(manager.id())) {
                equivalent.put(pair.individualContributor(), pair);
                conditions.addAll(scene.conditionsOf(pair));
            }
        }
        int unbound = 0;
        int unknown = 0;
        int bound = 0;
        for (Level ic : family.individualContributor()) {
            boolean isPaired = equivalent.containsKey(ic.id());
            if (!isPaired && !mayBePaired(scene, ic, manager)) {
                continue;
            }
            Boolean icBound = ic.siteBound();
            if (Boolean.TRUE.equals(icBound)) {
                bound += isPaired ? 1 : 0;
            } else if (isPaired && icBound != null) {
                unbound++;
            } else {
                unknown++;
            }
        }
        return new SiteBoundRung(Subject.level(manager.id()), unbound + unknown, unknown, bound, conditions);
    }

    /** Whether the two would be paired if a missing grade turned out to be the same. */
    private static boolean mayBePaired(Scene scene, Level ic, Level manager) {
        return scene.organization().architecture().pairByGrade()
                && (ic.grade() == null
                        || manager.grade() == null
                        || scene.grades().compare(ic.grade(), manager.grade()).isEmpty());
    }

    private static Doubt notSaid() {
        return Doubt.missing(
                "whether management can be done from anywhere is not said", new Need("levels.csv", "site_bound"));
    }
}
