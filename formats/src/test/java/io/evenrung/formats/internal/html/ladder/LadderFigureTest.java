package io.evenrung.formats.internal.html.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class LadderFigureTest {

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void names_of_any_kind_leave_the_markup_whole_and_without_scripts_or_styles(
            @ForAll("families") List<TwinLadder> families) throws Exception {
        Document document = parsed(LadderFigure.drawing(families, 5));
        NodeList elements = document.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertFalse(element.getTagName().equals("script"), element::toString);
            assertFalse(element.hasAttribute("style"), element::toString);
            assertTrue(!element.hasAttribute("id") || ids.add(element.getAttribute("id")), element.getAttribute("id"));
        }
        for (int i = 0; i < elements.getLength(); i++) {
            for (String id :
                    ((Element) elements.item(i)).getAttribute("aria-labelledby").split(" ")) {
                assertTrue(id.isEmpty() || ids.contains(id), id);
            }
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void a_family_is_drawn_alike_whatever_stands_beside_it(@ForAll("families") List<TwinLadder> families) {
        List<TwinLadder> shuffled = new ArrayList<>(families);
        Collections.shuffle(shuffled, new Random(families.size()));
        assertEquals(new HashSet<>(sections(families)), new HashSet<>(sections(shuffled)));
    }

    @Example
    void each_of_many_families_leads_from_the_contact_sheet_to_its_full_size() {
        List<TwinLadder> families = numbered(40);
        String drawing = LadderFigure.drawing(families, 5);
        Matcher links = Pattern.compile("<a href=\"#([^\"]+)\">").matcher(drawing);
        int count = 0;
        while (links.find()) {
            count++;
            assertTrue(drawing.contains("<section class=\"ladder\" id=\"" + links.group(1) + "\""), links.group(1));
        }
        assertEquals(40, count);
    }

    @Example
    void few_families_have_no_contact_sheet() {
        assertFalse(LadderFigure.drawing(numbered(3), 5).contains("ladder-sheet"));
        assertTrue(LadderFigure.drawing(numbered(4), 5).contains("ladder-sheet"));
    }

    @Example
    void a_further_currency_has_an_axis_of_its_own() {
        TwinLadder.Rung rung =
                Ladders.rung("P5", Ladders.range("EUR", 50_000, 90_000), Ladders.range("JPY", 8e6, 12e6));
        TwinLadder ladder = Ladders.of("Design", Ladders.row("7", List.of(rung), List.of()));
        assertEquals(
                List.of("ladders", "pay", "pay"),
                LadderFigure.parts(ladder).stream().map(Part::kind).toList());
    }

    @Example
    void families_of_the_same_letters_have_anchors_of_their_own() {
        assertEquals(List.of("ladder-r-d", "ladder-r-d-2", "ladder"), Anchors.of(List.of("R & D", "R/D", "研究")));
    }

    @Provide
    Arbitrary<List<TwinLadder>> families() {
        return Ladders.any()
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .uniqueElements(ladder -> Anchors.of(List.of(ladder.family())));
    }

    private static List<TwinLadder> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Ladders.of(
                        "Family " + i,
                        Ladders.row("1" + i % 10, List.of(Ladders.rung("P1")), List.of(Ladders.rung("M1")))))
                .toList();
    }

    private static List<String> sections(List<TwinLadder> families) {
        List<String> parts = List.of(LadderFigure.drawing(families, 5).split("(?=<section)"));
        return parts.subList(1, parts.size()).stream()
                .map(part -> part.substring(0, part.indexOf("</section>")))
                .toList();
    }

    private static Document parsed(String markup) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }
}
