package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.chart.RungRate;
import io.evenrung.formats.internal.html.figure.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RateFigureTest {

    private static Figure figure(RungRate... rates) {
        return RateFigure.of(Some.rates(List.of(), List.of(rates)), Some.TABLE).orElseThrow();
    }

    private static RungRate ic(String rung, String grade, double rate) {
        return Some.rate("Design", rung, grade, true, rate);
    }

    private static RungRate manager(String rung, String grade, double rate) {
        return Some.rate("Design", rung, grade, false, rate);
    }

    @Test
    void where_no_rate_may_be_shown_there_is_no_figure() {
        assertEquals(Optional.empty(), RateFigure.of(Some.nothing(), Some.TABLE));
        List<RungRate> withheld = List.of(Some.rate("Design", "P1", "25", true, null));
        assertEquals(Optional.empty(), RateFigure.of(Some.rates(List.of(), withheld), Some.TABLE));
    }

    @Test
    void the_rungs_of_a_grade_stand_together_the_ic_rung_first() {
        Drawn drawn = Drawn.of(figure(manager("M1", "27", 0.1), ic("P4", "28", 0.1), ic("P3", "27", 0.2)))
                .keepsTheLaws();
        assertEquals(
                List.of("P3", "M1", "P4"),
                drawn.elements("span", "code").stream()
                        .map(Element::getTextContent)
                        .toList());
        assertEquals(
                List.of("27", "", "28"),
                drawn.elements("span", "grade").stream()
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void rungs_without_a_grade_are_not_of_one_grade() {
        Drawn drawn = Drawn.of(
                figure(Some.rate("Design", "M1", null, false, 0.1), Some.rate("Design", "P1", null, true, 0.1)));
        assertEquals(2, drawn.elements("li", "line", "row").size());
    }

    @Test
    void twice_the_rate_is_twice_as_far_from_zero() {
        Drawn drawn = Drawn.of(figure(ic("P1", "25", 0.1), ic("P2", "26", 0.2)));
        List<Double> places = drawn.pictures().stream()
                .map(p -> (Element) p.getElementsByTagName("svg").item(2))
                .map(g -> Drawn.percent(g, "x"))
                .toList();
        assertEquals(2 * places.get(0), places.get(1), 0.02);
        assertTrue(places.get(0) > 0);
    }

    @Test
    void a_rate_that_is_withheld_has_no_point_and_a_star() {
        Drawn drawn = Drawn.of(figure(ic("P1", "25", 0.1), Some.rate("Design", "P2", "26", true, null)))
                .keepsTheLaws();
        assertEquals("*", drawn.elements("span", "fig").get(1).getTextContent());
        assertEquals(0, drawn.pictures().get(1).getElementsByTagName("path").getLength());
    }

    @Test
    void only_the_families_whose_ladders_are_worst_are_drawn() {
        List<RungRate> rates = IntStream.range(0, 20)
                .mapToObj(i -> Some.rate("F" + i, "P1", "25", true, 0.1))
                .toList();
        List<String> worstFirst = List.of("F19", "F3");
        Figure figure = RateFigure.of(
                        Some.rates(worstFirst.stream().map(Some::ladder).toList(), rates), Some.TABLE)
                .orElseThrow();
        List<Element> names = Drawn.of(figure).keepsTheLaws().elements("p", "mini-name");
        assertEquals(RateCard.MOST_FAMILIES, names.size());
        assertEquals("F19", names.get(0).getTextContent());
        assertEquals("F3", names.get(1).getTextContent());
        assertTrue(figure.lead().contains("12 families") && figure.lead().contains("of 20"), figure.lead());
    }

    @Property(tries = 50)
    void families_stand_in_the_same_order_however_they_come(@ForAll Random random) {
        List<RungRate> rates = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> Some.rate("F" + i, "P1", "25", true, 0.1))
                .toList());
        List<String> before = families(rates);
        Collections.shuffle(rates, random);
        assertEquals(before, families(rates));
    }

    private static List<String> families(List<RungRate> rates) {
        return RateCard.of(Some.rates(List.of(Some.ladder("F4")), rates)).stream()
                .map(RateCard::family)
                .toList();
    }

    @Test
    void an_interval_that_is_far_wider_than_the_rates_goes_beyond_the_axis() {
        RungRate wide = new RungRate(
                "Design",
                "P9",
                "30",
                true,
                Some.rate("", "", null, true, 1.0).people(),
                Some.rate("", "", null, true, 1.0).people(),
                2.0,
                0.1,
                0.0,
                4.0);
        Axis axis = RateCard.axis(List.of(new RateCard("Design", List.of(wide, ic("P1", "25", 0.2)))));
        assertEquals(0.4, axis.high(), 1e-9);
        assertEquals(Axis.Side.ABOVE, axis.side(4.0));
    }

    @Test
    void hostile_names_are_text() {
        Figure figure = figure(Some.rate(Some.HOSTILE, Some.HOSTILE, Some.HOSTILE, true, 0.1));
        assertEquals(List.of(), Drawn.of(figure).keepsTheLaws().elements("script"));
        assertTrue(!figure.drawing().contains("\u202e"));
    }
}
