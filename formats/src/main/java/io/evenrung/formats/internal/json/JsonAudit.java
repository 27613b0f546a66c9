package io.evenrung.formats.internal.json;

import io.evenrung.audit.Audit;
import io.evenrung.finding.PromiseKeeping;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.model.Provenance;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An audit as JSON, from the version of the form to the figures of the charts. */
public final class JsonAudit {

    private JsonAudit() {}

    public static ObjectNode of(int schemaVersion, Audit audit, Disclosure shown) {
        Provenance provenance = audit.organization().provenance();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", schemaVersion);
        root.put("edition", Words.token(shown.edition()));
        root.putObject("organization").put("name", audit.organization().name()).put("invented", provenance.invented());
        root.put("asOf", audit.asOf().toString());
        root.set("conditions", JsonValues.texts(shown.conditions()));
        root.set("notes", JsonValues.texts(provenance.notes()));
        root.set("ruleSets", JsonRuleSets.of(audit.ruleSets().all()));
        root.put("inputDigest", audit.inputDigest());
        root.set("counts", JsonCounts.outcomes(shown, f -> true));
        root.set("violationsBySeverity", JsonCounts.severities(shown));
        root.set("settings", JsonRules.settings(audit.settings()));
        root.set("rules", JsonRules.rules(audit, shown));
        ArrayNode findings = root.putArray("findings");
        shown.findings().forEach(f -> findings.add(JsonFindings.of(f)));
        root.set("promises", promises(shown.promises()));
        ArrayNode notes = root.putArray("measureNotes");
        shown.notes().forEach(n -> notes.add(JsonFindings.of(n)));
        root.set("charts", JsonCharts.of(Charts.of(audit, shown)));
        return root;
    }

    private static ArrayNode promises(List<PromiseKeeping> promises) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        promises.forEach(p -> nodes.addObject()
                .put("principle", p.principle())
                .put("written", p.written())
                .put("lived", p.lived())
                .put("standing", Words.token(p.standing())));
        return nodes;
    }
}
