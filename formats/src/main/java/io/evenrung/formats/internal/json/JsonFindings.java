package io.evenrung.formats.internal.json;

import io.evenrung.finding.Finding;
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
        node.set("measured", measured == null ? JsonNodeFactory.instance.nullNode() : JsonValues.value(measured));
        node.set(
                "limit",
                finding.limit() == null ? JsonNodeFactory.instance.nullNode() : JsonRules.limit(finding.limit()));
        Interval interval = finding.interval();
        node.set("interval", interval == null ? JsonNodeFactory.instance.nullNode() : interval(interval));
        node.set("operands", operands(finding.operands()));
        node.set("conditions", JsonValues.texts(finding.conditions()));
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
        node.set("value", figure == null ? JsonNodeFactory.instance.nullNode() : JsonValues.value(figure));
        Interval interval = note.interval();
        node.set("interval", interval == null ? JsonNodeFactory.instance.nullNode() : interval(interval));
        node.set("operands", operands(note.operands()));
        node.set("conditions", JsonValues.texts(note.conditions()));
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
        operands.forEach(o -> node.addObject().put("name", o.name()).set("value", JsonValues.value(o.value())));
        return node;
    }

    private static ArrayNode needs(List<Need> needs) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        needs.forEach(n -> node.addObject().put("file", n.file()).put("field", n.field()));
        return node;
    }

    private static ObjectNode interval(Interval interval) {
        ObjectNode node = object();
        JsonValues.number(node, "low", interval.low());
        JsonValues.number(node, "high", interval.high());
        JsonValues.number(node, "confidence", interval.confidence());
        return node;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
