package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Gap;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one panel of the forest plot: a picture to a line, between the name and the figure. */
final class GapWriter {

    private static final int HEIGHT = 26;

    private final Svg html;
    private final GapPanel panel;
    private final Map<String, String> titles;
    private int lines;

    /**
     * @param titles of the rules, by their ids
     * @param before how many lines stand above: pictures are numbered through the page
     */
    GapWriter(Svg html, GapPanel panel, int before, Map<String, String> titles) {
        this.titles = titles;
        this.html = html;
        this.panel = panel;
        this.lines = before;
    }

    void write() {
        Markup.words(html, "p", "panel", GapFigure.words(panel.scale()));
        html.start("div").with("class", "lines");
        axis("axis upper");
        panel.rules().forEach((rule, ofRule) -> {
            html.start("p").with("class", "by");
            String title = titles.getOrDefault(rule, "");
            if (!title.isEmpty()) {
                Markup.words(html, "b", "", title);
                html.text(" ");
            }
            html.start("a").with("href", Markup.rule(rule)).text(rule).end().end();
            html.start("ul");
            ofRule.forEach(this::line);
            html.end();
        });
        axis("axis");
        html.end();
    }

    private void axis(String style) {
        html.start("div").with("class", "line " + style).with("aria-hidden", "true");
        html.start("span").with("class", "name").text("").end();
        Drawing.scale(html, 34);
        boolean isDifference = panel.scale() == Gap.Scale.DIFFERENCE;
        Drawing.text(html, "side", 0, 11, "start", isDifference ? "← more for ICs" : "← less often for ICs");
        Drawing.text(html, "side", 100, 11, "end", isDifference ? "more for managers →" : "more often for ICs →");
        for (double tick : panel.axis().ticks()) {
            Drawing.text(html, "tick", panel.axis().at(tick), 27, "middle", Ticks.of(panel.scale(), tick));
        }
        html.end();
        html.start("span").with("class", "fig").text("").end().end();
    }

    private void line(GapLine line) {
        Gap gap = line.gap();
        lines++;
        html.start("li").with("class", "line");
        name(gap);
        Drawing.picture(html, "gap" + lines, HEIGHT, gap.subject() + ": " + gap.text(), description(gap));
        draw(line);
        html.end();
        html.start("span").with("class", "fig");
        Markup.words(html, "b", "", gap.text());
        html.start("span").with("class", "verdict " + Verdict.style(gap.outcome()));
        Markup.sign(html, Words.sign(gap.outcome()));
        html.start("span")
                .with("class", "word")
                .text(Words.of(gap.outcome()))
                .end()
                .end();
        html.end();
        html.end();
    }

    private void name(Gap gap) {
        html.start("span").with("class", "name").text(gap.subject());
        Long ics = gap.ics();
        Long managers = gap.managers();
        if (ics != null && managers != null) {
            html.text(" ");
            Markup.words(html, "span", "sizes", "n " + ics + " + " + managers);
        }
        html.end();
    }

    private void draw(GapLine line) {
        String style = Verdict.style(line.gap().outcome());
        Span margin = line.margin();
        if (margin != null) {
            Drawing.box(html, "margin", margin.from(), margin.to(), "0", "100%");
            edge(line.gap().marginLow(), margin.from(), margin.fromSide());
            edge(line.gap().marginHigh(), margin.to(), margin.toSide());
        }
        double alike = panel.axis().at(panel.scale() == Gap.Scale.DIFFERENCE ? 0 : 1);
        Drawing.upright(html, "alike", alike);
        Span interval = line.interval();
        if (interval != null) {
            Drawing.line(html, "bar " + style, interval.from(), interval.to(), Drawing.MIDDLE);
            Drawing.end(html, style, interval.fromSide(), interval.from());
            Drawing.end(html, style, interval.toSide(), interval.to());
        }
        if (line.pointSide() == Axis.Side.WITHIN) {
            Drawing.point(html, line.gap().outcome(), line.point(), Drawing.MIDDLE);
        } else {
            Drawing.beyond(html, style, line.pointSide(), Drawing.MIDDLE);
        }
    }

    /** A margin ends where it has a bound that is on the axis. */
    private void edge(@Nullable Double bound, double place, Axis.Side side) {
        if (bound != null && side == Axis.Side.WITHIN) {
            Drawing.upright(html, "edge", place);
        }
    }

    private String description(Gap gap) {
        StringBuilder words = new StringBuilder(Words.of(gap.outcome()));
        if (gap.favours() != Favours.NEITHER) {
            words.append(", ").append(Words.of(gap.favours()));
        }
        Double low = gap.low();
        Double high = gap.high();
        if (low != null && high != null) {
            words.append("; interval from ").append(figure(low)).append(" to ").append(figure(high));
        }
        Double from = gap.marginLow();
        Double to = gap.marginHigh();
        List<String> margin = new ArrayList<>();
        if (from != null) {
            margin.add("from " + figure(from));
        }
        if (to != null) {
            margin.add("to " + figure(to));
        }
        Long ics = gap.ics();
        Long managers = gap.managers();
        if (ics != null && managers != null) {
            words.append("; ").append(Words.counted(ics, "IC", "ICs")).append(", ");
            words.append(Words.counted(managers, "manager", "managers"));
        }
        return margin.isEmpty()
                ? words.toString()
                : words.append("; margin ").append(String.join(" ", margin)).toString();
    }

    private String figure(double value) {
        return Ticks.of(panel.scale(), value);
    }
}
