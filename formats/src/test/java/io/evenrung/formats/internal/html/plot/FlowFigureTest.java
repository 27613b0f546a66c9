package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.chart.Flow;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.html.figure.Figure;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FlowFigureTest {

    private static Figure figure(Flow... flows) {
        return FlowFigure.of(Some.flows(flows), Some.TABLE).orElseThrow();
    }

    private static Flow flow(String family, long into, long back) {
        return new Flow(family, Heads.of(into), Heads.of(back));
    }

    @Test
    void where_nothing_is_known_of_moves_there_is_no_figure() {
        assertEquals(Optional.empty(), FlowFigure.of(Some.nothing(), Some.TABLE));
        assertEquals(
                Optional.empty(), FlowFigure.of(Some.flows(new Flow("", Heads.UNKNOWN, Heads.UNKNOWN)), Some.TABLE));
    }

    @Property(tries = 100)
    void bands_are_as_thick_as_there_are_people(
            @ForAll @LongRange(min = 1, max = 900) long into, @ForAll @LongRange(min = 1, max = 900) long back) {
        Drawn drawn = Drawn.of(figure(flow("", into, back))).keepsTheLaws();
        double right = height(drawn.elements("rect", "band", "ic").get(0));
        double left = height(drawn.elements("rect", "band", "management").get(0));
        assertEquals(FlowScale.THICKEST, Math.max(right, left), 0.01);
        assertEquals(into * left, back * right, 0.01 * (into + back));
    }

    @Property(tries = 100)
    void families_share_one_scale(
            @ForAll @LongRange(min = 1, max = 900) long a, @ForAll @LongRange(min = 1, max = 900) long b) {
        Drawn drawn = Drawn.of(figure(flow("", 2000, 1), flow("A", a, 1), flow("B", b, 1)));
        List<Element> bands = drawn.elements("rect", "band", "ic");
        assertEquals(a * height(bands.get(2)), b * height(bands.get(1)), 0.01 * (a + b));
    }

    @Property(tries = 100)
    void every_part_stays_within_its_picture(
            @ForAll @LongRange(min = 0, max = 900) long into, @ForAll @LongRange(min = 0, max = 900) long back) {
        for (Element picture : Drawn.of(figure(flow("", into, back))).pictures()) {
            double height = height(picture);
            for (String shape : List.of("rect", "text")) {
                for (int i = 0; i < picture.getElementsByTagName(shape).getLength(); i++) {
                    Element part = (Element) picture.getElementsByTagName(shape).item(i);
                    double y = Double.parseDouble(part.getAttribute("y"));
                    assertTrue(
                            0 <= y && y + (shape.equals("rect") ? height(part) : 0) <= height, () -> shape + " " + y);
                }
            }
        }
    }

    @Test
    void small_families_get_a_scale_of_their_own_and_the_lead_says_so() {
        assertTrue(figure(flow("", 400, 40), flow("Design", 20, 2)).lead().contains("20 times as thick"));
        assertTrue(figure(flow("", 40, 4), flow("Design", 20, 2)).lead().contains("one scale for all"));
    }

    @Test
    void what_is_withheld_is_a_star_and_no_thickness() {
        Figure figure = figure(flow("", 60, 20), new Flow("Design", Heads.WITHHELD, Heads.of(7)));
        Drawn drawn = Drawn.of(figure).keepsTheLaws();
        assertEquals(1, drawn.elements("rect", "band", "withheld").size());
        assertTrue(figure.drawing().contains("* into management"));
        assertTrue(drawn.elements("desc").get(1).getTextContent().contains("fewer than 5 people"));
    }

    @Test
    void families_in_which_nobody_moved_are_named_in_one_sentence() {
        Figure figure = figure(flow("", 60, 20), flow("Design", 0, 0), flow("Legal", 0, 0), flow("Sales", 60, 20));
        Drawn drawn = Drawn.of(figure);
        assertEquals(2, drawn.pictures().size());
        assertEquals(
                "Nobody changed tracks, either way, in: Design; Legal.",
                drawn.elements("p", "aside").get(0).getTextContent());
    }

    @Test
    void that_nobody_moved_at_all_is_worth_a_picture() {
        assertEquals(
                1, Drawn.of(figure(flow("", 0, 0))).keepsTheLaws().pictures().size());
    }

    @Test
    void hostile_names_are_text() {
        Figure figure = figure(flow("", 9, 9), flow(Some.HOSTILE, 9, 0), flow(Some.HOSTILE + 2, 0, 0));
        assertEquals(List.of(), Drawn.of(figure).keepsTheLaws().elements("script"));
        assertFalse(figure.drawing().contains("\u202e"));
    }

    private static double height(Element element) {
        return Double.parseDouble(element.getAttribute("height"));
    }
}
