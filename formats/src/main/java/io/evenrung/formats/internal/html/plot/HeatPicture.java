package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.HeatMap;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

/** Writes the overview: all squares at once, with one path for each outcome, for there may be thousands. */
final class HeatPicture {

    private static final int LEFT = 88;
    private static final double WIDEST = 72;
    private static final double WIDEST_COLUMN = 2.4;
    private static final double WIDEST_OF_FEW = 6;
    private static final int TOP = 22;

    private HeatPicture() {}

    static void write(Svg svg, HeatMap map) {
        HeatOverview overview = HeatOverview.of(map);
        int height = (int) Math.ceil(TOP + overview.height());
        Drawing.picture(svg, "heat", height, "Principles and job families at a glance", description(map));
        double width =
                Math.min(WIDEST, (HeatMapFigure.isNarrow(map) ? WIDEST_OF_FEW : WIDEST_COLUMN) * overview.columns());
        label(svg, 12, "start", LEFT, "↓ the organisation, then its families");
        for (HeatOverview.Group group : overview.groups()) {
            label(svg, TOP + group.y() + 10, "end", LEFT - 8, group.name());
        }
        svg.start("svg")
                .with("x", LEFT)
                .with("y", TOP)
                .with("width", Drawing.percent(width))
                .with("height", overview.height())
                .with("viewBox", "0 0 " + Svg.number(overview.columns()) + " " + Svg.number(overview.height()))
                .with("preserveAspectRatio", "none");
        separators(svg, overview);
        for (Outcome outcome : Outcome.values()) {
            paths(svg, outcome, overview.squares());
        }
        svg.end().end();
    }

    private static void label(Svg svg, double y, String anchor, int x, String words) {
        svg.start("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .text(words)
                .end();
    }

    private static void separators(Svg svg, HeatOverview overview) {
        for (HeatOverview.Group group : overview.groups()) {
            svg.start("rect")
                    .with("class", "separator")
                    .with("y", group.y() - HeatOverview.BETWEEN_GROUPS / 2)
                    .with("width", "100%")
                    .with("height", 1)
                    .end();
        }
    }

    private static void paths(Svg svg, Outcome outcome, List<HeatOverview.Square> squares) {
        StringBuilder path = new StringBuilder();
        squares.stream()
                .filter(s -> s.outcome() == outcome)
                .forEach(s -> path.append('M')
                        .append(Svg.number(s.x() + 0.08))
                        .append(' ')
                        .append(Svg.number(s.y()))
                        .append(shape(outcome)));
        if (!path.isEmpty()) {
            svg.start("path")
                    .with("class", "fill " + Verdict.style(outcome))
                    .with("d", path.toString())
                    .end();
        }
    }

    /** Told apart by how much of the square they fill, in grey too. */
    static String shape(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "h.84v7h-.84z";
            case INSUFFICIENT_EVIDENCE -> "v7h.84z";
            case HOLDS -> "m0 2.5h.84v2h-.84z";
            case NOT_EVALUATED, NOT_APPLICABLE -> "m.32 2.5h.2v2h-.2z";
        };
    }

    private static String description(HeatMap map) {
        StringJoiner words = new StringJoiner("; ", "", ".");
        for (Outcome outcome : Outcome.values()) {
            long count = map.rows().stream()
                    .flatMap(r -> r.squares().stream())
                    .filter(Objects::nonNull)
                    .filter(s -> s.worst() == outcome)
                    .count();
            if (count > 0) {
                words.add(String.format(
                        Locale.ROOT, "%s: %s", Words.of(outcome), Words.counted(count, "square", "squares")));
            }
        }
        String principles = Words.counted(map.rows().size(), "principle", "principles");
        int families = map.families().size() - 1;
        return principles + " by the organisation and " + Words.counted(families, "family", "families")
                + ", each square with the worst outcome of its checks. " + words;
    }
}
