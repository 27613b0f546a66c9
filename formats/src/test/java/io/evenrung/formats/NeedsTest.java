package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Auditor;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.measure.Need;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an audit asks for can be supplied. */
class NeedsTest {

    @TempDir
    Path path;

    @Test
    void every_fact_that_an_audit_misses_has_its_place_in_the_input() throws IOException {
        SortedSet<Need> needs = needs(Folder.bare(path.resolve("bare")).yaml("""
                evenrung: 1
                name: Example
                as_of: 2024-12-31
                """));
        needs.addAll(needs(Folder.bare(path.resolve("tracks")).yaml("""
                evenrung: 1
                name: Example
                as_of: 2024-12-31
                tracks: {ic: {kind: individual_contributor}, manager: {kind: management}}
                """)));
        needs.addAll(needs(Folder.small(path)));
        assertFalse(needs.isEmpty());
        for (Need need : needs) {
            assertTrue(need.file().equals(Need.ORGANIZATION) ? isKey(need.field()) : isColumn(need), need.toString());
        }
    }

    private static SortedSet<Need> needs(Folder folder) {
        SortedSet<Need> needs = new TreeSet<>();
        Auditor.standard().audit(folder.read()).findings().forEach(finding -> needs.addAll(finding.needs()));
        return needs;
    }

    private static boolean isColumn(Need need) {
        return Arrays.stream(Table.values())
                .anyMatch(table -> need.file().equals(table.id() + ".csv")
                        && table.headers().contains(need.field()));
    }

    /** Ids of principles hold a point themselves. */
    private static boolean isKey(String path) throws IOException {
        JsonNode schema = schema();
        return isKey(schema, schema, path);
    }

    private static boolean isKey(JsonNode schema, JsonNode node, String path) {
        String ref = node.path("$ref").asString("");
        JsonNode there = ref.isEmpty() ? node : schema.at(ref.substring(1));
        JsonNode properties = there.path("properties");
        if (properties.has(path)) {
            return true;
        }
        int point = path.indexOf('.');
        return point >= 0
                && properties.has(path.substring(0, point))
                && isKey(schema, properties.get(path.substring(0, point)), path.substring(point + 1));
    }

    private static JsonNode schema() throws IOException {
        String resource = "/io/evenrung/formats/organization.schema.json";
        try (InputStream in = NeedsTest.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, resource));
        }
    }
}
