package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.HeatMap;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the squares as a table, for there each can be read out, pointed at and followed to its findings. */
final class HeatTable {

    /** A wider table would make a browser print the whole page smaller. */
    private static final int MOST_ON_PAPER = 22;

    private final Svg html;
    private final HeatMap map;

    HeatTable(Svg html, HeatMap map) {
        this.html = html;
        this.map = map;
    }

    void write() {
        boolean isTooWide = map.families().size() > MOST_ON_PAPER;
        if (isTooWide) {
            Markup.words(html, "p", "on-paper", "The table of squares is too wide for paper: its figures stand below.");
        }
        html.start("div")
                .with("class", isTooWide ? "pan on-screen" : "pan")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-labelledby", "heat-table");
        html.start("table").with("class", HeatMapFigure.isNarrow(map) ? "heat" : "heat upright");
        html.start("caption")
                .with("id", "heat-table")
                .text("The worst outcome of each principle in each job family, and how many checks ended so")
                .end();
        head();
        HeatGroup.of(map.rows()).forEach(this::group);
        html.end().end();
    }

    private void head() {
        html.start("thead").start("tr");
        html.start("th")
                .with("scope", "col")
                .start("span")
                .text("Principle")
                .end()
                .end();
        for (String family : map.families()) {
            html.start("th").with("scope", "col").with("title", SafeText.name(family));
            html.start("span").text(family).end().end();
        }
        html.end().end();
    }

    private void group(HeatGroup group) {
        html.start("tbody").start("tr").with("class", "group");
        html.start("th")
                .with("scope", "rowgroup")
                .with("colspan", Integer.toString(map.families().size() + 1));
        html.start("span").text(group.name()).end().end().end();
        for (HeatMap.Row row : group.rows()) {
            html.start("tr");
            html.start("th")
                    .with("scope", "row")
                    .with("title", row.principle())
                    .text(group.rest(row.principle()))
                    .end();
            List<HeatMap.@Nullable Square> squares = row.squares();
            for (int column = 0; column < squares.size(); column++) {
                square(row.principle(), column == 0 ? "" : map.families().get(column), squares.get(column));
            }
            html.end();
        }
        html.end();
    }

    private void square(String principle, String family, HeatMap.@Nullable Square square) {
        if (square == null) {
            html.start("td").text("").end();
            return;
        }
        html.start("td").with("class", Verdict.style(square.worst()));
        if (square.worst() == Outcome.NOT_APPLICABLE) {
            html.text(Words.sign(square.worst())).end();
            return;
        }
        html.start("a")
                .with("href", Markup.findings(principle, family))
                .with("title", Words.of(square.worst()) + ": " + square.count() + " of " + square.total())
                .text(Words.sign(square.worst()) + "\u202f" + square.count())
                .end();
        html.end();
    }
}
