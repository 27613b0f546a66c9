package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.html.figure.Svg;

/** Parts that several drawings share. Places along the width are in per cent, all else is in pixels. */
final class Drawing {

    /** Half the height of a picture, whatever its height is. */
    static final String MIDDLE = "50%";

    private static final int ARROW = 8;

    private Drawing() {}

    /** Opens a picture as wide as its place; what follows is in it until its end. */
    static Svg picture(Svg svg, String id, int height, String title, String description) {
        svg.start("svg")
                .with("class", "pic")
                .with("role", "img")
                .with("width", "100%")
                .with("height", height)
                .with("aria-labelledby", id + " " + id + "d");
        svg.start("title").with("id", id).sentence(title).end();
        return svg.start("desc").with("id", id + "d").sentence(description).end();
    }

    /** Opens a picture of the words that stand by an axis; its values can be read off elsewhere. */
    static Svg scale(Svg svg, int height) {
        return svg.start("svg").with("class", "pic").with("width", "100%").with("height", height);
    }

    static String percent(double place) {
        return Svg.number(place) + "%";
    }

    static void line(Svg svg, String style, double fromPercent, double toPercent, String y) {
        svg.start("line")
                .with("class", style)
                .with("x1", percent(fromPercent))
                .with("y1", y)
                .with("x2", percent(toPercent))
                .with("y2", y)
                .end();
    }

    /** A line from top to bottom. */
    static void upright(Svg svg, String style, double percent) {
        svg.start("line")
                .with("class", style)
                .with("x1", percent(percent))
                .with("y1", 0)
                .with("x2", percent(percent))
                .with("y2", "100%")
                .end();
    }

    /** Where an interval ends, or the sign that it goes on beyond the axis. */
    static void end(Svg svg, String style, Axis.Side side, double percent) {
        if (side == Axis.Side.WITHIN) {
            glyph(svg, "bar " + style, percent, MIDDLE, "M0-4V4");
        } else {
            beyond(svg, style, side, MIDDLE);
        }
    }

    static void box(Svg svg, String style, double fromPercent, double toPercent, String y, String height) {
        svg.start("rect")
                .with("class", style)
                .with("x", percent(fromPercent))
                .with("y", y)
                .with("width", percent(toPercent - fromPercent))
                .with("height", height)
                .end();
    }

    static void text(Svg svg, String style, double percent, int y, String anchor, String text) {
        svg.start("text")
                .with("class", style)
                .with("x", percent(percent))
                .with("y", y)
                .with("text-anchor", anchor)
                .text(text)
                .end();
    }

    static void point(Svg svg, Outcome outcome, double percent, String y) {
        glyph(svg, "pt " + Verdict.style(outcome), percent, y, shape(outcome));
    }

    /** The shape of an outcome, about 10 pixels wide. */
    static String shape(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "M0-6 6 0 0 6-6 0z";
            case INSUFFICIENT_EVIDENCE, HOLDS -> "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
            case NOT_EVALUATED, NOT_APPLICABLE -> "M-4-4h8v8h-8z";
        };
    }

    /** Any small shape, drawn about its place. */
    static void glyph(Svg svg, String style, double percent, String y, String path) {
        svg.start("svg").with("x", percent(percent)).with("y", y).with("overflow", "visible");
        svg.start("path").with("class", style).with("d", path).end().end();
    }

    /** A head at either end that says: it goes on beyond. */
    static void beyond(Svg svg, String style, Axis.Side side, String y) {
        if (side == Axis.Side.WITHIN) {
            return;
        }
        boolean isAbove = side == Axis.Side.ABOVE;
        String path =
                isAbove ? "M" + -ARROW + "-4.5 0 0" + -ARROW + " 4.5z" : "M" + ARROW + "-4.5 0 0 " + ARROW + " 4.5z";
        glyph(svg, "far " + style, isAbove ? 100 : 0, y, path);
    }

    /** A small picture that stands beside words that say the same. */
    static Svg icon(Svg svg) {
        return svg.start("svg")
                .with("class", "icon")
                .with("aria-hidden", "true")
                .with("width", 18)
                .with("height", 16);
    }
}
