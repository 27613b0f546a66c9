package io.evenrung.formats.internal.yaml;

import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A YAML file as a tree, with the place and the exact text of what was read; everything is found by its JSON pointer. */
public final class YamlDocument {

    private final String file;
    private final JsonNode root;
    private final Map<String, Place> keys;
    private final Map<String, Place> values;
    private final Map<String, String> texts;

    YamlDocument(
            String file, JsonNode root, Map<String, Place> keys, Map<String, Place> values, Map<String, String> texts) {
        this.file = file;
        this.root = root;
        this.keys = new HashMap<>(keys);
        this.values = new HashMap<>(values);
        this.texts = new HashMap<>(texts);
    }

    public String file() {
        return file;
    }

    public YamlEntry root(Problems problems) {
        return new YamlEntry(this, "", root, problems);
    }

    JsonNode tree() {
        return root;
    }

    /** The place of a value; what came through an alias stands where the alias stands. */
    Place place(String pointer) {
        return nearest(values, pointer);
    }

    /** The place of a key, or of the list item if it has none. */
    Place keyPlace(String pointer) {
        Place key = keys.get(pointer);
        return key == null ? place(pointer) : key;
    }

    /** The text of a scalar exactly as written, without quotation marks; null for anything else. */
    @Nullable
    String text(String pointer, JsonNode node) {
        String written = texts.get(pointer);
        return written != null ? written : node.isValueNode() && !node.isNull() ? node.asString() : null;
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static Place nearest(Map<String, Place> places, String pointer) {
        String at = pointer;
        Place place = places.get(at);
        while (place == null && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            place = places.get(at);
        }
        return place == null ? Place.START : place;
    }
}
