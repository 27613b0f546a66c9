package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import java.util.List;

/** Writes all families as small ladders, each of which leads to its full size. */
final class ContactSheet {

    private final Svg svg;

    ContactSheet(Svg svg) {
        this.svg = svg;
    }

    /**
     * @param ids of the full sizes, in the order of the ladders
     */
    void write(List<TwinLadder> ladders, List<String> ids) {
        SheetScale scale = SheetScale.of(ladders);
        svg.start("ol").with("class", "ladder-sheet");
        for (int i = 0; i < ladders.size(); i++) {
            TwinLadder ladder = ladders.get(i);
            svg.start("li");
            new PartWriter(svg).drawing(Thumb.of(ladder, scale), ids.get(i) + "--0");
            // the link stands beside the drawing and is stretched over it, so that its name is short
            svg.start("a").with("href", "#" + ids.get(i)).text(ladder.family()).end();
            Tally.headline(svg, ladder);
            unplaced(ladder);
            Tally.write(svg, ladder.counts());
            svg.end();
        }
        svg.end();
    }

    /** Rungs that nothing places cannot be drawn on a scale of grades, and are not to be taken for missing. */
    private void unplaced(TwinLadder ladder) {
        for (Side side : Side.values()) {
            long rungs = ladder.rows().stream()
                    .filter(row -> !row.isPlaced())
                    .mapToLong(row -> side.of(row).size())
                    .sum();
            if (rungs > 0) {
                String words = Words.counted(
                        rungs, side.heading + " rung has no place", side.heading + " rungs have no place");
                svg.start("p").with("class", "unplaced").text(words).end();
            }
        }
    }
}
