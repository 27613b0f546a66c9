package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.HeatMap;
import io.evenrung.formats.internal.html.figure.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class HeatMapFigureTest {

    private static final HeatMap.Square VIOLATED = new HeatMap.Square(Outcome.VIOLATED, 2, 5);

    private static Figure figure(HeatMap map) {
        return HeatMapFigure.of(Some.heatMap(map), Some.TABLE).orElseThrow();
    }

    private static HeatMap.Row row(String principle, HeatMap.@Nullable Square... squares) {
        return new HeatMap.Row(principle, Arrays.asList(squares));
    }

    @Test
    void where_no_principle_was_asked_about_there_is_no_figure() {
        assertEquals(Optional.empty(), HeatMapFigure.of(Some.nothing(), Some.TABLE));
    }

    @Test
    void a_square_says_its_outcome_by_a_sign_and_a_number_and_leads_to_its_findings() {
        HeatMap map = new HeatMap(
                List.of("Organisation", "R&D / Labs +1"), List.of(row("pay.band-parity", VIOLATED, VIOLATED)));
        List<Element> links = Drawn.of(figure(map)).keepsTheLaws().elements("a");
        assertEquals("≠\u202f2", links.get(0).getTextContent());
        assertEquals("violated: 2 of 5", links.get(0).getAttribute("title"));
        assertEquals("#principle=pay.band-parity", links.get(0).getAttribute("href"));
        assertEquals(
                "#principle=pay.band-parity&family=R%26D%20%2F%20Labs%20%2B1",
                links.get(1).getAttribute("href"));
    }

    @Test
    void what_was_not_asked_about_and_what_is_not_applicable_lead_nowhere() {
        HeatMap map = new HeatMap(
                List.of("Organisation", "Design", "Legal"),
                List.of(row("pay.plateau", VIOLATED, null, new HeatMap.Square(Outcome.NOT_APPLICABLE, 1, 1))));
        Drawn drawn = Drawn.of(figure(map));
        assertEquals(1, drawn.elements("a").size());
        assertEquals(
                List.of("≠\u202f2", "", "∅"),
                drawn.elements("td").stream().map(Element::getTextContent).toList());
    }

    @Test
    void principles_stand_under_what_their_ids_begin_with() {
        HeatMap map = new HeatMap(
                List.of("Organisation"),
                List.of(row("growth.plan", VIOLATED), row("pay.plateau", VIOLATED), row("own", VIOLATED)));
        List<String> heads = Drawn.of(figure(map)).elements("tbody").stream()
                .flatMap(b -> IntStream.range(0, b.getElementsByTagName("th").getLength())
                        .mapToObj(i -> b.getElementsByTagName("th").item(i).getTextContent()))
                .toList();
        assertEquals(List.of("growth", "plan", "pay", "plateau", "own", "own"), heads);
    }

    @ParameterizedTest
    @CsvSource({"21, 0", "22, 1"})
    void a_table_that_is_too_wide_for_paper_stays_on_the_screen(int families, int sentences) {
        HeatMap map = map(families, List.of("pay.plateau"), Collections.nCopies(families + 1, VIOLATED));
        assertEquals(sentences, Drawn.of(figure(map)).elements("p", "on-paper").size());
        assertEquals(
                sentences, Drawn.of(figure(map)).elements("div", "on-screen").size());
    }

    @Property(tries = 100)
    void the_overview_has_a_place_of_its_own_for_each_square(@ForAll("maps") HeatMap map) {
        HeatOverview overview = HeatOverview.of(map);
        Set<List<Double>> places = new HashSet<>();
        for (HeatOverview.Square square : overview.squares()) {
            assertTrue(places.add(List.of(square.x(), square.y())), square::toString);
            assertTrue(0 <= square.x() && square.x() + 1 <= overview.columns() + 1e-9, square::toString);
            assertTrue(0 <= square.y() && square.y() + HeatOverview.ROW <= overview.height(), square::toString);
        }
        long asked = map.rows().stream()
                .flatMap(r -> r.squares().stream())
                .filter(s -> s != null && s.worst() != Outcome.NOT_APPLICABLE)
                .count();
        assertEquals(asked, places.size());
    }

    @Property(tries = 100)
    void names_of_groups_do_not_touch(@ForAll("maps") HeatMap map) {
        List<HeatOverview.Group> groups = HeatOverview.of(map).groups();
        for (int i = 1; i < groups.size(); i++) {
            assertTrue(groups.get(i).y() - groups.get(i - 1).y() >= HeatOverview.LEAST_GROUP);
        }
    }

    @Property(tries = 30)
    void overview_and_table_show_the_same(@ForAll("maps") HeatMap map) {
        Drawn drawn = Drawn.of(figure(map)).keepsTheLaws();
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.INSUFFICIENT_EVIDENCE, Outcome.HOLDS)) {
            String style = Verdict.style(outcome);
            long drawnSquares = drawn.elements("path", "fill", style).stream()
                    .skip(1) // the legend's
                    .mapToLong(p ->
                            p.getAttribute("d").chars().filter(c -> c == 'M').count())
                    .sum();
            assertEquals(drawn.elements("td", style).size(), drawnSquares);
        }
    }

    @Test
    void hostile_names_are_text() {
        HeatMap map =
                new HeatMap(List.of("Organisation", Some.HOSTILE), List.of(row("pay.plateau", VIOLATED, VIOLATED)));
        Figure figure = figure(map);
        assertEquals(List.of(), Drawn.of(figure).keepsTheLaws().elements("script"));
        assertFalse(figure.drawing().contains("\u202e"));
    }

    @Provide
    Arbitrary<HeatMap> maps() {
        Arbitrary<HeatMap.@Nullable Square> square = Arbitraries.of(Outcome.values())
                .map(o -> new HeatMap.Square(o, 1, 3))
                .injectNull(0.2);
        List<String> principles = List.of("growth.plan", "pay.band-parity", "pay.plateau", "voice.dyad", "work.goals");
        return Arbitraries.integers()
                .between(0, 41)
                .flatMap(families -> square.list()
                        .ofSize((families + 1) * principles.size())
                        .map(squares -> map(families, principles, squares)));
    }

    private static HeatMap map(int families, List<String> principles, List<HeatMap.@Nullable Square> squares) {
        List<String> columns = new ArrayList<>(List.of("Organisation"));
        for (int i = 0; i < families; i++) {
            columns.add("Family " + i);
        }
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < principles.size(); i++) {
            rows.add(new HeatMap.Row(principles.get(i), squares.subList(i * columns.size(), (i + 1) * columns.size())));
        }
        return new HeatMap(columns, rows);
    }
}
