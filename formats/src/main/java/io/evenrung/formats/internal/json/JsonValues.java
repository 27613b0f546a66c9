package io.evenrung.formats.internal.json;

import io.evenrung.finding.ValueText;
import io.evenrung.measure.Value;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Figures and texts as JSON, wherever they stand in it. */
public final class JsonValues {

    private JsonValues() {}

    /** A value by its type, and as people read it. What JSON has no number for, such as infinity, is null there. */
    public static ObjectNode value(Value value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (value instanceof Value.Count count) {
            node.put("type", "count").put("value", count.count());
        } else if (value instanceof Value.Number number) {
            number(node.put("type", "number"), "value", number.number());
        } else if (value instanceof Value.Share share) {
            number(node.put("type", "share"), "value", share.share());
        } else if (value instanceof Value.Amount amount) {
            node.put("type", "amount")
                    .put("value", amount.money().amount())
                    .put("currency", amount.money().currency().getCurrencyCode());
        } else if (value instanceof Value.Months months) {
            number(node.put("type", "months"), "value", months.months());
        } else if (value instanceof Value.Day day) {
            node.put("type", "day").put("value", day.day().toString());
        } else if (value instanceof Value.Truth truth) {
            node.put("type", "truth").put("value", truth.truth());
        } else {
            node.put("type", "text").put("value", ((Value.Text) value).text());
        }
        return node.put("text", ValueText.of(value));
    }

    /** A number, or null for what JSON has no number for. */
    static void number(ObjectNode node, String name, double number) {
        if (Double.isFinite(number)) {
            // 0 and -0 are one number
            node.put(name, number == 0 ? 0.0 : number);
        } else {
            node.putNull(name);
        }
    }

    public static ArrayNode texts(List<String> values) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        values.forEach(texts::add);
        return texts;
    }
}
