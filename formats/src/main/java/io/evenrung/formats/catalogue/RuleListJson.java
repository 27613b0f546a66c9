package io.evenrung.formats.catalogue;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.json.JsonRuleSets;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Setting;
import io.evenrung.rules.RuleSets;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules and settings as JSON. */
final class RuleListJson {

    private static final int SCHEMA_VERSION = 1;

    private RuleListJson() {}

    static ObjectNode of(RuleSets ruleSets, List<Rule> listed) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.set("ruleSets", JsonRuleSets.of(ruleSets.all()));
        ArrayNode rules = root.putArray("rules");
        listed.forEach(rule -> rules.add(rule(rule, ruleSets)));
        ArrayNode settings = root.putArray("settings");
        for (Setting setting : Setting.values()) {
            settings.add(setting(setting));
        }
        return root;
    }

    private static ObjectNode rule(Rule rule, RuleSets ruleSets) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", rule.id())
                .put("ruleSet", ruleSets.owner(rule.id()).id())
                .put("title", rule.title())
                .put("principle", rule.principle())
                .put("severity", Words.token(rule.severity()))
                .put("layer", Words.token(rule.layer()));
        texts(node, "sources", rule.source());
        node.put("remedy", rule.remedy());
        Limit limit = rule.limit();
        if (limit == null) {
            node.putNull("limit");
        } else {
            ObjectNode bounds = node.putObject("limit")
                    .put("value", limit.value())
                    .put("unit", limit.unit())
                    .put("origin", Words.token(limit.origin()))
                    .put("bound", Words.token(limit.bound()))
                    .put("least", rule.least());
            if (rule.most() == Double.MAX_VALUE) {
                bounds.putNull("most");
            } else {
                bounds.put("most", rule.most());
            }
        }
        Guide guide = rule.guide();
        node.put("rationale", guide.rationale());
        ArrayNode facts = node.putArray("facts");
        for (Guide.Facts needed : guide.facts()) {
            ObjectNode file = facts.addObject().put("file", needed.file()).put("instead", needed.instead());
            texts(file, "fields", needed.fields());
        }
        return node.put("computed", guide.computed())
                .put("keeps", guide.keeps())
                .put("breaks", guide.breaks())
                .put("condition", ruleSets.condition(rule.id()));
    }

    private static ObjectNode setting(Setting setting) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", setting.id())
                .put("meaning", setting.meaning())
                .put("default", setting.byDefault())
                .put("unit", setting.unit())
                .put("origin", setting.origin())
                .put("least", setting.least())
                .put("most", setting.most());
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
