package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the forest plot that share an axis.
 *
 * @param scale what they are estimates of
 * @param axis wide enough for all that is not far off
 * @param rules lines by rule, in the order of the table
 */
record GapPanel(Gap.Scale scale, Axis axis, Map<String, List<GapLine>> rules) {

    /** More lines than this nobody compares by eye; the table holds them all. */
    static final int MOST_LINES = 60;

    /** Those that somebody should look at first. */
    private static final Comparator<Gap> FIRST = Comparator.comparingInt((Gap g) -> Verdict.urgency(g.outcome()))
            .thenComparing(Comparator.comparingDouble(GapPanel::beyondMargin).reversed())
            .thenComparing(Gap::rule)
            .thenComparing(Gap::subject);

    /** Differences and ratios, as far as there are any. */
    static List<GapPanel> of(List<Gap> gaps) {
        Set<Gap> first = new HashSet<>(gaps.stream()
                .filter(GapPanel::canBeDrawn)
                .sorted(FIRST)
                .limit(MOST_LINES)
                .toList());
        List<GapPanel> panels = new ArrayList<>();
        for (Gap.Scale scale : Gap.Scale.values()) {
            List<Gap> drawn = gaps.stream()
                    .filter(g -> g.scale() == scale && first.contains(g))
                    .toList();
            if (!drawn.isEmpty()) {
                panels.add(panel(scale, drawn));
            }
        }
        return panels;
    }

    private static boolean canBeDrawn(Gap gap) {
        return !Double.isNaN(gap.estimate());
    }

    private static GapPanel panel(Gap.Scale scale, List<Gap> gaps) {
        List<Double> values = gaps.stream().flatMap(GapPanel::values).toList();
        Axis axis = scale == Gap.Scale.DIFFERENCE ? Axis.ofDifferences(values) : Axis.ofRatios(values);
        Map<String, List<GapLine>> rules = new LinkedHashMap<>();
        gaps.forEach(
                g -> rules.computeIfAbsent(g.rule(), r -> new ArrayList<>()).add(GapLine.of(g, axis)));
        return new GapPanel(scale, axis, rules);
    }

    private static Stream<Double> values(Gap gap) {
        List<Double> values = new ArrayList<>(List.of(gap.estimate()));
        add(values, gap.low());
        add(values, gap.high());
        add(values, gap.marginLow());
        add(values, gap.marginHigh());
        return values.stream();
    }

    private static void add(List<Double> values, @Nullable Double value) {
        if (value != null) {
            values.add(value);
        }
    }

    /** How far an estimate is from the nearest value within its margin; inside it is below 0. */
    static double beyondMargin(Gap gap) {
        Double low = gap.marginLow();
        Double high = gap.marginHigh();
        double below = low == null ? Double.NEGATIVE_INFINITY : along(gap, low) - along(gap, gap.estimate());
        double above = high == null ? Double.NEGATIVE_INFINITY : along(gap, gap.estimate()) - along(gap, high);
        return Math.max(below, above);
    }

    private static double along(Gap gap, double value) {
        return gap.scale() == Gap.Scale.DIFFERENCE ? value : Math.log(value);
    }

    int lines() {
        return rules.values().stream().mapToInt(List::size).sum();
    }
}
