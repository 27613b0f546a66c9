package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Gap;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class GapPanelProperties {

    @Property(tries = 200)
    void as_many_are_drawn_as_there_is_room_for(@ForAll("gaps") List<Gap> gaps) {
        assertEquals(Math.min(gaps.size(), GapPanel.MOST_LINES), drawn(gaps).size());
    }

    @Property(tries = 200)
    void nothing_is_drawn_in_place_of_what_is_more_urgent(@ForAll("gaps") List<Gap> gaps) {
        Set<Gap> drawn = new HashSet<>(drawn(gaps));
        int least =
                drawn.stream().mapToInt(g -> Verdict.urgency(g.outcome())).max().orElse(0);
        for (Gap gap : gaps) {
            assertTrue(drawn.contains(gap) || Verdict.urgency(gap.outcome()) >= least, gap::toString);
        }
    }

    @Property(tries = 200)
    void what_is_drawn_does_not_hang_on_the_order(@ForAll("gaps") List<Gap> gaps, @ForAll Random random) {
        List<Gap> shuffled = new ArrayList<>(gaps);
        Collections.shuffle(shuffled, random);
        assertEquals(new HashSet<>(drawn(gaps)), new HashSet<>(drawn(shuffled)));
    }

    @Property(tries = 200)
    void lines_of_a_rule_keep_the_order_of_the_table(@ForAll("gaps") List<Gap> gaps) {
        for (GapPanel panel : GapPanel.of(gaps)) {
            panel.rules().forEach((rule, lines) -> {
                List<Integer> places =
                        lines.stream().map(l -> gaps.indexOf(l.gap())).toList();
                assertEquals(places.stream().sorted().toList(), places);
            });
        }
    }

    @Property(tries = 200)
    void every_line_stays_within_the_drawing_and_its_parts_in_order(@ForAll("gaps") List<Gap> gaps) {
        for (GapPanel panel : GapPanel.of(gaps)) {
            panel.rules().values().stream().flatMap(List::stream).forEach(line -> {
                assertTrue(0 <= line.point() && line.point() <= 100);
                staysWithin(line.margin());
                Span interval = line.interval();
                if (interval != null) {
                    staysWithin(interval);
                    assertTrue(interval.from() <= line.point() && line.point() <= interval.to());
                }
            });
        }
    }

    private static void staysWithin(@Nullable Span span) {
        if (span != null) {
            assertTrue(0 <= span.from() && span.from() <= span.to() && span.to() <= 100, span::toString);
        }
    }

    @Property
    void the_farther_beyond_the_margin_the_sooner(@ForAll("gaps") List<Gap> gaps) {
        for (Gap gap : gaps) {
            Double low = gap.marginLow();
            Double high = gap.marginHigh();
            boolean isWithin = (low == null || gap.estimate() >= low) && (high == null || gap.estimate() <= high);
            assertEquals(isWithin, GapPanel.beyondMargin(gap) <= 0, gap::toString);
        }
    }

    @Example
    void a_rate_of_zero_is_an_arrow_beyond_the_axis() {
        Gap never = Some.ratio("Design", 0, 0, 3, Outcome.INSUFFICIENT_EVIDENCE);
        GapLine line = GapLine.of(never, GapPanel.of(List.of(never)).get(0).axis());
        assertEquals(Axis.Side.BELOW, line.pointSide());
        assertEquals(0, line.point());
    }

    @Example
    void what_is_no_number_is_not_drawn() {
        assertEquals(
                List.of(),
                GapPanel.of(List.of(Some.difference("Design", Double.NaN, null, null, Outcome.NOT_EVALUATED))));
    }

    private static List<Gap> drawn(List<Gap> gaps) {
        return GapPanel.of(gaps).stream()
                .flatMap(p -> p.rules().values().stream())
                .flatMap(List::stream)
                .map(GapLine::gap)
                .toList();
    }

    @Provide
    Arbitrary<List<Gap>> gaps() {
        Arbitrary<Gap> gap = Combinators.combine(
                        Arbitraries.of(Gap.Scale.values()),
                        Arbitraries.doubles().between(-2, 2),
                        Arbitraries.doubles().between(0, 1).injectNull(0.3),
                        Arbitraries.doubles().between(0.01, 0.3).injectNull(0.2),
                        Arbitraries.of(Outcome.VIOLATED, Outcome.INSUFFICIENT_EVIDENCE, Outcome.HOLDS),
                        Arbitraries.of("a", "b"))
                .as(GapPanelProperties::gap);
        return gap.list().ofMaxSize(90).map(GapPanelProperties::named);
    }

    private static Gap gap(
            Gap.Scale scale,
            double estimate,
            @Nullable Double reach,
            @Nullable Double margin,
            Outcome outcome,
            String rule) {
        return new Gap(
                rule + scale,
                "",
                scale,
                on(scale, estimate),
                "",
                reach == null ? null : Double.valueOf(on(scale, estimate - reach)),
                reach == null ? null : Double.valueOf(on(scale, estimate + reach)),
                margin == null ? null : Double.valueOf(on(scale, -margin)),
                on(scale, 0.2),
                outcome,
                Favours.NEITHER,
                null,
                null);
    }

    private static double on(Gap.Scale scale, double value) {
        return scale == Gap.Scale.DIFFERENCE ? value : Math.exp(value);
    }

    /** As the subjects of one rule do, each has a name of its own. */
    private static List<Gap> named(List<Gap> gaps) {
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> {
                    Gap g = gaps.get(i);
                    return new Gap(
                            g.rule(),
                            "subject " + i,
                            g.scale(),
                            g.estimate(),
                            g.text(),
                            g.low(),
                            g.high(),
                            g.marginLow(),
                            g.marginHigh(),
                            g.outcome(),
                            g.favours(),
                            g.ics(),
                            g.managers());
                })
                .toList();
    }
}
