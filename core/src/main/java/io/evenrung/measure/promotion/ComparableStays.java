package io.evenrung.measure.promotion;

import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.RungStay;
import io.evenrung.measure.rate.RungStays;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.KaplanMeier.Spell;
import io.evenrung.measure.statistics.LogRank;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Stays on rungs of either track that can be compared: that began on record, on rungs that are not the top of their ladder;
 * grouped by paired rungs where any group holds both tracks, else by job family.
 */
final class ComparableStays {

    private record Group(List<RungStay> ics, List<RungStay> managers) {

        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        boolean hasBoth() {
            return !ics.isEmpty() && !managers.isEmpty();
        }
    }

    private final Scene scene;
    private final RungStays stays;
    private final SortedMap<LevelId, Group> paired = new TreeMap<>();
    private final SortedMap<LevelId, Group> families = new TreeMap<>();

    private ComparableStays(Scene scene, RungStays stays) {
        this.scene = scene;
        this.stays = stays;
    }

    static ComparableStays of(Scene scene, RungStays stays) {
        ComparableStays comparable = new ComparableStays(scene, stays);
        RungGroups groups = RungGroups.of(scene);
        Set<LevelId> tops = tops(scene);
        for (RungStay stay : stays.all()) {
            TrackKind kind = scene.kind(stay.level());
            if (stay.isStartKnown() && kind != null && kind != TrackKind.OTHER && !tops.contains(stay.level())) {
                groups.groupOf(stay.level()).ifPresent(group -> add(stay, kind, group, comparable.paired));
                add(stay, kind, new LevelId(stay.level().family(), null, "all rungs"), comparable.families);
            }
        }
        return comparable;
    }

    /** Rungs above which their own ladder has none. */
    static Set<LevelId> tops(Scene scene) {
        RungOrder order = new RungOrder(scene);
        Set<LevelId> tops = new HashSet<>();
        for (FamilyLadders family : scene.families()) {
            for (List<Level> ladder : family.byTrack().values()) {
                for (Level rung : ladder) {
                    if (ladder.stream().noneMatch(other -> order.isHigher(other.id(), rung.id()))) {
                        tops.add(rung.id());
                    }
                }
            }
        }
        return tops;
    }

    boolean arePaired() {
        return paired.values().stream().anyMatch(Group::hasBoth);
    }

    /** All job families, or one. */
    StagnationCohort cohort(Subject subject, @Nullable String family) {
        boolean byPairs = arePaired();
        List<LogRank.Stratum> strata = new ArrayList<>();
        Set<String> ics = new HashSet<>();
        Set<String> managers = new HashSet<>();
        (byPairs ? paired : families).forEach((key, group) -> {
            if (group.hasBoth() && (family == null || family.equals(key.family()))) {
                strata.add(new LogRank.Stratum(spells(group.ics()), spells(group.managers())));
                group.ics().forEach(stay -> ics.add(stay.worker()));
                group.managers().forEach(stay -> managers.add(stay.worker()));
            }
        });
        List<String> conditions = new ArrayList<>();
        LocalDate since = family == null ? null : stays.since(family);
        conditions.add("only stays that began on record count" + (since == null ? "" : ": since " + since));
        if (byPairs) {
            scene.pairs().stream()
                    .filter(pair -> family == null || pair.family().equals(family))
                    .flatMap(pair -> scene.conditionsOf(pair).stream())
                    .distinct()
                    .forEach(conditions::add);
        }
        return new StagnationCohort(
                subject,
                strata,
                ics.size(),
                managers.size(),
                byPairs ? "paired rungs, top rungs left out" : "job families, top rungs left out",
                conditions);
    }

    private static void add(RungStay stay, TrackKind kind, LevelId key, SortedMap<LevelId, Group> groups) {
        Group group = groups.computeIfAbsent(key, k -> new Group());
        (kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? group.ics() : group.managers()).add(stay);
    }

    private static List<Spell> spells(List<RungStay> stays) {
        return stays.stream().map(s -> new Spell(s.months(), s.promoted())).toList();
    }
}
