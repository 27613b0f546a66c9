package io.evenrung.formats.internal.yaml;

import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds the tree of a YAML file token by token, since no tree reader keeps the places of keys, refuses all duplicate keys at
 * once, or resolves aliases without letting them explode.
 */
final class YamlTreeBuilder {

    /** Values that aliases may stand for, all in all. */
    private static final int MOST_ALIASED = 10_000;

    private static final int MOST_DIGITS = 100;

    private static final Pattern SIZELESS = Pattern.compile("(?i)[+-]?\\.(inf|nan)");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final Problems problems;
    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> anchored = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int nodes;
    private int aliased;
    private boolean refused;

    YamlTreeBuilder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * @return null if there is no document, or one that must not be used
     */
    @Nullable
    YamlDocument build(Reader text) {
        try (YAMLParser parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                refuse(Place.START, null, "the file is empty", "keys as evenrung, name and as_of");
                return null;
            }
            JsonNode root = value(parser, "");
            if (!refused && parser.nextToken() != null) {
                refuse(place(parser), null, "a second YAML document begins here", "one document in a file");
            }
            return refused ? null : new YamlDocument(file, root, keys, values, texts);
        }
    }

    private JsonNode value(YAMLParser parser, String pointer) {
        values.put(pointer, place(parser));
        if (parser.isCurrentAlias()) {
            return alias(parser);
        }
        int before = nodes++;
        String anchor = (String) parser.getObjectId();
        JsonNode node = fresh(parser, pointer);
        if (anchor != null) {
            anchored.put(anchor, node);
            sizes.put(anchor, nodes - before);
        }
        return node;
    }

    private JsonNode fresh(YAMLParser parser, String pointer) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, pointer);
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode list = NODES.arrayNode();
            while (!refused && parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser, pointer + "/" + list.size()));
            }
            return list;
        }
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        String text = parser.getString();
        texts.put(pointer, text == null ? "" : text);
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return NODES.booleanNode(token == JsonToken.VALUE_TRUE);
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return NODES.numberNode(parser.getBigIntegerValue());
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return number(parser);
        }
        return NODES.stringNode(text == null ? "" : text);
    }

    /** A number that nobody means must not be calculated with: it can have a billion digits. */
    private JsonNode number(YAMLParser parser) {
        String text = parser.getString();
        if (SIZELESS.matcher(text).matches()) {
            problems.add(file, place(parser), text, "this number has no size", "a number as 1234.56", null);
            return NODES.numberNode(1);
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            String expected = "a number of at most " + MOST_DIGITS + " digits";
            problems.add(file, place(parser), parser.getString(), "the number has too many digits", expected, null);
            return NODES.numberNode(1);
        }
        return NODES.numberNode(number);
    }

    private ObjectNode mapping(YAMLParser parser, String pointer) {
        ObjectNode mapping = NODES.objectNode();
        while (!refused && parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = YamlDocument.child(pointer, key);
            Place place = place(parser);
            boolean again = mapping.has(key);
            if (again) {
                int first = keys.getOrDefault(child, Place.START).line();
                problems.add(
                        file, place, key, "the key stands twice", "it once: it stands on line " + first + " too", null);
            }
            parser.nextToken();
            // what a duplicate holds is read past under a pointer that nothing else has
            JsonNode value = value(parser, again ? child + "/ again " + nodes : child);
            if (!again) {
                keys.put(child, place);
                mapping.set(key, value);
            }
        }
        return mapping;
    }

    private JsonNode alias(YAMLParser parser) {
        String name = parser.getString();
        JsonNode node = anchored.get(name);
        if (node == null) {
            // the parser does not tell the anchors of single values
            String expected = "the value itself, or &" + name + " on a mapping or list that ends before here";
            refuse(place(parser), "*" + name, "the alias names no mapping or list", expected);
            return NODES.nullNode();
        }
        int size = sizes.getOrDefault(name, 1);
        nodes += size;
        aliased += size;
        if (aliased > MOST_ALIASED) {
            String expected = "aliases that stand for at most " + MOST_ALIASED + " values in all";
            refuse(place(parser), "*" + name, "the aliases stand for too many values", expected);
        }
        return node;
    }

    private void refuse(Place place, @Nullable String value, String message, String expected) {
        refused = true;
        problems.add(file, place, value, message, expected, null);
    }

    private static Place place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
