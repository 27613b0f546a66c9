package io.evenrung.examples.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The figures of the charts, read from their tables as a browser has them, are those of the JSON. */
@Tag("browser")
class ChartFiguresTest {

    private static final String TABLES = """
            return Object.fromEntries([...document.querySelectorAll('table[data-chart]')].map(table => {
                const keys = [...table.tHead.rows[0].cells].map(cell => cell.dataset.key);
                return [table.dataset.chart, [...table.tBodies[0].rows].map(row => Object.fromEntries(
                    [...row.cells].map((cell, i) => [keys[i], cell.querySelector('data')?.value ?? cell.textContent])))];
            }));
            """;

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked")
    void they_are_the_same(Reports which, @TempDir Path folder) {
        Reports.Report report = which.writeTo(folder);
        Map<String, List<Map<String, String>>> tables;
        try (Browser browser = Browser.start(folder.resolve("profile"))) {
            browser.open(report.page(), "");
            tables = (Map<String, List<Map<String, String>>>) browser.run(TABLES);
        }
        long numbers = 0;
        for (Map.Entry<String, JsonNode> chart : report.json().get("charts").properties()) {
            List<Map<String, String>> rows = tables.get(chart.getKey());
            if (chart.getValue().isEmpty() && rows == null) {
                continue; // nothing to draw
            }
            assertEquals(
                    chart.getValue().size(),
                    Objects.requireNonNull(rows, chart.getKey()).size(),
                    chart.getKey());
            for (int i = 0; i < rows.size(); i++) {
                numbers += compared(chart.getKey(), chart.getValue().get(i), rows.get(i));
            }
        }
        assertTrue(numbers > 100, "figures compared: " + numbers);
    }

    private static long compared(String chart, JsonNode inJson, Map<String, String> onPage) {
        long numbers = 0;
        List<String> withheld = new ArrayList<>();
        if (inJson.has("withheld")) {
            inJson.get("withheld").forEach(key -> withheld.add(key.asString()));
        }
        for (Map.Entry<String, String> cell : onPage.entrySet()) {
            JsonNode value = inJson.get(cell.getKey());
            String where = chart + " " + cell.getKey() + " of " + inJson;
            if (withheld.contains(cell.getKey())) {
                assertEquals("*", cell.getValue(), where);
            } else if (value.isNumber()) {
                assertEquals(value.doubleValue(), Double.parseDouble(cell.getValue()), where);
                numbers++;
            } else if (value.isNull()) {
                assertEquals("", cell.getValue(), where);
            }
        }
        return numbers;
    }
}
