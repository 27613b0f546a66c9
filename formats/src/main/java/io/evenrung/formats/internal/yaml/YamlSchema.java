package io.evenrung.formats.internal.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.rules.internal.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds a YAML file against the shipped JSON Schema and says what breaks it in this project's words. */
public final class YamlSchema {

    private static final String RESOURCE = "/io/evenrung/formats/organization.schema.json";

    private static final Map<String, String> TYPES = Map.of(
            "object", "a mapping",
            "array", "a list",
            "string", "text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "null", "nothing");

    /** Names that one problem lists. */
    private static final int SHOWN = 16;

    private YamlSchema() {}

    /** Adds a problem for all that the schema refuses. */
    public static void check(YamlDocument document, Problems problems) {
        Schema schema = Holder.SCHEMA;
        Set<String> said = new LinkedHashSet<>();
        for (Error error : schema.validate(document.tree())) {
            String pointer = error.getInstanceLocation().toString();
            // type errors of a value with several allowed types, and the like, are said once
            if (said.add(pointer + " " + error.getKeyword() + " " + error.getProperty())) {
                explain(document, problems, error, pointer, schema.getSchemaNode());
            }
        }
    }

    private static void explain(
            YamlDocument document, Problems problems, Error error, String pointer, JsonNode schema) {
        String keyword = error.getKeyword();
        String file = document.file();
        JsonNode instance = Objects.requireNonNull(error.getInstanceNode());
        Place place = document.place(pointer);
        String value = document.text(pointer, instance);
        if (keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties")) {
            String key = String.valueOf(error.getProperty());
            Set<String> known = properties(schema, error);
            problems.add(
                    file,
                    document.keyPlace(YamlDocument.child(pointer, key)),
                    key,
                    "unknown key",
                    list(known, "one of "),
                    Spelling.closest(key, known));
        } else if (keyword.equals("required")) {
            String key = String.valueOf(error.getProperty());
            problems.add(file, place, null, "the key '" + key + "' is missing", key + " to be given", null);
        } else if (keyword.equals("enum") || keyword.equals("const")) {
            Set<String> known = words(Objects.requireNonNull(error.getSchemaNode()));
            if (value != null && known.contains(value)) {
                problems.add(file, place, value, "this is text", value + ", without quotation marks", null);
                return;
            }
            String near = value == null ? null : Spelling.closest(value, known);
            problems.add(file, place, value, "unknown value", list(known, "one of "), near);
        } else if (keyword.equals("type")) {
            Set<String> types = words(Objects.requireNonNull(error.getSchemaNode()));
            String expected = types.stream().map(t -> TYPES.getOrDefault(t, t)).collect(Collectors.joining(" or "));
            problems.add(file, place, value, "this is " + kind(instance), expected, null);
        } else {
            problems.add(file, place, value, "this is out of bounds", "that it " + error.getMessage(), null);
        }
    }

    private static String kind(JsonNode node) {
        if (node.isObject()) {
            return "a mapping";
        }
        if (node.isArray()) {
            return "a list";
        }
        return node.isNull() ? "nothing" : node.isNumber() ? "a number" : node.isBoolean() ? "true or false" : "text";
    }

    /** The keys that the schema knows beside the keyword that refused one. */
    private static Set<String> properties(JsonNode schema, Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        JsonNode parent = schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
        Set<String> names = new LinkedHashSet<>();
        parent.path("properties").propertyNames().forEach(names::add);
        return names;
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(item -> words.add(item.asString()));
        } else {
            words.add(node.asString());
        }
        return words;
    }

    private static String list(Set<String> known, String before) {
        List<String> shown = new ArrayList<>(known);
        int more = shown.size() - SHOWN;
        if (more > 1) {
            return before + String.join(", ", shown.subList(0, SHOWN)) + " and " + more + " more";
        }
        return (shown.size() == 1 ? "" : before) + String.join(", ", shown);
    }

    /** Loaded when first needed, once. */
    private static final class Holder {

        private static final Schema SCHEMA = load();

        private static Schema load() {
            SchemaRegistryConfig config =
                    SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
            try (InputStream in = YamlSchema.class.getResourceAsStream(RESOURCE)) {
                return registry.getSchema(Objects.requireNonNull(in, RESOURCE), InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
