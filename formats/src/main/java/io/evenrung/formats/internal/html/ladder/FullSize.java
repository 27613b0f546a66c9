package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.figure.Svg;
import java.util.List;

/** Writes one family at its full size: name, what is worst, and drawings that stand side by side or below each other. */
final class FullSize {

    private final Svg svg;

    FullSize(Svg svg) {
        this.svg = svg;
    }

    void write(TwinLadder ladder, String id) {
        List<Part> parts = LadderFigure.parts(ladder);
        svg.start("section").with("class", "ladder").with("id", id).with("aria-labelledby", id + "--h");
        svg.start("h4").with("id", id + "--h").text(ladder.family()).end();
        Tally.headline(svg, ladder);
        Tally.write(svg, ladder.counts());
        StringBuilder kinds = new StringBuilder("parts");
        parts.stream()
                .map(Part::kind)
                .distinct()
                .forEach(kind -> kinds.append(" with-").append(kind));
        svg.start("div").with("class", "room").start("div").with("class", kinds.toString());
        for (int i = 0; i < parts.size(); i++) {
            new PartWriter(svg).drawing(parts.get(i), id + "--" + (i + 1));
        }
        svg.end().end();
        if (!ladder.notes().isEmpty()) {
            svg.start("ul").with("class", "ladder-notes");
            ladder.notes().forEach(note -> svg.start("li").sentence(note).end());
            svg.end();
        }
        svg.end();
    }
}
