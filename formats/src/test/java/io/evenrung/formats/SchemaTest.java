package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors complete organization.yaml with, held against what the reader knows. */
class SchemaTest {

    private static final String RESOURCE = "/io/evenrung/formats/organization.schema.json";

    private static final Set<String> OPTIONS = Set.of(
            "file",
            "encoding",
            "delimiter",
            "numbers",
            "dates",
            "other_columns",
            "only",
            "from_value",
            "blank",
            "duplicates",
            "unknown_level",
            "unknown_worker");

    @Test
    void every_table_has_exactly_its_columns_in_the_schema() throws IOException {
        for (Table table : Table.values()) {
            JsonNode properties = schema().at("/properties/columns/properties/" + table.id() + "/properties");
            Set<String> columns = new TreeSet<>(properties.propertyNames());
            columns.removeAll(OPTIONS);
            assertEquals(new TreeSet<>(table.headers()), columns, table.id());
        }
    }

    @Test
    void every_principle_of_the_catalogue_can_be_promised() throws IOException {
        Path catalogue = Path.of(System.getProperty("evenrung.shared", ""), "PRINCIPLES.md");
        Assumptions.assumeTrue(Files.exists(catalogue), "the catalogue of principles is not here");
        Set<String> ids = new TreeSet<>();
        Files.readAllLines(catalogue).forEach(line -> {
            if (line.matches("\\| \\d+ \\| .*")) {
                ids.add(line.split("\\|")[2].strip());
            }
        });
        assertEquals(
                ids,
                new TreeSet<>(schema().at("/$defs/policy/properties/commitments/properties")
                        .propertyNames()));
    }

    @Test
    void every_mapping_refuses_unknown_keys_and_every_key_says_what_it_is() throws IOException {
        check("", schema());
    }

    private static void check(String where, JsonNode node) {
        node.path("properties").properties().forEach(entry -> {
            JsonNode child = entry.getValue();
            String here = where + "/" + entry.getKey();
            assertTrue(child.has("description") || child.has("$ref") || child.has("const"), here);
            check(here, child);
        });
        if (node.path("properties").isObject()) {
            assertFalse(node.path("additionalProperties").asBoolean(true), where);
        }
        node.path("$defs").properties().forEach(entry -> check("/$defs/" + entry.getKey(), entry.getValue()));
        if (node.path("items").isObject()) {
            check(where + "/items", node.get("items"));
        }
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, RESOURCE));
        }
    }
}
