package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.html.figure.Svg;
import java.util.List;
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
        marks(part.marks());
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
        marks(part.marks());
        svg.end();
    }

    /** One drawing that says nothing that the words beside it do not say. */
    void ornament(Part part) {
        start(part);
        svg.with("aria-hidden", "true").with("width", part.width()).with("height", part.height());
        marks(part.marks());
        svg.end();
    }

    /** Lines that follow one another and are drawn alike become one path: forty families have thousands of them. */
    private void marks(List<Mark> marks) {
        StringBuilder path = new StringBuilder();
        String style = "";
        for (Mark mark : marks) {
            if (path.length() > 0
                    && !(mark instanceof Mark.Line line && line.style().equals(style))) {
                path(style, path);
            }
            if (mark instanceof Mark.Line line) {
                style = line.style();
                append(line, path);
            } else {
                mark(mark);
            }
        }
        if (path.length() > 0) {
            path(style, path);
        }
    }

    private static void append(Mark.Line line, StringBuilder path) {
        path.append('M').append(Svg.number(line.x1())).append(' ').append(Svg.number(line.y1()));
        if (line.y1() == line.y2()) {
            path.append('H').append(Svg.number(line.x2()));
        } else if (line.x1() == line.x2()) {
            path.append('V').append(Svg.number(line.y2()));
        } else {
            path.append('L').append(Svg.number(line.x2())).append(' ').append(Svg.number(line.y2()));
        }
    }

    private void path(String style, StringBuilder path) {
        svg.start("path").with("class", style).with("d", path.toString()).end();
        path.setLength(0);
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Block block) {
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
            marks(hinted.marks());
        }
        svg.end();
    }

    private void words(Mark.Words words) {
        String align = switch (words.align()) {
            case START -> "";
            case MIDDLE -> " mid";
            case END -> " end";
        };
        String style = ((words.isBold() ? "b " : "") + words.style() + align).strip();
        svg.start("text");
        if (!style.isEmpty()) {
            svg.with("class", style);
        }
        svg.with("x", words.x()).with("y", words.y());
        if (words.size() != USUAL) {
            svg.with("font-size", words.size());
        }
        svg.text(words.text());
    }

    private void start(Part part) {
        svg.start("svg")
                .with("class", "tl " + part.kind())
                .with("viewBox", "0 0 " + Svg.number(part.width()) + " " + Svg.number(part.height()));
    }
}
