package io.evenrung.formats.internal.html.ladder;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.html.figure.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The twin ladder of one family as a picture that stands alone, for a document that no page's style sheet reaches. */
public final class LadderPicture {

    private static final String STYLES = "/io/evenrung/formats/html/";
    private static final String END_OF_DRAWINGS = "/* The page around the drawings. */";
    private static final double EDGE = 20;
    private static final double HEADING = 66;
    private static final double FOOT = 40;

    private LadderPicture() {}

    /**
     * An SVG document: name and headline, the drawings of the family side by side, and what their signs mean. It holds its own
     * colours, light and dark.
     *
     * @param leastCell figures of fewer people than this are withheld, which is said where any is
     */
    public static String standalone(TwinLadder ladder, int leastCell) {
        List<Part> parts = LadderFigure.parts(ladder);
        double width = parts.stream().mapToDouble(Part::width).sum() + 2 * EDGE;
        double height = parts.stream().mapToDouble(Part::height).max().orElse(0) + HEADING + FOOT;
        Svg svg = new Svg();
        svg.start("g").start("title").text("Twin ladder of " + ladder.family()).end();
        svg.start("desc")
                .sentence(InWords.ladders(ladder) + " " + InWords.gaps(ladder))
                .end();
        svg.start("rect")
                .with("class", "paper")
                .with("width", width)
                .with("height", height)
                .with("rx", 6)
                .end();
        line(svg, "name", EDGE, EDGE + 12, Letters.fit(ladder.family(), width - 2 * EDGE, 19, true));
        line(svg, "headline", EDGE, EDGE + 33, Letters.fit(ladder.headline(), width - 2 * EDGE, 13, false));
        double left = EDGE;
        for (Part part : parts) {
            new PartWriter(svg).within(part, left, HEADING);
            left += part.width();
        }
        keys(svg, ladder, leastCell, height - FOOT);
        return start(width, height) + "<style>" + styles() + "</style>"
                + svg.end().markup() + "</svg>\n";
    }

    private static String start(double width, double height) {
        String size = Svg.number(width) + " " + Svg.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" viewBox=\"0 0 " + size
                + "\" width=\"" + Svg.number(width) + "\" height=\"" + Svg.number(height) + "\">";
    }

    private static void line(Svg svg, String style, double x, double y, String text) {
        svg.start("text")
                .with("class", style)
                .with("x", x)
                .with("y", y)
                .text(text)
                .end();
    }

    private static void keys(Svg svg, TwinLadder ladder, int leastCell, double top) {
        Map<String, List<Mark>> keys = new LinkedHashMap<>();
        keys.put("violated; arrow: favoured", Keys.bead(Outcome.VIOLATED));
        keys.put("holds", Keys.bead(Outcome.HOLDS));
        keys.put("insufficient evidence", Keys.bead(Outcome.INSUFFICIENT_EVIDENCE));
        if (!PayBars.currencies(ladder).isEmpty()) {
            keys.put("range, midpoint", Keys.ranges());
            keys.put("median, mean pay", Keys.middles());
        }
        if (ladder.rows().stream().anyMatch(row -> GapPart.gap(row) != null)) {
            keys.put("margin", Keys.margin());
        }
        if (hasWithheld(ladder)) {
            keys.put("fewer than " + leastCell, Keys.words(Cell.WITHHELD));
        }
        double left = EDGE;
        for (Map.Entry<String, List<Mark>> key : keys.entrySet()) {
            Part part = new Part("key", Keys.WIDTH, Keys.HEIGHT, key.getKey(), key.getKey(), key.getValue());
            new PartWriter(svg).within(part, left, top);
            left += Keys.WIDTH + 6;
            line(svg, "key-words", left, top + Keys.HEIGHT / 2 + 4, key.getKey());
            left += Letters.width(key.getKey(), PartWriter.USUAL, false) + 12;
        }
    }

    private static boolean hasWithheld(TwinLadder ladder) {
        return ladder.rows().stream()
                .flatMap(row -> Stream.concat(row.ic().stream(), row.management().stream()))
                .anyMatch(rung -> rung.heads().state() == Heads.State.WITHHELD);
    }

    private static String styles() {
        String drawings = read("ladder.css");
        String all =
                read("tokens.css") + drawings.substring(0, drawings.indexOf(END_OF_DRAWINGS)) + read("picture.css");
        return all.replace("\r\n", "\n").replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String read(String name) {
        try (InputStream file = LadderPicture.class.getResourceAsStream(STYLES + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the class path", e);
        }
    }
}
