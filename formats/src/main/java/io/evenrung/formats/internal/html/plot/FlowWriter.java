package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Flow;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.html.figure.Svg;

/** Writes one card: the two tracks as posts, and a band each way between them. */
final class FlowWriter {

    private static final double POST = 2.5;
    private static final double NEAR = 5;
    private static final double FAR = 92;
    private static final int HEAD = 12;
    private static final int CAPTION = 18;
    private static final double LEAST_ROOM = 12;
    private static final int TOP = 20;

    /** A thinner band gets a hair line, so that it can be seen. */
    private static final double LEAST_SEEN = 1.5;

    private final Svg html;
    private final int leastCell;
    private int cards;

    FlowWriter(Svg html, int leastCell) {
        this.html = html;
        this.leastCell = leastCell;
    }

    void write(Flow flow, FlowScale scale) {
        cards++;
        boolean isWhole = flow.family().isEmpty();
        String name = isWhole ? "The whole organisation" : flow.family();
        html.start("li").with("class", isWhole ? "mini whole" : "mini");
        Markup.words(html, "p", "mini-name", name);
        double room = Math.max(LEAST_ROOM, scale.thickest(flow) + 8);
        double lane = CAPTION + room;
        int height = (int) Math.ceil(TOP + 2 * lane + 4);
        Drawing.picture(html, "flow" + cards, height, name + ": moves between the tracks", description(flow));
        Drawing.text(html, "track ic", 0, 12, "start", "IC");
        Drawing.text(html, "track management", 100, 12, "end", "management");
        box("post ic", 0, POST, TOP, height - TOP);
        box("post management", 100 - POST, 100, TOP, height - TOP);
        band(flow.intoManagement(), scale, "into management", true, TOP + CAPTION + room / 2, room);
        band(flow.back(), scale, "back", false, TOP + lane + CAPTION + room / 2, room);
        html.end().end();
    }

    private void band(Heads heads, FlowScale scale, String direction, boolean isRight, double middle, double room) {
        String style = isRight ? "ic" : "management";
        Drawing.text(html, "count", 50, (int) Math.round(middle - room / 2 - 4), "middle", figure(heads, direction));
        if (heads.state() == Heads.State.UNKNOWN || heads.isNobody()) {
            Drawing.line(html, "none", NEAR, 100 - NEAR, Svg.number(middle));
            return;
        }
        double from = isRight ? NEAR : 100 - FAR;
        double to = isRight ? FAR : 100 - NEAR;
        double thickness = scale.thickness(heads);
        if (heads.state() == Heads.State.WITHHELD) {
            box("band withheld", from, to, middle - 4, 8);
        } else {
            box("band " + style, from, to, middle - thickness / 2, thickness);
            if (thickness < LEAST_SEEN) {
                Drawing.line(html, "hair " + style, from, to, Svg.number(middle));
            }
        }
        double half = Math.max(5, thickness / 2 + 4);
        String base = Svg.number(half);
        Drawing.glyph(
                html,
                "head " + (heads.state() == Heads.State.WITHHELD ? "withheld" : style),
                isRight ? FAR : 100 - FAR,
                Svg.number(middle),
                "M0-" + base + " " + (isRight ? HEAD : -HEAD) + " 0 0 " + base + "z");
    }

    private String description(Flow flow) {
        return "From the IC track into management: " + words(flow.intoManagement())
                + ". From management back to the IC track: " + words(flow.back()) + ".";
    }

    private void box(String style, double from, double to, double y, double height) {
        Drawing.box(html, style, from, to, Svg.number(y), Svg.number(height));
    }

    private static String figure(Heads heads, String direction) {
        return heads.state() == Heads.State.UNKNOWN ? direction + ": not known" : heads.text() + " " + direction;
    }

    private String words(Heads heads) {
        return switch (heads.state()) {
            case KNOWN -> heads.count() == 1 ? "1 person" : heads.count() + " people";
            case WITHHELD -> "withheld, so that no figure of fewer than " + leastCell + " people can be told";
            case UNKNOWN -> "not known";
        };
    }
}
