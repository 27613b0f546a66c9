package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.measure.scene.StandingDoubt;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the rung from which the policy's text opens management against the one that the ladder puts beside it. */
final class ManagementEntries {

    private ManagementEntries() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<ManagementEntry> entries = scene.organization().policy().managementEntries();
        if (entries.isAbsent()) {
            sink.add(
                    ManagementEntryGap.class,
                    Subject.organization(),
                    Doubt.missing(
                            "from which rung the policy's text opens management is not known",
                            Need.policy("policy.management_entry")));
        }
        for (FamilyLadders family : scene.families()) {
            List<LevelId> from = entries.stream()
                    .map(ManagementEntry::from)
                    .filter(id -> id.family().equals(family.id()))
                    .toList();
            if (!from.isEmpty()) {
                family(scene, family, from, sink);
            }
        }
    }

    private static void family(Scene scene, FamilyLadders family, List<LevelId> from, Sink sink) {
        Standing standing = Standing.of(scene, family);
        List<Level> first = standing.firstManagement();
        List<Level> beside = family.individualContributor().stream()
                .filter(ic -> first.stream().anyMatch(manager -> isBeside(scene, ic, manager)))
                .toList();
        Optional<ManagementEntryGap> worst = from.stream()
                .flatMap(id -> nearest(scene, family, id, first, beside).stream())
                .max(Comparator.comparing(ManagementEntryGap::rungs));
        if (worst.isPresent() && isOneHeight(scene, first)) {
            sink.add(worst.get());
        } else {
            sink.add(
                    ManagementEntryGap.class,
                    Subject.family(family.id()),
                    whyNot(scene, family, from, standing, first, beside));
        }
    }

    /** The gap to the nearest of the IC rungs beside the first management rung. */
    private static Optional<ManagementEntryGap> nearest(
            Scene scene, FamilyLadders family, LevelId from, List<Level> first, List<Level> beside) {
        String track = from.track();
        Optional<Map<LevelId, Integer>> positions = track == null
                ? Optional.empty()
                : Positions.of(family.byTrack().getOrDefault(track, List.of()), scene.grades());
        return beside.stream()
                .flatMap(
                        ic -> steps(positions, from, ic.id()).map(s -> gap(scene, family, from, first, ic, s)).stream())
                .min(Comparator.comparing(ManagementEntryGap::rungs));
    }

    private static ManagementEntryGap gap(
            Scene scene, FamilyLadders family, LevelId from, List<Level> first, Level beside, int steps) {
        String direction = steps == 0 ? "the same rung" : steps > 0 ? "the higher one" : "the lower one";
        return new ManagementEntryGap(
                Subject.family(family.id()),
                Math.abs(steps),
                List.of(
                        Operand.text("management opens by the text from", from.code()),
                        Operand.text("first management rung", codes(first)),
                        Operand.text("IC rung beside it", beside.id().code()),
                        Operand.text("of the two, the text's rung is", direction),
                        Operand.count("rungs between them", Math.abs(steps))),
                scene.pairsOf(family.id()).stream()
                        .filter(pair -> pair.individualContributor().equals(beside.id()))
                        .flatMap(pair -> scene.conditionsOf(pair).stream())
                        .toList());
    }

    private static Optional<Integer> steps(Optional<Map<LevelId, Integer>> positions, LevelId from, LevelId beside) {
        if (from.equals(beside)) {
            return Optional.of(0);
        }
        return positions
                .filter(p -> p.containsKey(from) && p.containsKey(beside))
                .map(p -> p.getOrDefault(from, 0) - p.getOrDefault(beside, 0));
    }

    private static Doubt whyNot(
            Scene scene,
            FamilyLadders family,
            List<LevelId> from,
            Standing standing,
            List<Level> first,
            List<Level> beside) {
        if (first.isEmpty()) {
            return Mapping.noRung(scene, family, "management rung");
        }
        if (from.stream().noneMatch(id -> scene.kind(id) == TrackKind.INDIVIDUAL_CONTRIBUTOR)) {
            return Doubt.missing(
                    "the rung from which the text opens management is on no IC track",
                    Need.policy("policy.management_entry"),
                    new Need("levels.csv", "track"));
        }
        if (beside.isEmpty()) {
            Doubt unplaced = StandingDoubt.between(standing, family.individualContributor(), first);
            return unplaced == null
                    ? Doubt.inapplicable("no IC rung is level with the first management rung")
                    : unplaced;
        }
        return Doubt.missing(
                "how the rungs of the family follow one another is not known", new Need("levels.csv", "rank"));
    }

    private static boolean isBeside(Scene scene, Level ic, Level manager) {
        boolean paired = scene.pairsOf(ic.id().family()).stream()
                .anyMatch(p -> p.individualContributor().equals(ic.id())
                        && p.management().equals(manager.id()));
        return paired || sameGrade(scene, ic, manager);
    }

    /** Whether there is one first management rung, or all of them have the same grade. */
    private static boolean isOneHeight(Scene scene, List<Level> first) {
        return first.stream().allMatch(m -> m.equals(first.get(0)) || sameGrade(scene, m, first.get(0)));
    }

    private static boolean sameGrade(Scene scene, Level one, Level other) {
        String a = one.grade();
        String b = other.grade();
        return a != null && b != null && scene.grades().compare(a, b).equals(Optional.of(0));
    }

    private static String codes(List<Level> levels) {
        return levels.stream().map(l -> l.id().code()).collect(Collectors.joining(", "));
    }
}
