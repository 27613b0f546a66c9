package io.evenrung.formats.internal.chart;

import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the drawing of a job family leaves out, or rests on. */
final class LadderNotes {

    private LadderNotes() {}

    static List<String> of(ChartFacts facts, String family, List<TwinLadder.Row> rows, boolean ofCohorts) {
        List<String> notes = new ArrayList<>();
        List<Rung> rungs = facts.rungs(family);
        if (rows.stream().allMatch(row -> row.management().isEmpty())) {
            notes.add("no management rung");
        }
        if (rows.stream().allMatch(row -> row.ic().isEmpty())) {
            notes.add("no IC rung");
        }
        notDrawn(facts, rungs, notes);
        long unplaced = rows.stream()
                .filter(row -> !row.isPlaced())
                .mapToLong(row -> row.ic().size() + row.management().size())
                .sum();
        if (unplaced > 0) {
            notes.add(Words.counted(unplaced, "rung is", "rungs are")
                    + " placed by neither a grade, nor a pair, nor a rank, and stand" + (unplaced == 1 ? "s" : "")
                    + " last");
        }
        zones(rows, notes);
        long open = rungs.stream()
                .filter(LadderNotes::isDrawn)
                .flatMap(rung -> facts.ranges(ChartFacts.id(rung)).stream())
                .filter(LadderNotes::isOpen)
                .count();
        if (open > 0) {
            notes.add(Words.counted(open, "pay range", "pay ranges") + " without both ends "
                    + (open == 1 ? "is" : "are") + " not drawn");
        }
        if (ofCohorts) {
            notes.add("people are those of the cohorts that were supplied, not people at work");
        }
        boolean hasGap =
                rows.stream().anyMatch(row -> row.pair() != null && row.pair().gap() != null);
        boolean hasInterval =
                rows.stream().anyMatch(row -> row.pair() != null && row.pair().low() != null);
        if (hasInterval) {
            notes.add(GapIntervals.NOTE);
        } else if (hasGap) {
            notes.add(
                    "Gap: mean pay of management over that of ICs, which is judged as it is and has no interval here");
        }
        return List.copyOf(notes);
    }

    private static void notDrawn(ChartFacts facts, List<Rung> rungs, List<String> notes) {
        Map<String, Integer> others = new TreeMap<>();
        int unmapped = 0;
        for (Rung rung : rungs) {
            String track = rung.trackId();
            if (rung.track() == TrackKind.OTHER && track != null) {
                others.merge(track, 1, Integer::sum);
            } else if (rung.track() == null) {
                unmapped++;
            }
        }
        others.forEach((track, count) -> notes.add(Words.counted(count, "rung", "rungs") + " of a further track, "
                + name(facts, track) + ", " + (count == 1 ? "is" : "are") + " not drawn"));
        if (unmapped > 0) {
            notes.add(Words.counted(unmapped, "rung", "rungs") + " of no track " + (unmapped == 1 ? "is" : "are")
                    + " not drawn");
        }
    }

    private static String name(ChartFacts facts, String track) {
        return facts.organization().architecture().tracks().stream()
                .filter(t -> t.id().equals(track))
                .map(Track::name)
                .findFirst()
                .orElse(track);
    }

    private static void zones(List<TwinLadder.Row> rows, List<String> notes) {
        TreeSet<String> zones = new TreeSet<>();
        TreeSet<String> currencies = new TreeSet<>();
        rows.stream()
                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                .flatMap(rung -> rung.ranges().stream())
                .forEach(range -> {
                    zones.add(range.payZone());
                    currencies.add(range.currency());
                });
        if (zones.size() > 1) {
            notes.add("pay ranges of " + zones.size() + " pay zones: " + String.join(", ", zones)
                    + "; of the gaps of a pair the gravest, then the widest is drawn");
        }
        if (currencies.size() > 1) {
            notes.add("pay ranges in " + String.join(", ", currencies) + ", which are never compared");
        }
    }

    private static boolean isDrawn(Rung rung) {
        return rung.track() == TrackKind.INDIVIDUAL_CONTRIBUTOR || rung.track() == TrackKind.MANAGEMENT;
    }

    private static boolean isOpen(RungRange range) {
        return range.minimum() == null || range.midpoint() == null || range.maximum() == null;
    }
}
