package io.evenrung.formats.internal.yaml;

import io.evenrung.formats.internal.Days;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One value of a YAML file. Asking for what is not there, or is of another type, gives nothing: that is the schema's to
 * refuse, and reading goes on to find what else is wrong.
 */
public final class YamlEntry {

    private final YamlDocument document;
    private final String pointer;
    private final JsonNode node;
    private final Problems problems;

    YamlEntry(YamlDocument document, String pointer, JsonNode node, Problems problems) {
        this.document = document;
        this.pointer = pointer;
        this.node = node;
        this.problems = problems;
    }

    public boolean exists() {
        return !node.isMissingNode() && !node.isNull();
    }

    public boolean isMapping() {
        return node.isObject();
    }

    public YamlEntry get(String key) {
        JsonNode child = node.get(key);
        return new YamlEntry(
                document,
                YamlDocument.child(pointer, key),
                child == null ? MissingNode.getInstance() : child,
                problems);
    }

    /** The items of a list; none if it is no list. */
    public List<YamlEntry> items() {
        List<YamlEntry> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new YamlEntry(document, pointer + "/" + i, node.get(i), problems));
            }
        }
        return items;
    }

    /** The entries of a mapping in the order of the file; none if it is no mapping. */
    public Map<String, YamlEntry> fields() {
        Map<String, YamlEntry> fields = new LinkedHashMap<>();
        if (node.isObject()) {
            node.propertyNames().forEach(name -> fields.put(name, get(name)));
        }
        return fields;
    }

    /** The text of a scalar as it is written, an empty one being none; one of spaces alone is refused. */
    public @Nullable String text() {
        String text = raw();
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.isBlank()) {
            refuse("the text is blank", "some text", null);
            return null;
        }
        if (text.strip().chars().anyMatch(Character::isISOControl)) {
            problems.add(
                    file(), place(), text, "a line break or another control character stands here", "plain text", null);
            return null;
        }
        return text.strip();
    }

    /** The text of a scalar exactly as it is, even if blank. */
    public @Nullable String raw() {
        return node.isValueNode() ? document.text(pointer, node) : null;
    }

    public @Nullable Boolean flag() {
        return node.isBoolean() ? node.booleanValue() : null;
    }

    public @Nullable Integer whole() {
        // 6.0 is a whole number to a schema, and so it is here
        BigDecimal number = number();
        if (number == null || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return null;
        }
        return number.stripTrailingZeros().scale() <= 0 ? number.intValueExact() : null;
    }

    public @Nullable BigDecimal number() {
        return node.isNumber() ? node.decimalValue() : null;
    }

    /** A date; one that is none is refused here, since a schema does not know the calendar. */
    public @Nullable LocalDate date() {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (Days.isCredible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            refuse("this is no date", "a day as 2024-12-31", null);
            return null;
        }
        refuse("this is a day that nobody means", "a day " + Days.RANGE, null);
        return null;
    }

    public String file() {
        return document.file();
    }

    public Place place() {
        return document.place(pointer);
    }

    /** Where the key of this entry stands. */
    public Place keyPlace() {
        return document.keyPlace(pointer);
    }

    public void refuse(String message, String expected, @Nullable String suggestion) {
        problems.add(file(), place(), raw(), message, expected, suggestion);
    }

    /** Refuses the key, not the value. */
    public void refuseKey(String key, String message, String expected, @Nullable String suggestion) {
        problems.add(file(), keyPlace(), key, message, expected, suggestion);
    }
}
