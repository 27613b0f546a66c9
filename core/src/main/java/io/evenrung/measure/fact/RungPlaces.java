package io.evenrung.measure.fact;

import io.evenrung.measure.RungPair;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Standing;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each rung stands in its ladder, and beside those of the other track. What does not follow from the facts is unknown. */
final class RungPlaces {

    /**
     * The place of a rung in its ladder.
     *
     * @param above rungs that are higher; null where one or more cannot be compared
     * @param top whether none is higher
     * @param entry whether none is lower
     */
    record Place(
            @Nullable Integer above,
            @Nullable Boolean top,
            @Nullable Boolean entry) {}

    private static final Place UNKNOWN = new Place(null, null, null);

    private final Map<LevelId, Place> places = new HashMap<>();
    private final Map<LevelId, Boolean> paired = new HashMap<>();
    private final Map<LevelId, Boolean> senior = new HashMap<>();

    private RungPlaces() {}

    static RungPlaces of(Scene scene) {
        RungPlaces places = new RungPlaces();
        JobArchitecture architecture = scene.organization().architecture();
        Set<String> declaring = architecture.pairs().stream()
                .map(pair -> pair.individualContributor().family())
                .collect(Collectors.toSet());
        for (FamilyLadders family : scene.families()) {
            // who declares pairs says by that which rungs have none
            boolean byGradeAlone = architecture.pairByGrade() && !declaring.contains(family.id());
            for (List<Level> ladder : family.byTrack().values()) {
                places.place(ladder, new RungOrder(scene));
                ladder.forEach(rung -> places.compare(scene, family, rung, byGradeAlone));
            }
            places.raise(scene, family);
        }
        for (RungPair pair : scene.pairs()) {
            places.paired.put(pair.individualContributor(), true);
            places.paired.put(pair.management(), true);
        }
        return places;
    }

    Place of(LevelId rung) {
        return places.getOrDefault(rung, UNKNOWN);
    }

    /** Whether a rung is paired; null where that is not known. */
    @Nullable
    Boolean isPaired(LevelId rung) {
        return paired.get(rung);
    }

    /** Whether a rung is an IC rung at or above a management rung; null where that is not known. */
    @Nullable
    Boolean isSeniorIc(@Nullable LevelId rung) {
        return rung == null ? null : senior.get(rung);
    }

    private void place(List<Level> ladder, RungOrder order) {
        for (Level rung : ladder) {
            int above = 0;
            int below = 0;
            int open = 0;
            for (Level other : ladder) {
                Optional<Integer> compared = order.compare(other.id(), rung.id());
                above += compared.filter(c -> c > 0).isPresent() ? 1 : 0;
                below += compared.filter(c -> c < 0).isPresent() ? 1 : 0;
                open += compared.isEmpty() ? 1 : 0;
            }
            places.put(
                    rung.id(),
                    new Place(open == 0 ? Integer.valueOf(above) : null, isNone(above, open), isNone(below, open)));
        }
    }

    private static @Nullable Boolean isNone(int known, int open) {
        return known > 0 ? Boolean.FALSE : open > 0 ? null : Boolean.TRUE;
    }

    /** A rung is without a pair, unless a grade that is missing could make one. */
    private void compare(Scene scene, FamilyLadders family, Level rung, boolean byGradeAlone) {
        TrackKind kind = scene.kind(rung.id());
        if (kind == null) {
            return;
        }
        List<Level> others = switch (kind) {
            case INDIVIDUAL_CONTRIBUTOR -> family.management();
            case MANAGEMENT -> family.individualContributor();
            case OTHER -> List.of();
        };
        if (!byGradeAlone || others.stream().allMatch(other -> isGraded(scene, rung, other))) {
            paired.put(rung.id(), false);
        }
    }

    private static boolean isGraded(Scene scene, Level one, Level other) {
        return one.grade() != null
                && other.grade() != null
                && scene.grades().compare(one.grade(), other.grade()).isPresent();
    }

    private void raise(Scene scene, FamilyLadders family) {
        for (List<Level> ladder : family.byTrack().values()) {
            for (Level rung : ladder) {
                if (scene.kind(rung.id()) != null) {
                    senior.put(rung.id(), false);
                }
            }
        }
        if (family.hasBothTracks()) {
            Standing standing = Standing.of(scene, family);
            standing.senior().forEach(rung -> senior.put(rung.id(), true));
            standing.perhapsSenior().forEach(rung -> senior.remove(rung.id()));
        }
    }
}
