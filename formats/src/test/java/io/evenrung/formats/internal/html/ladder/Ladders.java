package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Twin ladders to lay out. */
final class Ladders {

    private Ladders() {}

    /** Of up to 15 rows, whatever may stand in one. */
    static Arbitrary<TwinLadder> any() {
        return Combinators.combine(names(), rows(), heads(), heads())
                .as((family, rows, ics, managers) -> ladder(family, rows, ics, managers));
    }

    static TwinLadder of(String family, TwinLadder.Row... rows) {
        return ladder(family, List.of(rows), Heads.UNKNOWN, Heads.UNKNOWN);
    }

    /** A grade with a rung of both tracks and no pair. */
    static TwinLadder.Row row(@Nullable String grade, List<TwinLadder.Rung> ic, List<TwinLadder.Rung> management) {
        return new TwinLadder.Row(grade, true, ic, management, TwinLadder.Hole.NONE, null, "");
    }

    static TwinLadder.Row hole(String grade, TwinLadder.Hole hole, TwinLadder.Rung other) {
        boolean isIc = hole == TwinLadder.Hole.IC;
        return new TwinLadder.Row(
                grade, true, isIc ? List.of() : List.of(other), isIc ? List.of(other) : List.of(), hole, null, "");
    }

    static TwinLadder.Row paired(TwinLadder.Pair pair, TwinLadder.Rung ic, TwinLadder.Rung management) {
        return new TwinLadder.Row("7", true, List.of(ic), List.of(management), TwinLadder.Hole.NONE, pair, "");
    }

    static TwinLadder.Rung rung(String code, TwinLadder.Range... ranges) {
        return new TwinLadder.Rung(code, Heads.of(48), false, false, List.of(ranges));
    }

    static TwinLadder.Range range(String currency, double minimum, double maximum) {
        return new TwinLadder.Range("", currency, minimum, (minimum + maximum) / 2, maximum, null, "");
    }

    static TwinLadder.Pair pair(Outcome outcome, Favours favours, @Nullable Double gap) {
        return new TwinLadder.Pair(
                "P5 = M1",
                outcome,
                favours,
                List.of("pay.lived-gap.average"),
                gap,
                gap == null ? "" : Percent.of(gap),
                null,
                null,
                0.05,
                outcome);
    }

    private static TwinLadder ladder(String family, List<TwinLadder.Row> rows, Heads ics, Heads managers) {
        List<String> currencies = rows.stream()
                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                .flatMap(rung -> rung.ranges().stream())
                .map(TwinLadder.Range::currency)
                .distinct()
                .sorted()
                .toList();
        return new TwinLadder(
                family, "", new TwinLadder.Counts(1, 2, 0, 3), rows, ics, managers, currencies, List.of());
    }

    private static Arbitrary<List<TwinLadder.Row>> rows() {
        Arbitrary<@Nullable Integer> steps =
                Arbitraries.integers().between(1, 9).injectNull(0.2);
        return Combinators.combine(steps, row())
                .as(Stepped::new)
                .list()
                .ofMaxSize(15)
                .map(Ladders::graded);
    }

    private static List<TwinLadder.Row> graded(List<Stepped> drawn) {
        List<TwinLadder.Row> rows = new ArrayList<>();
        int grade = 200;
        for (Stepped one : drawn) {
            Integer step = one.step();
            grade -= step == null ? 0 : step;
            TwinLadder.Row row = one.row();
            rows.add(new TwinLadder.Row(
                    step == null ? null : Integer.toString(grade),
                    row.isPlaced(),
                    row.ic(),
                    row.management(),
                    row.hole(),
                    row.pair(),
                    row.remark()));
        }
        return rows;
    }

    /** A row, and how many grades it stands below the one above; null where it has no grade. */
    private record Stepped(@Nullable Integer step, TwinLadder.Row row) {}

    private static Arbitrary<TwinLadder.Row> row() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
                        rung().list().ofMaxSize(3),
                        rung().list().ofMaxSize(3),
                        Arbitraries.of(TwinLadder.Hole.class),
                        pair().injectNull(0.4),
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("")), Tuple.of(3, names())))
                .as((isPlaced, ic, management, hole, pair, remark) ->
                        new TwinLadder.Row(null, isPlaced, ic, management, hole, pair, remark));
    }

    private static Arbitrary<TwinLadder.Rung> rung() {
        Arbitrary<TwinLadder.Middle> middles = Combinators.combine(
                        Arbitraries.of("", "metro"),
                        currencies(),
                        Arbitraries.doubles().between(900, 3e6))
                .as((zone, currency, amount) -> new TwinLadder.Middle(zone, currency, amount, "mean pay"));
        return Combinators.combine(
                        names(),
                        heads(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        range().list().ofMaxSize(3),
                        names(),
                        middles.list().ofMaxSize(1))
                .as(TwinLadder.Rung::new);
    }

    private static Arbitrary<TwinLadder.Range> range() {
        return Combinators.combine(
                        Arbitraries.of("", "metro", "the region around the capital"),
                        currencies(),
                        Arbitraries.doubles().between(900, 3e6),
                        Arbitraries.doubles().between(0, 2),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0.8, 1.2).injectNull(0.3),
                        Arbitraries.of("median pay", "mean pay"))
                .as((zone, currency, minimum, width, middle, paid, what) -> new TwinLadder.Range(
                        zone,
                        currency,
                        minimum,
                        minimum * (1 + width * middle),
                        minimum * (1 + width),
                        paid == null ? null : minimum * (1 + width) * paid,
                        what));
    }

    private static Arbitrary<TwinLadder.Pair> pair() {
        Arbitrary<@Nullable Double> shares =
                Arbitraries.doubles().between(-0.95, 4).injectNull(0.3);
        return Combinators.combine(
                        names(),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(Favours.class),
                        shares,
                        Arbitraries.doubles().between(0, 0.6).injectNull(0.3),
                        Arbitraries.of("", " in metro"),
                        Arbitraries.of(0.05, 0.1, 0.7),
                        Arbitraries.of(Outcome.class))
                .as((label, outcome, favours, gap, half, zone, margin, gapOutcome) -> new TwinLadder.Pair(
                        label,
                        outcome,
                        favours,
                        List.of(),
                        gap,
                        gap == null ? "" : Percent.of(gap) + zone,
                        gap == null || half == null ? null : gap - half,
                        gap == null || half == null ? null : gap + half,
                        margin,
                        gapOutcome));
    }

    private static Arbitrary<Heads> heads() {
        return Arbitraries.oneOf(
                Arbitraries.of(Heads.UNKNOWN, Heads.WITHHELD, Heads.of(0)),
                Arbitraries.longs().between(1, 9_999_999).map(Heads::of));
    }

    private static Arbitrary<String> currencies() {
        return Arbitraries.frequency(Tuple.of(9, "EUR"), Tuple.of(1, "JPY"));
    }

    /** Names of people's making: short, long, in other scripts, and with what cannot be seen in them. */
    static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "P5",
                        "Senior Manager",
                        "<script>alert(1)</script>",
                        "Principal Distinguished Research Fellow of Applied Interdisciplinary Instruments",
                        "\u202egnp.exe",
                        "主任研究員",
                        "Інженер-програміст"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(90));
    }
}
