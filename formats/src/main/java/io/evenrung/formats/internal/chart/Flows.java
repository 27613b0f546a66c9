package io.evenrung.formats.internal.chart;

import io.evenrung.formats.internal.disclosure.HeadCounts;
import io.evenrung.measure.mobility.TrackMoves;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;

/** Counts the changes between the tracks, as far as their numbers may be shown. */
final class Flows {

    private static final String INTO = TrackKind.MANAGEMENT.name();
    private static final String BACK = TrackKind.INDIVIDUAL_CONTRIBUTOR.name();

    private Flows() {}

    /** The organisation, then the families in the order of their ids; nothing where nobody knows, or nobody changed. */
    static List<Flow> of(ChartFacts facts) {
        List<TrackMoves> moves =
                TrackMoves.of(facts.organization(), facts.audit().settings());
        if (moves.isEmpty()) {
            return List.of();
        }
        List<HeadCounts.Count> table = new ArrayList<>();
        for (TrackMoves of : moves) {
            table.add(new HeadCounts.Count(of.family(), INTO, "", of.intoManagement()));
            table.add(new HeadCounts.Count(of.family(), BACK, "", of.back()));
        }
        HeadCounts disclosed = HeadCounts.of(table, facts.least());
        List<Flow> flows = new ArrayList<>();
        flows.add(new Flow(
                "",
                heads(moves.stream().mapToLong(TrackMoves::intoManagement).sum(), disclosed.isTrackShown(INTO)),
                heads(moves.stream().mapToLong(TrackMoves::back).sum(), disclosed.isTrackShown(BACK))));
        for (TrackMoves of : moves) {
            if (facts.shown().hides(of.family())) {
                continue;
            }
            flows.add(new Flow(
                    of.family(),
                    heads(of.intoManagement(), isShown(disclosed, of.family(), INTO)),
                    heads(of.back(), isShown(disclosed, of.family(), BACK))));
        }
        return List.copyOf(flows);
    }

    private static boolean isShown(HeadCounts disclosed, String family, String direction) {
        return disclosed.isShown(family, direction, "") && disclosed.isTotalShown(family, direction);
    }

    private static Heads heads(long count, boolean isShown) {
        return isShown ? Heads.of(count) : Heads.WITHHELD;
    }
}
