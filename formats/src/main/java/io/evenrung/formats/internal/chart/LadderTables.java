package io.evenrung.formats.internal.chart;

import static io.evenrung.formats.internal.chart.DataTable.Column.figure;
import static io.evenrung.formats.internal.chart.DataTable.Column.words;

import io.evenrung.formats.internal.chart.TwinLadder.Hole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of the twin ladders: of the families, of their rungs, and of their pairs. */
final class LadderTables {

    private LadderTables() {}

    static DataTable families(List<TwinLadder> ladders) {
        return new DataTable(
                "families",
                "Each job family, the worst first: its people, and how the checks about it ended",
                List.of(
                        words("family", "job family"),
                        words("headline", "what is worst"),
                        figure("ics", "ICs"),
                        figure("managers", "managers"),
                        figure("violated", "violated"),
                        figure("insufficientEvidence", "insufficient evidence"),
                        figure("notEvaluated", "not evaluated"),
                        figure("holds", "hold")),
                ladders.stream()
                        .map(ladder -> List.of(
                                Cells.words(ladder.family()),
                                Cells.words(ladder.headline()),
                                ladder.ics().cell(),
                                ladder.managers().cell(),
                                Cells.count(ladder.counts().violated()),
                                Cells.count(ladder.counts().undecided()),
                                Cells.count(ladder.counts().notEvaluated()),
                                Cells.count(ladder.counts().holds())))
                        .toList());
    }

    static DataTable rungs(List<TwinLadder> ladders) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TwinLadder ladder : ladders) {
            for (TwinLadder.Row row : ladder.rows()) {
                for (boolean isIc : new boolean[] {true, false}) {
                    if (row.hole() == (isIc ? Hole.IC : Hole.MANAGEMENT)) {
                        rows.add(cells(ladder, row, isIc, null, null, null));
                    }
                    for (TwinLadder.Rung rung : isIc ? row.ic() : row.management()) {
                        add(rows, ladder, row, isIc, rung);
                    }
                }
            }
        }
        return new DataTable(
                "twinLadder",
                "The rungs of each job family, the highest first, with their people and pay ranges; annual amounts at full time",
                List.of(
                        words("family", "job family"),
                        words("grade", "grade"),
                        words("track", "track"),
                        words("rung", "rung"),
                        words("name", "name"),
                        words("standing", "standing"),
                        figure("people", "people"),
                        words("payZone", "pay zone"),
                        words("currency", "currency"),
                        figure("minimum", "minimum"),
                        figure("midpoint", "midpoint"),
                        figure("maximum", "maximum"),
                        figure("middle", "pay"),
                        words("middleIs", "which is"),
                        words("remark", "remark")),
                rows);
    }

    private static void add(
            List<List<Cell>> rows, TwinLadder ladder, TwinLadder.Row row, boolean isIc, TwinLadder.Rung rung) {
        if (rung.ranges().isEmpty() && rung.unranged().isEmpty()) {
            rows.add(cells(ladder, row, isIc, rung, null, null));
        }
        rung.ranges().forEach(range -> rows.add(cells(ladder, row, isIc, rung, range, null)));
        rung.unranged().forEach(middle -> rows.add(cells(ladder, row, isIc, rung, null, middle)));
    }

    private static List<Cell> cells(
            TwinLadder ladder,
            TwinLadder.Row row,
            boolean isIc,
            TwinLadder.@Nullable Rung rung,
            TwinLadder.@Nullable Range range,
            TwinLadder.@Nullable Middle middle) {
        Double amount = range != null ? range.middle() : middle == null ? null : Double.valueOf(middle.amount());
        String is = range != null ? range.middleIs() : middle == null ? "" : middle.is();
        return List.of(
                Cells.words(ladder.family()),
                Cells.words(row.grade()),
                Cells.track(isIc),
                Cells.words(rung == null ? "" : rung.code()),
                Cells.words(rung == null ? "" : rung.name()),
                standing(row, rung),
                rung == null ? new Cell.Empty() : rung.heads().cell(),
                Cells.words(range != null ? range.payZone() : middle == null ? "" : middle.payZone()),
                Cells.words(range != null ? range.currency() : middle == null ? "" : middle.currency()),
                Cells.amount(range == null ? null : Double.valueOf(range.minimum())),
                Cells.amount(range == null ? null : Double.valueOf(range.midpoint())),
                Cells.amount(range == null ? null : Double.valueOf(range.maximum())),
                Cells.amount(amount),
                Cells.words(is),
                Cells.words(row.remark()));
    }

    private static Cell standing(TwinLadder.Row row, TwinLadder.@Nullable Rung rung) {
        if (rung == null) {
            return new Cell.Term("missing", "no rung");
        }
        if (rung.isDeadEnd()) {
            return new Cell.Term("dead_end", "dead end");
        }
        if (rung.isPaper()) {
            return new Cell.Term("paper", "on paper alone");
        }
        return row.isPlaced() ? new Cell.Term("placed", "placed") : new Cell.Term("unplaced", "not placed");
    }

    static DataTable pairs(List<TwinLadder> ladders) {
        List<List<Cell>> rows = new ArrayList<>();
        for (TwinLadder ladder : ladders) {
            for (TwinLadder.Row row : ladder.rows()) {
                TwinLadder.Pair pair = row.pair();
                if (pair != null) {
                    rows.add(List.of(
                            Cells.words(ladder.family()),
                            Cells.words(pair.label()),
                            Cells.outcome(pair.outcome()),
                            Cells.favours(pair.favours()),
                            Cells.words(String.join(", ", pair.because())),
                            gap(pair),
                            Cells.share(pair.low()),
                            Cells.share(pair.high()),
                            Cells.share(pair.margin()),
                            Cells.outcome(pair.gapOutcome())));
                }
            }
        }
        return new DataTable(
                "pairs",
                "The paired rungs: how the rules about their pay ended, and the gap of management over ICs",
                List.of(
                        words("family", "job family"),
                        words("pair", "pair"),
                        words("outcome", "outcome"),
                        words("favours", "favours"),
                        words("because", "by the rules"),
                        figure("gap", "gap"),
                        figure("low", "interval from"),
                        figure("high", "to"),
                        figure("margin", "margin"),
                        words("gapOutcome", "outcome of the gap")),
                rows);
    }

    private static Cell gap(TwinLadder.Pair pair) {
        Double gap = pair.gap();
        return gap == null ? new Cell.Empty() : new Cell.Figure(gap, pair.gapText());
    }
}
