package io.evenrung.formats.internal.chart;

import io.evenrung.measure.mobility.TrackMoves;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the changes between the tracks, as far as their numbers may be shown: those out of a track of a job family are a share of
 * its people, so that few of many may be told, and any of few may not.
 */
final class Flows {

    private static final List<String> INTO = List.of("into");
    private static final List<String> BACK = List.of("back");

    private Flows() {}

    /** The organisation, then the families in the order of their ids; nothing where nobody knows, or nobody changed. */
    static List<Flow> of(ChartFacts facts, RungHeads heads) {
        List<TrackMoves> moves =
                TrackMoves.of(facts.organization(), facts.audit().settings());
        if (moves.isEmpty()) {
            return List.of();
        }
        Shares shares = new Shares(facts.least());
        for (TrackMoves of : moves) {
            add(shares, INTO, of.family(), of.intoManagement(), TrackKind.INDIVIDUAL_CONTRIBUTOR, facts, heads);
            add(shares, BACK, of.family(), of.back(), TrackKind.MANAGEMENT, facts, heads);
        }
        List<Flow> flows = new ArrayList<>();
        flows.add(new Flow(
                "",
                heads(moves.stream().mapToLong(TrackMoves::intoManagement).sum(), shares.isSumShown(INTO)),
                heads(moves.stream().mapToLong(TrackMoves::back).sum(), shares.isSumShown(BACK))));
        for (TrackMoves of : moves) {
            if (facts.shown().hides(of.family())) {
                continue;
            }
            flows.add(new Flow(
                    of.family(),
                    heads(of.intoManagement(), shares.isShown(INTO, of.family())),
                    heads(of.back(), shares.isShown(BACK, of.family()))));
        }
        return List.copyOf(flows);
    }

    /** Where nobody is on the track and nobody left it, there is nobody to be told of. */
    private static void add(
            Shares shares,
            List<String> direction,
            String family,
            long count,
            TrackKind from,
            ChartFacts facts,
            RungHeads heads) {
        Long people = heads.people(family, from);
        // of people who are not known, no more is known than that so many left
        long group = people == null ? count : people;
        boolean isNobody = group == 0 && count == 0;
        if (!isNobody) {
            boolean mayBeShown = group >= facts.least() && !facts.shown().hides(family);
            shares.add(direction, family, group, mayBeShown);
        }
    }

    private static Heads heads(long count, boolean isShown) {
        return isShown ? Heads.of(count) : Heads.WITHHELD;
    }
}
