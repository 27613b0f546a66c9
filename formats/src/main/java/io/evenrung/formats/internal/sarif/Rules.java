package io.evenrung.formats.internal.sarif;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.formats.internal.json.JsonValues;
import io.evenrung.formats.internal.markdown.MarkdownText;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.rules.RuleSets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All rules as SARIF describes them, by id. */
final class Rules {

    private final ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Integer> places = new HashMap<>();

    private Rules() {}

    static Rules of(RuleSets ruleSets) {
        Rules rules = new Rules();
        List<Rule> byId =
                ruleSets.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
        for (Rule rule : byId) {
            rules.places.put(rule.id(), rules.descriptors.size());
            rules.descriptors.add(descriptor(rule)
                    .put("id", rule.id())
                    .set(
                            "properties",
                            properties(rule, ruleSets.owner(rule.id()).id())));
        }
        return rules;
    }

    ArrayNode descriptors() {
        return descriptors;
    }

    /** Its place among the descriptors. */
    int place(Rule rule) {
        return places.getOrDefault(rule.id(), -1);
    }

    /** Critical and major are errors, as they fail the command where nothing else is asked for; minor warns, info is a note. */
    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, MAJOR -> "error";
            case MINOR -> "warning";
            case INFO -> "note";
        };
    }

    private static ObjectNode descriptor(Rule rule) {
        Guide guide = rule.guide();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", name(rule.id()));
        node.set("shortDescription", Messages.message(rule.title()));
        node.set("fullDescription", Messages.message(guide.rationale().isBlank() ? rule.title() : guide.rationale()));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        String help = "Remedy: " + rule.remedy() + ". How it is computed: " + guide.computed();
        node.putObject("help").put("text", Messages.plain(help)).put("markdown", markdown(rule));
        return node;
    }

    private static String markdown(Rule rule) {
        Guide guide = rule.guide();
        StringBuilder text = new StringBuilder();
        paragraph(text, "Why", guide.rationale());
        paragraph(text, "Limit", Figures.limit(rule.limit()));
        paragraph(text, "How it is computed", guide.computed());
        paragraph(text, "Keeps it", guide.keeps());
        paragraph(text, "Breaks it", guide.breaks());
        paragraph(text, "Remedy", rule.remedy());
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String head, String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append("**").append(head).append(".** ");
            text.append(MarkdownText.sentence(words));
        }
    }

    private static ObjectNode properties(Rule rule, String ruleSet) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("principle", rule.principle())
                .put("severity", Words.token(rule.severity()))
                .put("layer", Words.token(rule.layer()))
                .put("ruleSet", ruleSet);
        node.set("sources", JsonValues.texts(rule.source()));
        node.putArray("tags").add(rule.group()).add(Words.token(rule.layer()));
        return node;
    }

    /** A name as SARIF likes them: {@code pay.band-parity} is {@code PayBandParity}. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("[^A-Za-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return name.toString();
    }
}
