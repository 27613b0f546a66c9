package io.evenrung.measure.scene;

import io.evenrung.model.GradeScale;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How the IC rungs of a family stand to its management rungs, as far as that follows from the facts. A declared pair says
 * that two rungs are level, and grades say which is higher; where neither speaks of two rungs, they may follow from others
 * by rank: a rung stands no lower than those ranked under it in its own ladder, and above those of them that a declared pair
 * places. Ranks of different tracks are never compared. What does not follow is unknown, and so is what follows both ways.
 */
public final class Standing {

    private final List<Level> ics;
    private final List<Level> managers;
    private final GradeScale grades;
    /** For each IC rung, the management rungs that it stands at or above. */
    private final List<BitSet> atOrAbove = new ArrayList<>();
    /** For each IC rung, the management rungs that it stands below. */
    private final List<BitSet> below = new ArrayList<>();

    private Standing(FamilyLadders family, GradeScale grades, Set<List<LevelId>> declared) {
        this.ics = family.individualContributor();
        this.managers = family.management();
        this.grades = grades;
        List<BitSet> level = new ArrayList<>();
        List<BitSet> saidAbove = new ArrayList<>();
        List<BitSet> saidBelow = new ArrayList<>();
        for (Level ic : ics) {
            BitSet paired = managersWhere(
                    m -> declared.contains(List.of(ic.id(), managers.get(m).id())));
            BitSet higher = managersWhere(m -> byGrade(ic, managers.get(m)).orElse(-1) >= 0);
            BitSet lower = managersWhere(m -> byGrade(ic, managers.get(m)).orElse(0) < 0);
            higher.or(paired);
            lower.andNot(paired);
            level.add(paired);
            saidAbove.add(higher);
            saidBelow.add(lower);
        }
        for (int i = 0; i < ics.size(); i++) {
            BitSet above = (BitSet) saidAbove.get(i).clone();
            BitSet under = (BitSet) saidBelow.get(i).clone();
            BitSet reachedUp = union(saidAbove, rankedUnder(ics, i));
            BitSet reachedDown = union(saidBelow, rankedOver(ics, i));
            reachedDown.or(union(level, rankedOver(ics, i)));
            for (int m = 0; m < managers.size(); m++) {
                boolean up = reachedUp.intersects(rankedOver(managers, m));
                boolean down = reachedDown.intersects(rankedUnder(managers, m));
                if (!above.get(m) && !under.get(m) && up != down) {
                    (up ? above : under).set(m);
                }
            }
            atOrAbove.add(above);
            below.add(under);
        }
    }

    public static Standing of(Scene scene, FamilyLadders family) {
        Set<List<LevelId>> declared = new HashSet<>();
        for (LevelPair pair : scene.organization().architecture().pairs()) {
            declared.add(List.of(pair.individualContributor(), pair.management()));
        }
        return new Standing(family, scene.grades(), declared);
    }

    /** IC rungs that stand at or above a management rung, and so at or above the first. */
    public List<Level> senior() {
        return pick(ics, i -> !atOrAbove.get(i).isEmpty());
    }

    /** IC rungs of which it is not known whether they stand at or above a management rung. */
    public List<Level> perhapsSenior() {
        return pick(ics, i -> atOrAbove.get(i).isEmpty() && below.get(i).cardinality() < managers.size());
    }

    /** Management rungs that stand above every IC rung. */
    public List<Level> aboveAllIcs() {
        return pick(managers, m -> below.stream().allMatch(b -> b.get(m)));
    }

    /** Management rungs of which it is not known whether they stand above every IC rung. */
    public List<Level> perhapsAboveAllIcs() {
        return pick(
                managers,
                m -> atOrAbove.stream().noneMatch(a -> a.get(m))
                        && below.stream().anyMatch(b -> !b.get(m)));
    }

    /** Management rungs that are not known to stand above another one: the first, or several where that is open. */
    public List<Level> firstManagement() {
        return pick(managers, m -> managers.stream().noneMatch(o -> isOver(managers.get(m), o)));
    }

    /** IC rungs that no other is known to stand above: the top, or several where that is open. */
    public List<Level> topIcs() {
        return pick(ics, i -> ics.stream().noneMatch(o -> isOver(o, ics.get(i))));
    }

    /** Whether it is not known if an IC rung stands at or above a management rung. */
    public boolean isUnknown(Level ic, Level manager) {
        int i = ics.indexOf(ic);
        int m = managers.indexOf(manager);
        return !atOrAbove.get(i).get(m) && !below.get(i).get(m);
    }

    /** By rank within a track, else by grade. */
    private boolean isOver(Level first, Level second) {
        return isRankedOver(first, second)
                || (!isRankedOver(second, first) && byGrade(first, second).orElse(0) > 0);
    }

    private Optional<Integer> byGrade(Level first, Level second) {
        String a = first.grade();
        String b = second.grade();
        return a == null || b == null ? Optional.empty() : grades.compare(a, b);
    }

    private static boolean isRankedOver(Level first, Level second) {
        Integer a = first.rank();
        Integer b = second.rank();
        String track = first.id().track();
        return a != null
                && b != null
                && track != null
                && track.equals(second.id().track())
                && a > b;
    }

    /** The rung itself and those over it in its own ladder. */
    private static BitSet rankedOver(List<Level> rungs, int rung) {
        return where(rungs.size(), i -> i == rung || isRankedOver(rungs.get(i), rungs.get(rung)));
    }

    /** The rung itself and those under it in its own ladder. */
    private static BitSet rankedUnder(List<Level> rungs, int rung) {
        return where(rungs.size(), i -> i == rung || isRankedOver(rungs.get(rung), rungs.get(i)));
    }

    private static BitSet union(List<BitSet> sets, BitSet which) {
        BitSet all = new BitSet();
        which.stream().forEach(i -> all.or(sets.get(i)));
        return all;
    }

    private BitSet managersWhere(IntPredicate condition) {
        return where(managers.size(), condition);
    }

    private static BitSet where(int size, IntPredicate condition) {
        BitSet found = new BitSet();
        IntStream.range(0, size).filter(condition).forEach(found::set);
        return found;
    }

    private static List<Level> pick(List<Level> rungs, IntPredicate condition) {
        return IntStream.range(0, rungs.size())
                .filter(condition)
                .mapToObj(rungs::get)
                .toList();
    }
}
