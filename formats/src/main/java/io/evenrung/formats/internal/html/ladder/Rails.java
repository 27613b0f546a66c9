package io.evenrung.formats.internal.html.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rails of a ladder: from its lowest rung to its highest, broken where a rung is missing. */
final class Rails {

    /** How far rails reach beyond the rungs at their ends. */
    static final double OVERHANG = 18;

    private Rails() {}

    static List<Mark> of(Rows rows, Side side) {
        return stretches(rows, side).stream()
                .flatMap(s -> Stream.of(side.left, side.right)
                        .map(x -> (Mark) new Mark.Line(x, s.top(), x, s.bottom(), "rail " + side.style)))
                .toList();
    }

    private static List<Extent> stretches(Rows rows, Side side) {
        List<Extent> stretches = new ArrayList<>();
        Extent open = null;
        for (Rows.Rung rung : rows.rungs()) {
            boolean isMissing =
                    rung.row().hole() == side.hole && side.of(rung.row()).isEmpty();
            if (open != null && (isMissing || !rung.row().isPlaced())) {
                stretches.add(open);
                open = null;
            }
            if (!side.of(rung.row()).isEmpty() && rung.row().isPlaced()) {
                Extent here = reach(rung, side.of(rung.row()).size());
                open = open == null ? here : Extent.around(open, here);
            }
        }
        if (open != null) {
            stretches.add(open);
        }
        return stretches;
    }

    private static Extent reach(Rows.Rung rung, int count) {
        double half = (count - 1) / 2.0 * Rows.RUNG_STEP + OVERHANG;
        return new Extent(0, rung.middle() - half, 0, rung.middle() + half);
    }
}
