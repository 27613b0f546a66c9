package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.TrackKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of each job family what ladders it has and how many people climb them. */
final class Families {

    private Families() {}

    static void measure(FactScene facts, Sink sink) {
        Scene scene = facts.scene();
        if (Rungs.areMissing(scene, Family.class, sink)) {
            return;
        }
        Map<String, int[]> unmapped = new HashMap<>();
        for (Level level : scene.levels().values()) {
            if (scene.kind(level.id()) == null) {
                unmapped.computeIfAbsent(level.id().family(), f -> new int[1])[0]++;
            }
        }
        Map<String, Integer> pairs = new HashMap<>();
        scene.pairs().forEach(pair -> pairs.merge(pair.family(), 1, Integer::sum));
        for (FamilyLadders family : scene.families()) {
            List<Level> ics = family.individualContributor();
            List<Level> managers = family.management();
            int others = (int) family.byTrack().values().stream()
                    .flatMap(List::stream)
                    .filter(rung -> scene.kind(rung.id()) == TrackKind.OTHER)
                    .count();
            int open = unmapped.getOrDefault(family.id(), new int[1])[0];
            sink.add(new Family(
                    Subject.family(family.id()),
                    family.id(),
                    ics.size(),
                    managers.size(),
                    others,
                    open,
                    family.hasBothTracks() ? Boolean.TRUE : open > 0 ? null : Boolean.FALSE,
                    pairs.getOrDefault(family.id(), 0),
                    senior(facts, ics),
                    topGrade(facts, ics),
                    topGrade(facts, managers),
                    facts.heads().in(family.id()),
                    facts.heads().in(family.id(), TrackKind.INDIVIDUAL_CONTRIBUTOR),
                    facts.heads().in(family.id(), TrackKind.MANAGEMENT)));
        }
    }

    private static @Nullable Integer senior(FactScene facts, List<Level> ics) {
        int senior = 0;
        for (Level rung : ics) {
            Boolean isSenior = facts.places().isSeniorIc(rung.id());
            if (isSenior == null) {
                return null;
            }
            senior += isSenior ? 1 : 0;
        }
        return senior;
    }

    /** The grade that all tops of these ladders have; null where one has none, or they differ. */
    private static @Nullable String topGrade(FactScene facts, List<Level> rungs) {
        List<Level> tops = rungs.stream()
                .filter(rung ->
                        !Boolean.FALSE.equals(facts.places().of(rung.id()).top()))
                .toList();
        if (tops.stream().anyMatch(top -> top.grade() == null)) {
            return null;
        }
        Set<String> grades = tops.stream().map(Level::grade).collect(Collectors.toSet());
        return grades.size() == 1 ? grades.iterator().next() : null;
    }
}
