package io.evenrung.formats.internal.json;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules, limits and settings as JSON. */
final class JsonRules {

    private JsonRules() {}

    static ArrayNode rules(Audit audit, Disclosure shown) {
        Map<String, Limit> inForce = audit.limits().stream().collect(Collectors.toMap(Limit::rule, l -> l));
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        List<Rule> byId = audit.ruleSets().rules().stream()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        for (Rule rule : byId) {
            ObjectNode node = rules.addObject()
                    .put("id", rule.id())
                    .put("ruleSet", audit.ruleSets().owner(rule.id()).id())
                    .put("title", rule.title())
                    .put("principle", rule.principle())
                    .put("severity", Words.token(rule.severity()))
                    .put("layer", Words.token(rule.layer()));
            node.set("sources", JsonValues.texts(rule.source()));
            node.put("remedy", rule.remedy());
            Limit byDefault = rule.limit();
            if (byDefault == null) {
                node.putNull("limit");
            } else {
                ObjectNode limit = limit(inForce.getOrDefault(rule.id(), byDefault));
                JsonValues.number(limit, "default", byDefault.value());
                limit.put("defaultOrigin", Words.token(byDefault.origin()));
                JsonValues.number(limit, "least", rule.least());
                JsonValues.number(limit, "most", JsonRuleSets.most(rule.most()));
                node.set("limit", limit);
            }
            node.set("counts", JsonCounts.outcomes(shown, f -> f.rule().equals(rule)));
        }
        return rules;
    }

    static ObjectNode limit(Limit limit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonValues.number(node, "value", limit.value());
        return node.put("unit", limit.unit())
                .put("origin", Words.token(limit.origin()))
                .put("bound", Words.token(limit.bound()));
    }

    static ArrayNode settings(Settings settings) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (Setting setting : Setting.values()) {
            ObjectNode node = nodes.addObject().put("id", setting.id());
            JsonValues.number(node, "value", settings.get(setting));
            node.put("unit", setting.unit()).put("setByUser", settings.isSet(setting));
            double byDefault = settings.byDefault(setting);
            JsonValues.number(node, "default", byDefault);
            node.put(
                    "defaultOrigin",
                    byDefault == setting.byDefault() ? setting.origin() : Words.token(Origin.RULE_SET));
            JsonValues.number(node, "least", setting.least());
            JsonValues.number(node, "most", setting.most());
            node.put("meaning", setting.meaning());
        }
        return nodes;
    }
}
