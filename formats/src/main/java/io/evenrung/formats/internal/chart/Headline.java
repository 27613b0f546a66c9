package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is worst about a job family, in a few words: at most two things. */
final class Headline {

    private static final int THINGS = 2;

    private Headline() {}

    static String of(List<TwinLadder.Row> rows, Holes holes) {
        List<String> things = new ArrayList<>();
        boolean hasIc = rows.stream().anyMatch(row -> !row.ic().isEmpty());
        boolean hasManagement = rows.stream().anyMatch(row -> !row.management().isEmpty());
        if (!hasIc && hasManagement) {
            things.add("no IC rung: management is the only way up");
        }
        int ceiling = holes.ceiling();
        int most = Math.max(0, ceiling) + holes.perhaps();
        if (ceiling > 0) {
            String atLeast = most > ceiling ? ceiling + ", perhaps " : "";
            things.add("the IC ladder ends " + atLeast + Words.counted(most, "rung", "rungs") + " below");
        } else if (most > 0) {
            things.add("the IC ladder may end " + Words.counted(most, "rung", "rungs") + " below");
        }
        if (holes.gapsOfIc() > 0) {
            things.add(Words.counted(holes.gapsOfIc(), "IC rung is", "IC rungs are") + " missing further down");
        }
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.pair()))
                .filter(pair -> pair.gapOutcome() == Outcome.VIOLATED)
                .max(Comparator.comparingDouble(Headline::width))
                .ifPresent(pair -> things.add(pay(pair)));
        rows.stream()
                .flatMap(row -> row.ic().stream())
                .filter(TwinLadder.Rung::isDeadEnd)
                .findFirst()
                .ifPresent(rung -> things.add("nothing follows " + rung.code()));
        long apart = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.pair()))
                .filter(pair -> pair.outcome() == Outcome.VIOLATED)
                .count();
        if (things.isEmpty() && apart > 0) {
            things.add(Words.counted(apart, "pair is", "pairs are") + " not equal in pay");
        }
        if (ceiling < 0) {
            things.add("the management ladder ends " + Words.counted(-ceiling, "rung", "rungs") + " below");
        }
        return String.join(" \u00b7 ", things.stream().limit(THINGS).toList());
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
