package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.Gap;
import io.evenrung.formats.internal.html.figure.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GapFigureTest {

    private static Figure figure(Gap... gaps) {
        return GapFigure.of(Some.gaps(List.of(gaps)), Some.TABLE, Map.of()).orElseThrow();
    }

    @Test
    void without_an_estimate_there_is_no_figure() {
        assertEquals(Optional.empty(), GapFigure.of(Some.nothing(), Some.TABLE, Map.of()));
    }

    @Test
    void each_estimate_is_a_picture_that_says_what_is_seen() {
        Drawn drawn = Drawn.of(figure(
                        Some.difference("P5 = M1", 0.124, 0.08, 0.17, Outcome.VIOLATED),
                        Some.ratio("Design", 0.9, 0.5, 1.6, Outcome.INSUFFICIENT_EVIDENCE)))
                .keepsTheLaws();
        assertEquals(2, drawn.pictures().size());
        assertEquals("P5 = M1: 0.124", drawn.elements("title").get(0).getTextContent());
        assertEquals(
                "violated, favours management; interval from +8 % to +17 %; margin from −5 % to +5 %",
                drawn.elements("desc").get(0).getTextContent());
        assertEquals(
                "insufficient evidence; interval from 1/2 to 1.6; 298 ICs, 1 manager; margin from 0.8 to 1.25",
                drawn.elements("desc").get(1).getTextContent());
    }

    @Test
    void the_margin_lies_about_the_line_where_the_tracks_are_alike() {
        Drawn drawn = Drawn.of(figure(Some.difference("P5 = M1", 0.02, null, null, Outcome.HOLDS)));
        Element picture = drawn.pictures().get(0);
        Element margin = (Element) picture.getElementsByTagName("rect").item(0);
        Element alike = line(picture, "alike");
        double middle = Drawn.percent(margin, "x") + Drawn.percent(margin, "width") / 2;
        assertEquals(Drawn.percent(alike, "x1"), middle, 0.01);
        assertEquals(Drawn.percent(margin, "x"), Drawn.percent(line(picture, "edge"), "x1"), 0.01);
        assertEquals(50, Drawn.percent(margin, "width"), 0.01, "5 % to either side of an axis from −10 % to +10 %");
    }

    private static Element line(Element picture, String style) {
        for (int i = 0; i < picture.getElementsByTagName("line").getLength(); i++) {
            Element line = (Element) picture.getElementsByTagName("line").item(i);
            if (line.getAttribute("class").equals(style)) {
                return line;
            }
        }
        throw new AssertionError("no " + style);
    }

    @Test
    void the_sizes_of_the_samples_stand_by_the_figure_where_they_are_known() {
        Drawn drawn = Drawn.of(figure(
                Some.difference("P5 = M1", 0.02, null, null, Outcome.HOLDS),
                Some.ratio("Design", 0.9, 0.5, 1.6, Outcome.INSUFFICIENT_EVIDENCE)));
        assertEquals(
                List.of("n 298 + 1"),
                drawn.elements("span", "sizes").stream()
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void a_rule_leads_to_its_explanation() {
        Drawn drawn = Drawn.of(figure(Some.difference("P5 = M1", 0.02, null, null, Outcome.HOLDS)));
        assertEquals("#r-pay.lived-gap.average", drawn.elements("a").get(0).getAttribute("href"));
    }

    @Test
    void an_outcome_shows_by_sign_and_words_and_not_by_colour_alone() {
        Drawn drawn = Drawn.of(figure(
                Some.difference("a", 0.2, null, null, Outcome.VIOLATED),
                Some.difference("b", 0.01, null, null, Outcome.HOLDS)));
        assertEquals("≠ violated", drawn.elements("span", "verdict", "v").get(0).getTextContent());
        assertEquals("= holds", drawn.elements("span", "verdict", "h").get(0).getTextContent());
    }

    @Test
    void a_figure_off_the_axis_is_an_arrow_and_still_a_figure() {
        Drawn drawn = Drawn.of(figure(Some.difference("a", 3.5, 3.1, 3.9, Outcome.VIOLATED)));
        Element picture = drawn.pictures().get(0);
        assertFalse(picture.getElementsByTagName("path").getLength() == 0);
        assertTrue(drawn.elements("path", "pt", "v").size() == 1, "the legend's only");
        assertEquals("3.5", drawn.elements("b").get(0).getTextContent());
    }

    @Test
    void what_is_not_drawn_is_counted() {
        Gap[] gaps = IntStream.range(0, 75)
                .mapToObj(i -> Some.difference("pair " + i, i / 100.0, null, null, Outcome.VIOLATED))
                .toArray(Gap[]::new);
        Figure figure = figure(gaps);
        assertEquals(60, Drawn.of(figure).keepsTheLaws().pictures().size());
        assertTrue(figure.lead().contains("60 of 75"), figure.lead());
    }

    @Test
    void hostile_names_are_text() {
        Figure figure = figure(Some.difference(Some.HOSTILE, 0.1, null, null, Outcome.VIOLATED));
        Drawn drawn = Drawn.of(figure).keepsTheLaws();
        assertEquals(List.of(), drawn.elements("script"));
        assertFalse(figure.drawing().contains("\u202e"));
    }
}
