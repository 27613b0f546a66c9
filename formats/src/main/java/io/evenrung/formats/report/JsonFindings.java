package io.evenrung.formats.report;

import io.evenrung.finding.Finding;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON. */
final class JsonFindings {

    private JsonFindings() {}

    static ObjectNode of(Finding finding) {
        ObjectNode node = object();
        node.put("fingerprint", finding.fingerprint());
        node.put("rule", finding.rule().id());
        node.put("severity", Words.token(finding.rule().severity()));
        ObjectNode subject = node.putObject("subject")
                .put("kind", Words.token(finding.subject().kind()))
                .put("key", finding.subject().key())
                .put("label", finding.subject().label());
        ArrayNode levels = subject.putArray("levels");
        finding.subject()
                .levels()
                .forEach(l -> levels.addObject()
                        .put("family", l.family())
                        .put("track", l.track())
                        .put("code", l.code()));
        node.put("outcome", Words.token(finding.outcome()));
        node.put("favours", Words.token(finding.favours()));
        Value measured = finding.measured();
        node.set("measured", measured == null ? JsonNodeFactory.instance.nullNode() : value(measured));
        node.set(
                "limit",
                finding.limit() == null ? JsonNodeFactory.instance.nullNode() : JsonRules.limit(finding.limit()));
        Interval interval = finding.interval();
        node.set("interval", interval == null ? JsonNodeFactory.instance.nullNode() : interval(interval));
        ArrayNode operands = node.putArray("operands");
        finding.operands()
                .forEach(o -> operands.addObject().put("name", o.name()).set("value", value(o.value())));
        node.set("conditions", JsonReport.texts(finding.conditions()));
        node.put("reason", finding.reason());
        ArrayNode needs = node.putArray("needs");
        finding.needs().forEach(n -> needs.addObject().put("file", n.file()).put("field", n.field()));
        // no line: it changes with the order of the rows, and the report must not
        ArrayNode sources = node.putArray("sources");
        finding.sources().stream()
                .map(s -> object().put("file", s.file()).put("record", s.record()))
                .distinct()
                .forEach(sources::add);
        node.put("explanation", finding.explain());
        return node;
    }

    /** A value by its type, and as people read it. What JSON has no number for, such as infinity, is null there. */
    static ObjectNode value(Value value) {
        ObjectNode node = object();
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

    private static ObjectNode interval(Interval interval) {
        ObjectNode node = object();
        number(node, "low", interval.low());
        number(node, "high", interval.high());
        number(node, "confidence", interval.confidence());
        return node;
    }

    static void number(ObjectNode node, String name, double number) {
        if (Double.isFinite(number)) {
            // 0 and -0 are one number
            node.put(name, number == 0 ? 0.0 : number);
        } else {
            node.putNull(name);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
