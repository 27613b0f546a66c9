package io.evenrung.formats.report;

import io.evenrung.finding.Finding;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings and notes as JSON. */
final class JsonFindings {

    private JsonFindings() {}

    static ObjectNode of(Finding finding) {
        ObjectNode node = object();
        node.put("fingerprint", finding.fingerprint());
        node.put("rule", finding.rule().id());
        node.put("severity", Words.token(finding.rule().severity()));
        node.set("subject", subject(finding.subject()));
        node.put("outcome", Words.token(finding.outcome()));
        node.put("favours", Words.token(finding.favours()));
        Value measured = finding.measured();
        node.set("measured", measured == null ? JsonNodeFactory.instance.nullNode() : value(measured));
        node.set(
                "limit",
                finding.limit() == null ? JsonNodeFactory.instance.nullNode() : JsonRules.limit(finding.limit()));
        Interval interval = finding.interval();
        node.set("interval", interval == null ? JsonNodeFactory.instance.nullNode() : interval(interval));
        node.set("operands", operands(finding.operands()));
        node.set("conditions", JsonReport.texts(finding.conditions()));
        node.put("reason", finding.reason());
        node.set("needs", needs(finding.needs()));
        // no line: it changes with the order of the rows, and the report must not
        ArrayNode sources = node.putArray("sources");
        finding.sources().stream()
                .map(s -> object().put("file", s.file()).put("record", s.record()))
                .distinct()
                .forEach(sources::add);
        node.put("explanation", finding.explain());
        return node;
    }

    static ObjectNode of(Note note) {
        ObjectNode node = object();
        node.put("id", note.id()).put("title", note.title());
        node.set("subject", subject(note.subject()));
        Value figure = note.value();
        node.set("value", figure == null ? JsonNodeFactory.instance.nullNode() : value(figure));
        Interval interval = note.interval();
        node.set("interval", interval == null ? JsonNodeFactory.instance.nullNode() : interval(interval));
        node.set("operands", operands(note.operands()));
        node.set("conditions", JsonReport.texts(note.conditions()));
        Doubt doubt = note.doubt();
        node.put("reason", doubt == null ? null : doubt.reason());
        node.set("needs", needs(doubt == null ? List.of() : doubt.needs()));
        return node;
    }

    private static ObjectNode subject(Subject subject) {
        ObjectNode node = object();
        node.put("kind", Words.token(subject.kind())).put("key", subject.key()).put("label", subject.label());
        ArrayNode levels = node.putArray("levels");
        subject.levels()
                .forEach(l -> levels.addObject()
                        .put("family", l.family())
                        .put("track", l.track())
                        .put("code", l.code()));
        return node;
    }

    private static ArrayNode operands(List<Operand> operands) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        operands.forEach(o -> node.addObject().put("name", o.name()).set("value", value(o.value())));
        return node;
    }

    private static ArrayNode needs(List<Need> needs) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        needs.forEach(n -> node.addObject().put("file", n.file()).put("field", n.field()));
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
