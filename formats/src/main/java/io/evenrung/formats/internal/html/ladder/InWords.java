package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the drawings show, in words. Names in them are not yet made safe. */
final class InWords {

    /** Of one kind; the table beside the drawing has them all. */
    private static final int MOST = 8;

    private InWords() {}

    /** What is wrong first, then how much there is. */
    static String ladders(TwinLadder ladder) {
        List<String> sentences = new ArrayList<>();
        sentences.add(ladder.headline());
        for (Outcome outcome :
                List.of(Outcome.VIOLATED, Outcome.INSUFFICIENT_EVIDENCE, Outcome.NOT_EVALUATED, Outcome.HOLDS)) {
            sentences.add(some(
                    "pairs of rungs, " + Words.of(outcome),
                    pairs(ladder).filter(pair -> pair.outcome() == outcome).map(TwinLadder.Pair::label)));
        }
        sentences.add(holes("no IC rung", ladder, TwinLadder.Hole.IC));
        sentences.add(holes("no management rung", ladder, TwinLadder.Hole.MANAGEMENT));
        sentences.add(some("dead ends", rungs(ladder, TwinLadder.Rung::isDeadEnd)));
        sentences.add(some("rungs on paper", rungs(ladder, TwinLadder.Rung::isPaper)));
        sentences.add(rungs(ladder, true).count() + " IC rungs and "
                + rungs(ladder, false).count() + " management rungs");
        return joined(sentences);
    }

    static String pay(TwinLadder ladder, String currency, Amounts amounts) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Ranges in " + amounts.unit(currency) + " a year, the highest row first");
        sentences.add(some(
                "ranges",
                ladder.rows().stream()
                        .flatMap(row -> PayBars.of(row, currency).stream())
                        .map(InWords::bar)));
        return joined(sentences);
    }

    static String gaps(TwinLadder ladder) {
        List<String> sentences = new ArrayList<>();
        for (Outcome outcome :
                List.of(Outcome.VIOLATED, Outcome.INSUFFICIENT_EVIDENCE, Outcome.NOT_EVALUATED, Outcome.HOLDS)) {
            sentences.add(some(
                    "gaps, " + Words.of(outcome),
                    ladder.rows().stream()
                            .map(GapPart::gap)
                            .filter(Objects::nonNull)
                            .filter(pair -> pair.gapOutcome() == outcome)
                            .map(InWords::gap)));
        }
        sentences.add(some(
                "without a gap",
                ladder.rows().stream()
                        .filter(row -> !row.remark().isBlank())
                        .map(row -> place(row) + ": " + row.remark())));
        return joined(sentences);
    }

    /** How the checks about a family ended, as {@code 3 violated, 1 with insufficient evidence}. */
    static String counts(TwinLadder.Counts counts) {
        return Stream.of(
                        counts.violated() + " violated",
                        counts.undecided() + " with insufficient evidence",
                        counts.notEvaluated() + " not evaluated",
                        counts.holds() + " hold")
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    static String rung(TwinLadder.Rung rung) {
        String people = people(rung.heads());
        return (rung.name().equals(rung.code()) ? "" : rung.name() + ", ")
                + rung.code()
                + (people.isEmpty() ? "" : ": " + people)
                + (rung.isPaper() ? "; a rung on paper" : "")
                + (rung.isDeadEnd() ? "; a dead end: no rung follows it" : "");
    }

    static String pair(TwinLadder.Pair pair) {
        String favoured = pair.outcome() == Outcome.VIOLATED ? favours(pair.favours()) : "";
        String because = pair.because().isEmpty() ? "" : ": " + String.join(", ", pair.because());
        return pair.label() + " " + Words.of(pair.outcome()) + favoured + because;
    }

    static String gap(TwinLadder.Pair pair) {
        Double low = pair.low();
        Double high = pair.high();
        Double margin = pair.margin();
        return pair.label() + " " + pair.gapText()
                + (low == null || high == null ? "" : ", interval " + Percent.of(low) + " to " + Percent.of(high))
                + (margin == null ? "" : ", margin " + Percent.bare(margin));
    }

    /** As {@code P5 metro: 48,800 to 73,200, midpoint 61,000, median pay 60,100}. */
    static String bar(PayBars.Bar bar) {
        List<String> known = new ArrayList<>();
        TwinLadder.Range range = bar.range();
        Double middle = bar.middle();
        if (range != null) {
            known.add(Amounts.full(range.minimum()) + " to " + Amounts.full(range.maximum()));
            known.add("midpoint " + Amounts.full(range.midpoint()));
        }
        if (middle != null) {
            known.add(bar.middleIs() + " " + Amounts.full(middle));
        }
        String zone = bar.payZone().isEmpty() ? "" : " " + bar.payZone();
        return bar.rung().code() + zone + ": " + String.join(", ", known);
    }

    static String people(Heads heads) {
        return switch (heads.state()) {
            case KNOWN -> heads.isNobody() ? "nobody" : Words.counted((int) heads.count(), "person", "people");
            case WITHHELD -> heads.text() + " people";
            case UNKNOWN -> "";
        };
    }

    private static String favours(Favours favours) {
        return switch (favours) {
            case MANAGEMENT -> ", in favour of management";
            case INDIVIDUAL_CONTRIBUTORS -> ", in favour of ICs";
            case NEITHER -> "";
        };
    }

    private static String holes(String what, TwinLadder ladder, TwinLadder.Hole hole) {
        return some(
                what, ladder.rows().stream().filter(row -> row.hole() == hole).map(InWords::place));
    }

    private static String place(TwinLadder.Row row) {
        String grade = row.grade();
        return grade != null
                ? "grade " + grade
                : Stream.concat(row.ic().stream(), row.management().stream())
                        .map(TwinLadder.Rung::code)
                        .collect(Collectors.joining(", "));
    }

    private static Stream<TwinLadder.Pair> pairs(TwinLadder ladder) {
        return ladder.rows().stream().map(TwinLadder.Row::pair).filter(Objects::nonNull);
    }

    private static Stream<TwinLadder.Rung> rungs(TwinLadder ladder, boolean isIc) {
        return ladder.rows().stream().flatMap(row -> (isIc ? row.ic() : row.management()).stream());
    }

    private static Stream<String> rungs(TwinLadder ladder, Predicate<TwinLadder.Rung> which) {
        return ladder.rows().stream()
                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                .filter(which)
                .map(TwinLadder.Rung::code);
    }

    /** As {@code 2 dead ends: IC6, IC4}; nothing where there are none. */
    private static String some(String what, Stream<String> names) {
        List<String> all = names.toList();
        if (all.isEmpty()) {
            return "";
        }
        String more = all.size() > MOST ? "; and " + (all.size() - MOST) + " more" : "";
        String first = all.stream().limit(MOST).map(InWords::brief).collect(Collectors.joining("; "));
        return all.size() + " " + what + ": " + first + more;
    }

    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= 120
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 120)) + "…";
    }

    private static String joined(List<String> sentences) {
        return sentences.stream().filter(s -> !s.isBlank()).collect(Collectors.joining(". ")) + ".";
    }
}
