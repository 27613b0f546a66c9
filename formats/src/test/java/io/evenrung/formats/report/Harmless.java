package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** What a report must not hold, whatever the names in it are. */
final class Harmless {

    private static final Pattern FOLDS =
            Pattern.compile("(?s)(</?(details|summary|b|br)>|\\s|<summary>[^<>]*(<b>[^<>]*</b>[^<>]*)*</summary>)*");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9][^=@|]*");

    private Harmless() {}

    /** Nothing that steers a terminal, and no name without an end. */
    static void text(String report) {
        assertEquals(List.of(), invisible(report));
        Stream.of(report.split("[^x]+")).forEach(run -> assertTrue(run.length() <= SafeText.LONGEST_SENTENCE));
    }

    /** Nothing that cannot be seen, and sound JSON. */
    static void json(String report) {
        assertEquals(List.of(), invisible(report));
        new JsonMapper().readTree(report);
    }

    /** Nothing that cannot be seen, no markup, script or handler but the page's own, no link that runs anything. */
    static void html(String report) {
        assertEquals(List.of(), invisible(report));
        Document page = Jsoup.parse(report);
        assertEquals(1, page.select("script").size());
        assertEquals(1, page.select("style").size());
        assertEquals(
                0,
                page.select("img, iframe, object, embed, base, form[action], foreignObject")
                        .size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(
                        attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"),
                        element::tagName);
            }
            String link = element.attr("href");
            assertTrue(link.isEmpty() || link.startsWith("#") || link.equals("data:,"), link);
        }
    }

    /** No link and no picture, and no markup but what folds a section. */
    static void markdown(String report) {
        Node page = Gfm.parse(report);
        assertEquals(List.of(), Gfm.all(page, Link.class));
        assertEquals(List.of(), Gfm.all(page, Image.class));
        Stream.concat(
                        Gfm.all(page, HtmlInline.class).stream().map(HtmlInline::getLiteral),
                        Gfm.all(page, HtmlBlock.class).stream().map(HtmlBlock::getLiteral))
                .forEach(markup -> assertTrue(FOLDS.matcher(markup).matches(), markup));
    }

    /** Sound XML, and nothing that cannot be seen. */
    static void xml(String report) {
        assertEquals(List.of(), invisible(report));
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(report)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** No cell is a formula: what begins like one is a figure. */
    static void csv(String report) {
        assertEquals(List.of(), invisible(report.replace("\r\n", "\n").replace("\ufeff", "")));
        CsvReader.builder().ofCsvRecord(report).stream()
                .flatMap(row -> row.getFields().stream())
                .filter(cell -> !FIGURE.matcher(cell).matches())
                .forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\\t\\r].*"), cell));
    }

    private static List<String> invisible(String report) {
        return report.codePoints()
                .filter(c -> c != '\n' && !SafeText.isVisible(c))
                .distinct()
                .mapToObj(SafeText::hex)
                .toList();
    }
}
