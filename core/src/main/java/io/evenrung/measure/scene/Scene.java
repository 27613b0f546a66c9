package io.evenrung.measure.scene;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with its ladders laid side by side: what every measuring function starts from. Lists are in canonical
 * order.
 *
 * @param organization what is measured
 * @param settings the numbers that measuring needs
 * @param families each job family with its rungs
 * @param pairs all rung pairs, declared or by grade
 * @param kinds the kind of track of each level that has one
 * @param levels each level by its id
 */
public record Scene(
        Organization organization,
        Settings settings,
        List<FamilyLadders> families,
        List<RungPair> pairs,
        Map<LevelId, TrackKind> kinds,
        Map<LevelId, Level> levels) {

    public static Scene of(Organization organization, Settings settings) {
        JobArchitecture architecture = organization.architecture();
        Map<String, TrackKind> kindOfTrack = new HashMap<>();
        for (Track track : architecture.tracks()) {
            kindOfTrack.put(track.id(), track.kind());
        }
        Map<LevelId, Level> levels = new HashMap<>();
        Map<LevelId, TrackKind> kinds = new HashMap<>();
        Map<String, List<Level>> byFamily = new HashMap<>();
        for (Level level : architecture.levels()) {
            levels.put(level.id(), level);
            String track = level.id().track();
            TrackKind kind = track == null ? null : kindOfTrack.get(track);
            if (kind != null) {
                kinds.put(level.id(), kind);
            }
            byFamily.computeIfAbsent(level.id().family(), f -> new ArrayList<>())
                    .add(level);
        }
        List<FamilyLadders> families = new ArrayList<>();
        for (JobFamily family : architecture.families()) {
            families.add(FamilyLadders.of(
                    family, byFamily.getOrDefault(family.id(), List.of()), kinds, architecture.grades()));
        }
        List<RungPair> pairs = new ArrayList<>();
        for (FamilyLadders family : families) {
            pairs.addAll(pairsOf(family, architecture));
        }
        return new Scene(organization, settings, List.copyOf(families), List.copyOf(pairs), kinds, levels);
    }

    /** Whether any level at all is mapped to an IC or a management track. */
    public boolean hasTracks() {
        return kinds.values().stream().anyMatch(k -> k != TrackKind.OTHER);
    }

    /** What to say where no level has a track. */
    public Doubt noTracks() {
        return Doubt.missing(
                "no job is mapped to an individual-contributor or a management track",
                Need.policy("tracks"),
                new Need("levels.csv", "track"));
    }

    /** What a level's track is for; null where it has no track. */
    public @Nullable TrackKind kind(@Nullable LevelId level) {
        return level == null ? null : kinds.get(level);
    }

    public GradeScale grades() {
        return organization.architecture().grades();
    }

    /** The pairs of one job family. */
    public List<RungPair> pairsOf(String family) {
        return pairs.stream().filter(p -> p.family().equals(family)).toList();
    }

    public int minimumCell() {
        return settings.whole(Setting.MINIMUM_CELL);
    }

    /** What a verdict that rests on pairs is conditional on. */
    public List<String> conditionsOf(RungPair pair) {
        return pair.basis() == LevelPair.Basis.UNSTATED
                ? List.of(
                        "conditional on the organisation's own pairing of " + pair.label() + ", which states no basis")
                : List.of();
    }

    private static List<RungPair> pairsOf(FamilyLadders family, JobArchitecture architecture) {
        Map<LevelId, Map<LevelId, LevelPair.Basis>> declared = new HashMap<>();
        for (LevelPair pair : architecture.pairs()) {
            declared.computeIfAbsent(pair.individualContributor(), k -> new HashMap<>())
                    .put(pair.management(), pair.basis());
        }
        List<RungPair> pairs = new ArrayList<>();
        for (Level ic : family.individualContributor()) {
            for (Level manager : family.management()) {
                LevelPair.Basis basis = declared.getOrDefault(ic.id(), Map.of()).get(manager.id());
                boolean sameGrade = architecture.pairByGrade()
                        && ic.grade() != null
                        && manager.grade() != null
                        && architecture
                                .grades()
                                .compare(ic.grade(), manager.grade())
                                .equals(Optional.of(0));
                if (basis != null) {
                    pairs.add(new RungPair(ic.id(), manager.id(), basis));
                } else if (sameGrade) {
                    pairs.add(new RungPair(ic.id(), manager.id(), LevelPair.Basis.GRADE));
                }
            }
        }
        return pairs;
    }
}
