package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.html.figure.Svg;
import java.util.stream.Collectors;

/** Writes what is laid out as SVG. */
final class PartWriter {

    /** Size of letters where nothing else is said; the style sheet sets it. */
    static final double USUAL = 12;

    /** Size of the smallest letters. */
    static final double SMALL = 11.5;

    private final Svg svg;

    PartWriter(Svg svg) {
        this.svg = svg;
    }

    /**
     * One drawing.
     *
     * @param id of the drawing, unique on the page
     */
    void drawing(Part part, String id) {
        start(part);
        svg.with("role", "img").with("aria-labelledby", id + "-t " + id + "-d");
        svg.start("title").with("id", id + "-t").text(part.title()).end();
        svg.start("desc").with("id", id + "-d").sentence(part.inWords()).end();
        part.marks().forEach(this::mark);
        svg.end();
    }

    /**
     * One drawing within a picture, which has the words.
     *
     * @param left edge of it in the picture
     * @param top edge of it
     */
    void within(Part part, double left, double top) {
        start(part);
        svg.with("x", left).with("y", top).with("width", part.width()).with("height", part.height());
        part.marks().forEach(this::mark);
        svg.end();
    }

    /** One drawing that says nothing that the words beside it do not say. */
    void ornament(Part part) {
        start(part);
        svg.with("aria-hidden", "true").with("width", part.width()).with("height", part.height());
        part.marks().forEach(this::mark);
        svg.end();
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Line line) {
            svg.start("line").with("class", line.style());
            svg.with("x1", line.x1())
                    .with("y1", line.y1())
                    .with("x2", line.x2())
                    .with("y2", line.y2());
        } else if (mark instanceof Mark.Block block) {
            svg.start("rect").with("class", block.style()).with("x", block.x()).with("y", block.y());
            svg.with("width", block.width()).with("height", block.height());
            if (block.corner() > 0) {
                svg.with("rx", block.corner());
            }
        } else if (mark instanceof Mark.Disc disc) {
            svg.start("circle").with("class", disc.style());
            svg.with("cx", disc.x()).with("cy", disc.y()).with("r", disc.radius());
        } else if (mark instanceof Mark.Outline outline) {
            svg.start("polygon").with("class", outline.style());
            svg.with("points", outline.points().stream().map(Svg::number).collect(Collectors.joining(" ")));
        } else if (mark instanceof Mark.Words words) {
            words(words);
        } else if (mark instanceof Mark.Hinted hinted) {
            svg.start("g").start("title").sentence(hinted.hint()).end();
            hinted.marks().forEach(this::mark);
        }
        svg.end();
    }

    private void words(Mark.Words words) {
        String style = (words.isBold() ? "b " : "") + words.style();
        svg.start("text").with("class", style.strip()).with("x", words.x()).with("y", words.y());
        if (words.size() != USUAL) {
            svg.with("font-size", words.size());
        }
        if (words.align() != Mark.Align.START) {
            svg.with("text-anchor", words.align() == Mark.Align.END ? "end" : "middle");
        }
        svg.text(words.text());
    }

    private void start(Part part) {
        svg.start("svg")
                .with("class", "tl " + part.kind())
                .with("viewBox", "0 0 " + Svg.number(part.width()) + " " + Svg.number(part.height()));
    }
}
