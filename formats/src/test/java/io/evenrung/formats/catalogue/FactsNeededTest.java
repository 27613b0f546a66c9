package io.evenrung.formats.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts that rules say they need are facts that can be supplied. */
class FactsNeededTest {

    private static final String RESOURCE = "/io/evenrung/formats/organization.schema.json";
    private static final JsonNode SCHEMA = schema();

    @Test
    void every_file_and_field_that_a_rule_needs_can_be_supplied() {
        List<String> unknown = new ArrayList<>();
        for (Rule rule : RuleSet.standard().rules()) {
            for (Guide.Facts facts : rule.guide().facts()) {
                facts.fields().stream()
                        .filter(field -> !exists(facts.file(), field))
                        .forEach(field -> unknown.add(rule.id() + ": " + facts.file() + ": " + field));
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void the_first_file_stands_in_for_no_other() {
        RuleSet.standard()
                .rules()
                .forEach(rule -> assertFalse(rule.guide().facts().get(0).instead(), rule.id()));
    }

    @Test
    void a_path_that_the_schema_does_not_know_is_noticed() {
        assertTrue(exists("organization.yaml", "policy.published.audience"));
        assertTrue(exists("organization.yaml", "policy.commitments.work.visible-projects"));
        assertTrue(exists("organization.yaml", "pairs"));
        assertFalse(exists("organization.yaml", "policy.published.readers"));
        assertFalse(exists("organization.yaml", "policy.commitments.work.visible"));
        assertFalse(exists("levels.csv", "headcount"));
        assertFalse(exists("levels.yaml", "grade"));
    }

    private static boolean exists(String file, String field) {
        return file.equals("organization.yaml")
                ? leads(SCHEMA, field)
                : Arrays.stream(Table.values())
                        .anyMatch(table -> file.equals(table.id() + ".csv")
                                && table.headers().contains(field));
    }

    /** Whether a path leads to something; keys may hold dots themselves. */
    private static boolean leads(JsonNode node, String path) {
        if (node.has("$ref")) {
            return leads(SCHEMA.at(node.path("$ref").stringValue("").substring(1)), path);
        }
        if (node.has("items")) {
            return leads(node.path("items"), path);
        }
        for (String key : node.path("properties").propertyNames()) {
            boolean isOnTheWay = path.startsWith(key + ".");
            if (path.equals(key)
                    || (isOnTheWay && leads(node.path("properties").path(key), path.substring(key.length() + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode schema() {
        try (InputStream in = FactsNeededTest.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
