package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.RungRate;
import io.evenrung.formats.internal.html.figure.Svg;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one card: a line for each rung, the rungs of a grade together. */
final class RateWriter {

    private static final int HEIGHT = 22;

    private final Svg html;
    private final Axis axis;
    private int lines;

    RateWriter(Svg html, Axis axis) {
        this.html = html;
        this.axis = axis;
    }

    void write(RateCard card) {
        html.start("li").with("class", "mini");
        Markup.words(html, "p", "mini-name", card.family());
        html.start("div").with("class", "lines").start("ul");
        String grade = null;
        boolean isFirst = true;
        for (RungRate rung : card.rungs()) {
            boolean isSameRow = !isFirst && rung.grade() != null && rung.grade().equals(grade);
            line(card, rung, isSameRow);
            grade = rung.grade();
            isFirst = false;
        }
        html.end();
        ticks();
        html.end().end();
    }

    private void line(RateCard card, RungRate rung, boolean isSameRow) {
        lines++;
        html.start("li").with("class", isSameRow ? "line" : "line row");
        html.start("span").with("class", "name " + style(rung.isIc()));
        html.start("span")
                .with("class", "grade")
                .text(isSameRow ? "" : grade(rung.grade()))
                .end();
        html.start("span").with("class", "code").text(rung.rung()).end().end();
        String track = rung.isIc() ? "IC rung " : "management rung ";
        Drawing.picture(html, "rate" + lines, HEIGHT, card.family() + ", " + track + rung.rung(), description(rung));
        for (double tick : axis.ticks()) {
            Drawing.upright(html, "grid", axis.at(tick));
        }
        Double rate = rung.rate();
        if (rate != null) {
            interval(rung);
            point(html, rung.isIc(), axis.at(rate), Drawing.MIDDLE);
        }
        html.end();
        html.start("span").with("class", "fig").text(figure(rung)).end().end();
    }

    private void interval(RungRate rung) {
        Span interval = Span.interval(rung.low(), rung.high(), axis);
        if (interval == null) {
            return;
        }
        String style = style(rung.isIc());
        Drawing.line(html, "bar " + style, interval.from(), interval.to(), Drawing.MIDDLE);
        Drawing.end(html, style, interval.fromSide(), interval.from());
        Drawing.end(html, style, interval.toSide(), interval.to());
    }

    private void ticks() {
        html.start("div").with("class", "line axis").with("aria-hidden", "true");
        html.start("span").with("class", "name").text("").end();
        Drawing.scale(html, 18);
        for (double tick : axis.ticks()) {
            Drawing.text(html, "tick", axis.at(tick), 13, "middle", Ticks.plain(tick, 4));
        }
        html.end();
        html.start("span").with("class", "fig").text("").end().end();
    }

    /** A disc for ICs and a square for managers. */
    static void point(Svg html, boolean isIc, double percent, String y) {
        String shape = isIc ? "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z" : "M-4-4h8v8h-8z";
        Drawing.glyph(html, "pt " + style(isIc), percent, y, shape);
    }

    private static String style(boolean isIc) {
        return isIc ? "ic" : "management";
    }

    private static String grade(@Nullable String grade) {
        return grade == null ? "" : grade;
    }

    private static String figure(RungRate rung) {
        Double rate = rung.rate();
        return rate == null ? isWithheld(rung) ? Cell.WITHHELD : "–" : String.format(Locale.ROOT, "%.3f", rate);
    }

    private static boolean isWithheld(RungRate rung) {
        return rung.people().state() == Heads.State.WITHHELD
                || rung.promotions().state() == Heads.State.WITHHELD;
    }

    private static String description(RungRate rung) {
        Double rate = rung.rate();
        if (rate == null) {
            return isWithheld(rung) ? "Withheld." : "Not known.";
        }
        Double low = rung.low();
        Double high = rung.high();
        String words = Ticks.plain(rate, 4) + " promotions for each person-year";
        return low == null || high == null
                ? words
                : words + ", interval from " + Ticks.plain(low, 4) + " to " + Ticks.plain(high, 4);
    }
}
