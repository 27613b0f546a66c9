package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.html.figure.Figure;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A figure's markup, read back. */
final class Drawn {

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(Figure figure) {
        try {
            return new Drawn(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(figure.drawing()))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(figure.drawing(), e);
        }
    }

    /** All elements of a name, in their order. */
    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Elements of a name that have all these classes. */
    List<Element> elements(String name, String... classes) {
        return elements(name).stream()
                .filter(e -> Set.of(e.getAttribute("class").split(" ")).containsAll(Set.of(classes)))
                .toList();
    }

    List<Element> pictures() {
        return elements("svg").stream()
                .filter(e -> e.getAttribute("role").equals("img"))
                .toList();
    }

    /** What every drawing keeps, whatever it shows. */
    Drawn keepsTheLaws() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements("*")) {
            assertFalse(element.hasAttribute("style"), "the page's policy forbids style attributes");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                assertFalse(attribute.toLowerCase(Locale.ROOT).startsWith("on"), attribute);
            }
            assertTrue(!element.hasAttribute("id") || ids.add(element.getAttribute("id")), "an id stands twice");
        }
        assertFalse(pictures().isEmpty());
        pictures().forEach(this::saysWhatIsSeen);
        return this;
    }

    private void saysWhatIsSeen(Element picture) {
        Element title = (Element) picture.getFirstChild();
        Element description = (Element) title.getNextSibling();
        assertEquals("title", title.getTagName());
        assertEquals("desc", description.getTagName());
        assertFalse(title.getTextContent().isBlank());
        assertFalse(description.getTextContent().isBlank());
        assertEquals(
                title.getAttribute("id") + " " + description.getAttribute("id"),
                picture.getAttribute("aria-labelledby"));
    }

    static double percent(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        assertTrue(value.endsWith("%"), value);
        return Double.parseDouble(value.substring(0, value.length() - 1));
    }
}
