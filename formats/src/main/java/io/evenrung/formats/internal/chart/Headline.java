package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is worst about a family, in a few words: what is violated comes first.
 *
 * @param text empty where there is nothing to say
 * @param isGrave whether what is named first is violated
 */
record Headline(String text, boolean isGrave) {

    private static final int THINGS = 2;

    private record Thing(String words, boolean isViolated) {}

    /**
     * @param findings those about the family
     */
    static Headline of(List<TwinLadder.Row> rows, Holes holes, List<Finding> findings) {
        List<Thing> things = new ArrayList<>();
        boolean hasIc = rows.stream().anyMatch(row -> !row.ic().isEmpty());
        boolean hasManagement = rows.stream().anyMatch(row -> !row.management().isEmpty());
        if (!hasIc && hasManagement) {
            things.add(new Thing(
                    "no IC rung: management is the only way up", isViolated(findings, "ladder.every-family")));
        }
        if (hasIc && !hasManagement && isViolated(findings, "ladder.every-family")) {
            things.add(new Thing("no management rung", true));
        }
        ceiling(holes, findings).ifPresent(things::add);
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.pair()))
                .filter(pair -> pair.gapOutcome() == Outcome.VIOLATED)
                .max(Comparator.comparingDouble(Headline::width))
                .ifPresent(pair -> things.add(new Thing(pay(pair), true)));
        rows.stream()
                .flatMap(row -> row.ic().stream())
                .filter(TwinLadder.Rung::isDeadEnd)
                .findFirst()
                .ifPresent(rung -> things.add(new Thing("nothing follows " + rung.code(), true)));
        long apart = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.pair()))
                .filter(pair -> pair.outcome() == Outcome.VIOLATED)
                .count();
        if (things.stream().noneMatch(Thing::isViolated) && apart > 0) {
            things.add(new Thing(Words.counted(apart, "pair is", "pairs are") + " not equal in pay", true));
        }
        if (holes.gapsOfIc() > 0) {
            things.add(new Thing(
                    Words.counted(holes.gapsOfIc(), "IC rung is", "IC rungs are") + " missing further down", false));
        }
        if (holes.ceiling() < 0) {
            things.add(new Thing(
                    "the management ladder ends " + Words.counted(-holes.ceiling(), "rung", "rungs") + " below",
                    false));
        }
        List<Thing> worst = things.stream()
                .sorted(Comparator.comparing(Thing::isViolated, Comparator.reverseOrder()))
                .limit(THINGS)
                .toList();
        return new Headline(
                String.join(" \u00b7 ", worst.stream().map(Thing::words).toList()),
                !worst.isEmpty() && worst.get(0).isViolated());
    }

    /** In the numbers of the rule about ceilings where it gives any. */
    private static Optional<Thing> ceiling(Holes holes, List<Finding> findings) {
        List<Finding> judged = findings.stream()
                .filter(f -> f.rule().id().equals("ladder.ceiling"))
                .toList();
        long ends = Math.max(0, holes.ceiling());
        long most = ends + holes.perhaps();
        for (Finding finding : judged) {
            ends = finding.measured() instanceof Value.Count count ? count.count() : ends;
            most = finding.operands().stream()
                    .filter(o -> o.name().equals("management rungs above it, at most"))
                    .flatMap(o -> o.value() instanceof Value.Count count ? Stream.of(count.count()) : Stream.empty())
                    .findFirst()
                    .orElse(ends);
        }
        boolean isViolated = judged.stream().anyMatch(Finding::isViolation);
        if (ends > 0) {
            String atLeast = most > ends ? ends + ", perhaps " : "";
            return Optional.of(new Thing(
                    "the IC ladder ends " + atLeast + Words.counted(most, "rung", "rungs") + " below", isViolated));
        }
        return most > 0
                ? Optional.of(new Thing(
                        "the IC ladder may end " + Words.counted(most, "rung", "rungs") + " below", isViolated))
                : Optional.empty();
    }

    private static boolean isViolated(List<Finding> findings, String rule) {
        return findings.stream().anyMatch(f -> f.isViolation() && f.rule().id().equals(rule));
    }

    private static double width(TwinLadder.Pair pair) {
        Double gap = pair.gap();
        return gap == null ? 0 : Math.abs(Math.log1p(gap));
    }

    private static String pay(TwinLadder.Pair pair) {
        String who = pair.favours() == Favours.INDIVIDUAL_CONTRIBUTORS ? "in favour of ICs" : "in favour of management";
        return pair.label() + " in pay: " + pair.gapText() + (pair.favours() == Favours.NEITHER ? "" : " " + who);
    }
}
