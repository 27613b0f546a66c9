package io.evenrung.formats.internal.chart;

import io.evenrung.measure.fact.PairedRungs;
import io.evenrung.measure.fact.Rung;
import io.evenrung.model.GradeScale;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of the two ladders of a job family in rows, the highest first. Rungs that are paired, or of one grade, share a row.
 * Rows stand over one another by rank within a track, else by grade, and by what follows from these. A row of which it is not
 * known how it stands to others is not placed.
 */
final class LadderRows {

    /**
     * One row.
     *
     * @param rungs of IC and management tracks
     * @param isPlaced whether it is known how it stands to all the others that are
     */
    record Row(List<Rung> rungs, boolean isPlaced) {

        List<Rung> of(TrackKind kind) {
            return rungs.stream().filter(r -> r.track() == kind).toList();
        }

        /** The grade of its rungs; of a pair of different grades both, the IC rung's first; null where none has any. */
        @Nullable
        String grade() {
            List<String> grades = new ArrayList<>();
            for (TrackKind kind : List.of(TrackKind.INDIVIDUAL_CONTRIBUTOR, TrackKind.MANAGEMENT)) {
                for (Rung rung : of(kind)) {
                    if (rung.grade() != null && !grades.contains(rung.grade())) {
                        grades.add(rung.grade());
                    }
                }
            }
            return grades.isEmpty() ? null : String.join(" / ", grades);
        }
    }

    private final GradeScale grades;
    private final List<List<Rung>> rows = new ArrayList<>();
    private final Map<LevelId, List<Rung>> rowOf = new HashMap<>();

    private LadderRows(GradeScale grades) {
        this.grades = grades;
    }

    static List<Row> of(List<Rung> rungs, List<PairedRungs> pairs, GradeScale grades) {
        LadderRows all = new LadderRows(grades);
        for (Rung rung : rungs) {
            if (rung.track() == TrackKind.INDIVIDUAL_CONTRIBUTOR || rung.track() == TrackKind.MANAGEMENT) {
                List<Rung> alone = new ArrayList<>(List.of(rung));
                all.rows.add(alone);
                all.rowOf.put(ChartFacts.id(rung), alone);
            }
        }
        // what is declared goes before what follows from grades
        pairs.stream()
                .sorted(Comparator.comparing(p -> p.basis() == LevelPair.Basis.GRADE))
                .forEach(p -> all.join(
                        p.subject().levels().get(0), p.subject().levels().get(1)));
        for (Rung one : rungs) {
            rungs.stream()
                    .filter(other -> all.areOfOneGrade(one, other) || all.areOfOneRank(one, other))
                    .forEach(other -> all.join(ChartFacts.id(one), ChartFacts.id(other)));
        }
        return all.ordered();
    }

    private void join(LevelId one, LevelId other) {
        List<Rung> a = rowOf.get(one);
        List<Rung> b = rowOf.get(other);
        if (a == null || b == null || a == b || !fit(a, b)) {
            return;
        }
        a.addAll(b);
        b.forEach(rung -> rowOf.put(ChartFacts.id(rung), a));
        rows.removeIf(row -> row == b);
    }

    /** Whether no rung of the one is known to stand over a rung of the same track in the other. */
    private boolean fit(List<Rung> a, List<Rung> b) {
        return a.stream()
                .allMatch(x -> b.stream()
                        .noneMatch(y -> x.track() == y.track()
                                && compare(x, y).filter(c -> c != 0).isPresent()));
    }

    private boolean areOfOneGrade(Rung one, Rung other) {
        return one.grade() != null
                && other.grade() != null
                && grades.compare(one.grade(), other.grade()).equals(Optional.of(0));
    }

    private boolean areOfOneRank(Rung one, Rung other) {
        return one.track() == other.track() && compare(one, other).equals(Optional.of(0));
    }

    /** By rank within a track, else by grade; empty if neither says. */
    private Optional<Integer> compare(Rung one, Rung other) {
        boolean isRanked = one.rank() != null
                && other.rank() != null
                && one.trackId() != null
                && one.trackId().equals(other.trackId());
        boolean differ = isRanked && !Objects.equals(one.rank(), other.rank());
        if (differ && one.rank() != null && other.rank() != null) {
            return Optional.of(Integer.compare(one.rank(), other.rank()));
        }
        // of two that share a rank the grades may still tell
        return one.grade() == null || other.grade() == null
                ? isRanked ? Optional.of(0) : Optional.empty()
                : grades.compare(one.grade(), other.grade());
    }

    private List<Row> ordered() {
        List<BitSet> over = over();
        TreeSet<Integer> placed = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            placed.add(i);
        }
        List<Integer> unplaced = new ArrayList<>();
        while (true) {
            int worst = leastKnown(placed, over);
            if (worst < 0) {
                break;
            }
            placed.remove(worst);
            unplaced.add(worst);
        }
        Comparator<Integer> highestFirst = Comparator.comparingInt((Integer i) -> -rank(i, over))
                .thenComparing(i -> ChartFacts.id(rows.get(i).get(0)), Comparator.reverseOrder());
        List<Row> ordered = new ArrayList<>();
        placed.stream().sorted(highestFirst).forEach(i -> ordered.add(row(i, true)));
        unplaced.stream().sorted(highestFirst).forEach(i -> ordered.add(row(i, false)));
        return List.copyOf(ordered);
    }

    private Row row(int index, boolean isPlaced) {
        return new Row(
                rows.get(index).stream()
                        .sorted(Comparator.comparing(ChartFacts::id))
                        .toList(),
                isPlaced);
    }

    /** For each row, those that it is known to stand over. */
    private List<BitSet> over() {
        List<BitSet> over = new ArrayList<>();
        for (List<Rung> row : rows) {
            BitSet under = new BitSet();
            for (int j = 0; j < rows.size(); j++) {
                List<Rung> other = rows.get(j);
                boolean isOver = row != other
                        && row.stream()
                                .anyMatch(x -> other.stream()
                                        .anyMatch(y ->
                                                compare(x, y).filter(c -> c > 0).isPresent()));
                under.set(j, isOver);
            }
            over.add(under);
        }
        for (int k = 0; k < rows.size(); k++) {
            for (BitSet under : over) {
                if (under.get(k)) {
                    under.or(over.get(k));
                }
            }
        }
        return over;
    }

    /** How many rows it stands over; those that are said to stand over it too count for nothing. */
    private static int rank(int row, List<BitSet> over) {
        return (int) over.get(row).stream().filter(j -> !over.get(j).get(row)).count();
    }

    /** The row that is least known to stand over or under others; negative if all are. */
    private int leastKnown(TreeSet<Integer> placed, List<BitSet> over) {
        return placed.stream()
                .filter(i -> open(i, placed, over) > 0)
                .max(Comparator.comparingLong((Integer i) -> open(i, placed, over))
                        .thenComparing(i -> rows.get(i).stream().allMatch(r -> r.grade() == null))
                        .thenComparing(i -> rows.get(i).stream().allMatch(r -> r.track() == TrackKind.MANAGEMENT))
                        .thenComparing(i -> i))
                .orElse(-1);
    }

    private static long open(int row, TreeSet<Integer> placed, List<BitSet> over) {
        return placed.stream()
                .filter(j -> j != row && !over.get(row).get(j) && !over.get(j).get(row))
                .count();
    }
}
