package io.evenrung.formats.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.chart.Cell;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.report.Edition;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A figure on the page: its drawing as it is, and what is drawn as a table. */
class FigureOnPageTest {

    private static final Audit AUDIT = Auditor.standard()
            .audit(OrganizationReader.read(Path.of(System.getProperty("evenrung.root", ".."))
                    .resolve("examples/organizations/artsy-engineering")));

    private static final DataTable TABLE = new DataTable(
            "gaps",
            "Gaps in pay, a row for each pair",
            List.of(DataTable.Column.words("pair", "Pair"), DataTable.Column.figure("gap", "Gap")),
            List.of(
                    List.of(new Cell.Words("<b>P5</b>\u202e"), new Cell.Figure(0.2572924262944057, "25.7 %")),
                    List.of(new Cell.Words("P4"), new Cell.Withheld()),
                    List.of(new Cell.Words("P3"), new Cell.Empty())));

    private static final Element FIGURE = figure(TABLE);

    @Test
    void the_drawing_stands_under_its_heading_as_it_is() {
        assertEquals("Gaps", FIGURE.select("h3").text());
        assertEquals("What is seen", FIGURE.select("svg > title").text());
        assertEquals(FIGURE.select("h3").attr("id"), FIGURE.attr("aria-labelledby"));
    }

    @Test
    void numbers_stand_in_the_table_in_full_precision_beside_what_people_read() {
        Element figure = FIGURE.selectFirst("table[data-chart=gaps] data");
        assertNotNull(figure);
        assertEquals("25.7 %", figure.text());
        assertEquals(0.2572924262944057, Double.parseDouble(figure.attr("value")));
    }

    @Test
    void a_withheld_figure_is_a_star_and_the_star_is_explained() {
        assertEquals("*", FIGURE.select("td.withheld").text());
        assertTrue(FIGURE.text().contains("* withheld: a figure of fewer than 5 people"));
        Element open = figure(
                new DataTable("gaps", "Gaps", TABLE.columns(), TABLE.rows().subList(0, 1)));
        assertFalse(open.text().contains("withheld"));
    }

    @Test
    void rows_and_columns_have_heads_and_the_table_says_what_it_is() {
        assertEquals(
                "Gaps in pay, a row for each pair", FIGURE.select("caption").text());
        assertEquals(List.of("Pair", "Gap"), FIGURE.select("th[scope=col]").eachText());
        assertEquals(3, FIGURE.select("th[scope=row]").size());
        assertEquals(
                FIGURE.select("caption").attr("id"),
                FIGURE.select("[role=region][tabindex=0]").attr("aria-labelledby"));
    }

    @Test
    void a_name_in_a_cell_is_harmless_text() {
        assertEquals("<b>P5</b>\\u{202E}", FIGURE.select("th[scope=row]").get(0).text());
    }

    private static Element figure(DataTable table) {
        Figure figure = new Figure("Gaps", "How to read it.", "<svg><title>What is seen</title></svg>", table);
        Element found = Jsoup.parse(Page.of(AUDIT, Disclosure.of(AUDIT, Edition.STANDARD), List.of(figure)))
                .selectFirst("figure");
        assertNotNull(found);
        return found;
    }
}
