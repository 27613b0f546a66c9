package io.evenrung.formats.internal.json;

import io.evenrung.formats.internal.text.Words;
import io.evenrung.rules.RuleSet;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rule sets as JSON: what each is, and what it changes of others. */
public final class JsonRuleSets {

    private JsonRuleSets() {}

    /** In the order in which they were put together. */
    public static ArrayNode of(List<RuleSet> ruleSets) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (RuleSet rules : ruleSets) {
            ObjectNode node = nodes.addObject()
                    .put("id", rules.id())
                    .put("version", rules.version())
                    .put("title", rules.title())
                    .put("digest", rules.digest());
            node.set("replaces", JsonValues.texts(List.copyOf(rules.replaces())));
            ArrayNode relimits = node.putArray("relimits");
            rules.relimits()
                    .forEach((id, value) -> relimits.addObject().put("id", id).put("value", value));
            ArrayNode further = node.putArray("furtherLimits");
            rules.limits().stream()
                    .filter(limit -> !rules.ids().contains(limit.rule()))
                    .forEach(limit -> further.addObject()
                            .put("id", limit.rule())
                            .put("value", limit.value())
                            .put("unit", limit.unit())
                            .put("origin", Words.token(limit.origin())));
        }
        return nodes;
    }

    /** The most that a limit may be set to: infinite where nothing bounds it. */
    static double most(double most) {
        return most == Double.MAX_VALUE ? Double.POSITIVE_INFINITY : most;
    }
}
