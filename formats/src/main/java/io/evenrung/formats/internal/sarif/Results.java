package io.evenrung.formats.internal.sarif;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.json.JsonValues;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.Source;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Violations as results of SARIF, in the order of reports. */
final class Results {

    private Results() {}

    static ArrayNode of(Disclosure shown, Rules rules, Artifacts artifacts) {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        shown.findings(Outcome.VIOLATED).forEach(finding -> results.add(result(finding, rules, artifacts)));
        return results;
    }

    private static ObjectNode result(Finding finding, Rules rules, Artifacts artifacts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("ruleId", finding.rule().id());
        node.put("ruleIndex", rules.place(finding.rule()));
        node.put("kind", "fail").put("level", Rules.level(finding.rule().severity()));
        node.set("message", Messages.message(message(finding)));
        locations(node, finding.sources(), artifacts);
        // hosts follow a problem by the second name alone; ours does not change when a row moves
        node.putObject("partialFingerprints")
                .put("evenrung/v1", finding.fingerprint())
                .put("primaryLocationLineHash", finding.fingerprint());
        node.set("properties", properties(finding));
        return node;
    }

    private static String message(Finding finding) {
        String measured = Figures.measured(finding);
        return finding.rule().title() + ". Violated for "
                + finding.subject().label() + (measured.isEmpty() ? "" : ": " + measured)
                + (finding.limit() == null ? "" : "; limit " + Figures.limit(finding.limit()))
                + ". Remedy: " + finding.rule().remedy() + ".";
    }

    /** The first line is where it is shown, and the others beside it; hosts refuse results without a place and a line. */
    private static void locations(ObjectNode node, List<Source> sources, Artifacts artifacts) {
        ArrayNode locations = node.putArray("locations");
        if (sources.isEmpty()) {
            ObjectNode physical = locations.addObject().putObject("physicalLocation");
            physical.set("artifactLocation", artifacts.location(Need.ORGANIZATION));
            physical.putObject("region").put("startLine", 1);
            return;
        }
        locations.add(location(sources.get(0), artifacts));
        if (sources.size() > 1) {
            ArrayNode related = node.putArray("relatedLocations");
            for (Source source : sources.subList(1, sources.size())) {
                related.add(location(source, artifacts).put("id", related.size() + 1));
            }
        }
    }

    private static ObjectNode location(Source source, Artifacts artifacts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode physical = node.putObject("physicalLocation");
        physical.set("artifactLocation", artifacts.location(source.file()));
        physical.putObject("region").put("startLine", source.line());
        node.set("message", Messages.message(source.record()));
        return node;
    }

    private static ObjectNode properties(Finding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("favours", Words.token(finding.favours()));
        Value measured = finding.measured();
        if (measured != null) {
            node.set("measured", JsonValues.value(measured));
        }
        ArrayNode operands = node.putArray("operands");
        finding.operands()
                .forEach(o -> operands.addObject().put("name", o.name()).set("value", JsonValues.value(o.value())));
        node.set("conditions", JsonValues.texts(finding.conditions()));
        return node;
    }
}
