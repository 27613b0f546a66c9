package io.evenrung.formats.internal.chart;

import io.evenrung.formats.internal.chart.TwinLadder.Hole;
import io.evenrung.measure.fact.Rung;
import io.evenrung.model.TrackKind;
import java.util.List;

/**
 * Where one ladder of a job family has no rung though the other has one. A management ladder starts higher than an IC ladder: below
 * its lowest rung none is looked for. Neither is one missed where a rung that cannot be placed may stand.
 */
final class Holes {

    private final List<LadderRows.Row> placed;
    private final List<LadderRows.Row> unplaced;
    private final boolean isGraded;

    Holes(List<LadderRows.Row> rows) {
        this.placed = rows.stream().filter(LadderRows.Row::isPlaced).toList();
        this.isGraded = rows.stream().anyMatch(row -> row.grade() != null);
        this.unplaced = rows.stream().filter(row -> !row.isPlaced()).toList();
    }

    Hole at(LadderRows.Row row) {
        return row.isPlaced() && isBeside(row) ? missedAt(row) : Hole.NONE;
    }

    /**
     * Whether it is known what stands beside a row on the other ladder, as the rule about ceilings has it: among graded rungs, one
     * whose rank alone places it may never have been evaluated.
     */
    private boolean isBeside(LadderRows.Row row) {
        return row.grade() != null || !isGraded;
    }

    private Hole missedAt(LadderRows.Row row) {
        if (isMissed(row, TrackKind.INDIVIDUAL_CONTRIBUTOR, TrackKind.MANAGEMENT)) {
            return Hole.IC;
        }
        boolean hasManagement = bottom(TrackKind.MANAGEMENT) < placed.size();
        return hasManagement && isMissed(row, TrackKind.MANAGEMENT, TrackKind.INDIVIDUAL_CONTRIBUTOR)
                ? Hole.MANAGEMENT
                : Hole.NONE;
    }

    private boolean isMissed(LadderRows.Row row, TrackKind missed, TrackKind there) {
        boolean isAbove = bottom(missed) == placed.size() || placed.indexOf(row) < bottom(missed);
        return row.of(missed).isEmpty()
                && !row.of(there).isEmpty()
                && isAbove
                && mayHold(missed).isEmpty();
    }

    /** What is said of a row in which only one ladder has a rung; empty for the others. */
    String remark(LadderRows.Row row) {
        boolean hasIc = !row.of(TrackKind.INDIVIDUAL_CONTRIBUTOR).isEmpty();
        boolean hasManagement = !row.of(TrackKind.MANAGEMENT).isEmpty();
        if (hasIc == hasManagement) {
            return "";
        }
        if (!row.isPlaced()) {
            return "neither a grade, nor a pair, nor a rank places it beside the other ladder";
        }
        if (!isBeside(row) && missedAt(row) == Hole.IC && bottom(TrackKind.INDIVIDUAL_CONTRIBUTOR) < placed.size()) {
            return "perhaps above the IC ladder: neither a grade nor a pair places it";
        }
        TrackKind missing = hasIc ? TrackKind.MANAGEMENT : TrackKind.INDIVIDUAL_CONTRIBUTOR;
        return switch (at(row)) {
            case IC ->
                bottom(TrackKind.INDIVIDUAL_CONTRIBUTOR) == placed.size()
                        ? "no IC rung: management is the only way up"
                        : above(TrackKind.INDIVIDUAL_CONTRIBUTOR, row) > 0
                                ? "no IC rung: the IC ladder ends below"
                                : "no IC rung here, though higher up";
            case MANAGEMENT ->
                above(TrackKind.MANAGEMENT, row) > 0
                        ? "no management rung: that ladder ends below"
                        : "no management rung here, though higher up";
            case NONE -> {
                List<String> may = mayHold(missing);
                boolean isLookedFor = hasManagement || bottom(missing) < placed.size();
                if (!may.isEmpty() && isLookedFor && placed.indexOf(row) < bottom(missing)) {
                    yield (may.size() == 1 ? may.get(0) : may.size() + " rungs that nothing places")
                            + " may stand here";
                }
                yield hasIc ? "IC rungs only" : "management rungs only";
            }
        };
    }

    /** How many rungs the IC ladder ends below the management ladder; negative for the other way round; 0 where one is not there. */
    int ceiling() {
        int ic = top(TrackKind.INDIVIDUAL_CONTRIBUTOR);
        int management = top(TrackKind.MANAGEMENT);
        if (ic == placed.size() || management == placed.size()) {
            return 0;
        }
        return holes(Hole.IC, 0, ic) - holes(Hole.MANAGEMENT, 0, management);
    }

    /** How many further management rungs may stand above the IC ladder, by their rank alone. */
    int perhaps() {
        int ic = top(TrackKind.INDIVIDUAL_CONTRIBUTOR);
        return ic == placed.size()
                ? 0
                : (int) placed.subList(0, ic).stream()
                        .filter(row -> !isBeside(row) && missedAt(row) == Hole.IC)
                        .count();
    }

    /** How many IC rungs are missing below the top of the IC ladder. */
    int gapsOfIc() {
        int ic = top(TrackKind.INDIVIDUAL_CONTRIBUTOR);
        return ic == placed.size() ? 0 : holes(Hole.IC, ic, placed.size());
    }

    private int holes(Hole hole, int from, int to) {
        return (int) placed.subList(from, Math.max(from, to)).stream()
                .filter(row -> at(row) == hole)
                .count();
    }

    private List<String> mayHold(TrackKind kind) {
        return unplaced.stream()
                .flatMap(row -> row.of(kind).stream())
                .map(Rung::code)
                .toList();
    }

    /** How many rows a row stands above the top of a ladder; 0 or less within it. */
    private int above(TrackKind kind, LadderRows.Row row) {
        return top(kind) - placed.indexOf(row);
    }

    private int top(TrackKind kind) {
        int i = 0;
        while (i < placed.size() && placed.get(i).of(kind).isEmpty()) {
            i++;
        }
        return i;
    }

    private int bottom(TrackKind kind) {
        int i = placed.size() - 1;
        while (i >= 0 && placed.get(i).of(kind).isEmpty()) {
            i--;
        }
        return i < 0 ? placed.size() : i;
    }
}
