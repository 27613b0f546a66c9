package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Level;
import java.util.List;

/** Levels of a family that the organisation maps to no track. */
final class Mapping {

    private Mapping() {}

    static long unmapped(Scene scene, FamilyLadders family) {
        return scene.organization().architecture().levels().stream()
                .map(Level::id)
                .filter(id -> id.family().equals(family.id()) && scene.kind(id) == null)
                .count();
    }

    /** Why a family without a certain kind of rung cannot be measured: there is none, or it may be an unmapped one. */
    static Doubt noRung(Scene scene, FamilyLadders family, String what) {
        long unmapped = unmapped(scene, family);
        return unmapped == 0
                ? Doubt.inapplicable("the family has no " + what)
                : Doubt.missing(
                        "no " + what + " is known of the family, and " + unmapped + " of its levels have no track",
                        new Need("levels.csv", "track"));
    }

    static List<String> leftOut(Scene scene, FamilyLadders family) {
        long unmapped = unmapped(scene, family);
        return unmapped == 0
                ? List.of()
                : List.of("levels of " + family.id() + " without a track are left out: " + unmapped);
    }
}
